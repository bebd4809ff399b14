import { z } from 'zod';

/** What points at a person in a text that others read, and was said to stay: each as it is written there. */
export const keptPersonal = z.array(z.string().min(1).max(300)).max(200).default([]);
