import { z } from 'zod';

/**
 * What happened. The first is half to seven in ten of all reports, so it comes first everywhere; then what people send and
 * say, what gets lost or lies open, and what is done to us. Sources of the list: the authority's statistics (wrong data to
 * the right recipient 7.6 %, insecure transmission 6.1 %) and the incident types of EDPB's template of 2026.
 */
export const breachKinds = [
  'misdirected-mail',
  'misdirected-letter',
  'wrong-data',
  'insecure-sending',
  'spoken-disclosure',
  'lost-device',
  'paper-left-behind',
  'open-access',
  'published-by-mistake',
  'snooping',
  'data-lost',
  'ransomware',
  'processor-breach',
  'other',
] as const;
export const breachKind = z.enum(breachKinds);
export type BreachKind = z.infer<typeof breachKind>;
