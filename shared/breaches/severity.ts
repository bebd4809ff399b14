import { z } from 'zod';

const quarter = z.union([z.literal(0), z.literal(0.25), z.literal(0.5)]);

/** The parts of the score, each limited to the values the method knows. */
export const severityParts = z.object({
  /** Data processing context, 1-4: the highest of the kinds of data, adjusted in whole steps. */
  dpc: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** Ease of identification: negligible 0.25, limited 0.5, significant 0.75, maximum 1. */
  ei: z.union([z.literal(0.25), z.literal(0.5), z.literal(0.75), z.literal(1)]),
  /** 0 exposed without sign of misuse, 0.25 known recipients, 0.5 an unknown number of them. */
  confidentiality: quarter,
  /** 0 altered without sign of misuse, 0.25 perhaps misused but recoverable, 0.5 not recoverable. */
  integrity: quarter,
  /** 0 recovered without difficulty, 0.25 away for a time, 0.5 lost for good. */
  availability: quarter,
  /** 0, or 0.5 when it was done on purpose. */
  malicious: z.union([z.literal(0), z.literal(0.5)]),
});
export type SeverityParts = z.infer<typeof severityParts>;

export type SeverityBand = 'low' | 'medium' | 'high' | 'very high';

/**
 * Severity of a breach: data processing context x ease of identification + circumstances, and its band. Every term is a
 * multiple of 0.25 and so exact in binary: the edges are compared without rounding. "low" is not "no risk": art. 33 has
 * another test, which advice.ts applies. The number of people and encryption are noted beside the score (severityFlags)
 * and never change it. Refuses values outside the method with a ZodError. Source: ENISA, Recommendations for a
 * methodology of the assessment of severity of personal data breaches, v1.0, 2013.
 */
export const severity = (parts: SeverityParts): { score: number; band: SeverityBand } => {
  const { dpc, ei, confidentiality, integrity, availability, malicious } = severityParts.parse(parts);
  const score = dpc * ei + confidentiality + integrity + availability + malicious;
  return { score, band: bandOf(score) };
};

const bandOf = (score: number): SeverityBand => {
  if (score < 2) return 'low';
  if (score < 3) return 'medium';
  return score < 4 ? 'high' : 'very high';
};

/** What ENISA notes beside the score: more than 100 people, and unintelligible data. */
export const severityFlags = (noted: { people: number; unintelligible: boolean }) => ({
  moreThanHundredPeople: noted.people > 100,
  unintelligible: noted.unintelligible,
});
