import { z } from 'zod';

/** What a case can be about. A new subject is one more here; the compiler then names the tables it is missing in. */
export const subjectNames = ['breach'] as const;
export const subjectName = z.enum(subjectNames);
export type SubjectName = z.infer<typeof subjectName>;
