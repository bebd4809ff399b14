import { z } from 'zod';

/** What happened. The first is half to seven in ten of all reports, so it comes first everywhere. */
export const breachKinds = [
  'misdirected-mail',
  'misdirected-letter',
  'lost-device',
  'paper-left-behind',
  'open-access',
  'published-by-mistake',
  'snooping',
  'ransomware',
  'processor-breach',
  'other',
] as const;
export const breachKind = z.enum(breachKinds);
export type BreachKind = z.infer<typeof breachKind>;
