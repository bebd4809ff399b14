import { z } from 'zod';

const levels = ['info', 'low', 'moderate', 'high', 'critical'] as const;
type Level = (typeof levels)[number];

const report = z.object({ vulnerabilities: z.record(z.string(), z.object({ severity: z.enum(levels) })) });
const refused = z.object({
  message: z.string().optional(),
  error: z.object({ summary: z.string().nullish(), code: z.string().nullish() }),
});

export type Advisories =
  | { readonly answered: false; readonly why: string }
  | { readonly answered: true; readonly serious: readonly string[]; readonly others: readonly string[] };

/**
 * Reads what `npm audit --json` printed.
 * @param from the level from which an advisory is serious; the others are named only
 */
export const readAdvisories = (printed: string, from: Level): Advisories => {
  const answer = asJson(printed);
  const { data } = report.safeParse(answer);
  if (!data) {
    const no = refused.safeParse(answer).data;
    return { answered: false, why: no?.error.summary || no?.message || no?.error.code || 'npm printed no report' };
  }
  const found = Object.entries(data.vulnerabilities).map(([name, { severity }]) => ({
    named: `${name} (${severity})`,
    isSerious: levels.indexOf(severity) >= levels.indexOf(from),
  }));
  return {
    answered: true,
    serious: found.filter(({ isSerious }) => isSerious).map(({ named }) => named),
    others: found.filter(({ isSerious }) => !isSerious).map(({ named }) => named),
  };
};

const asJson = (printed: string): unknown => {
  try {
    return JSON.parse(printed);
  } catch {
    return undefined;
  }
};
