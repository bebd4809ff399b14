import { resolve } from 'node:path';
import { z } from 'zod';

/** A whole number in digits; `Number` alone would take 0x10, 1e3 and an empty text. */
const whole = (from: number, to: number, example: number) => {
  const error = `must be a whole number from ${from} to ${to}, for example ${example}`;
  return z
    .string()
    .regex(/^\d+$/, { error })
    .transform(Number)
    .pipe(z.number({ error }).min(from, { error }).max(to, { error }));
};

const anInstant = 'must be an instant between 2000 and 2099, for example 2026-03-02T08:00:00Z';
const anAddress = 'must be the address of a PostgreSQL, for example postgres://user:password@localhost:5432/gdpr';

const isPostgres = (url: string): boolean =>
  URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol);

const environment = z.object({
  PORT: whole(0, 65_535, 4280).optional(),
  DATA_DIR: z.string().default('.data/stage'),
  STAGE_NOW: z.iso.datetime({ offset: true, error: anInstant }).regex(/^20/, { error: anInstant }).optional(),
  STAGE_EMPLOYEES: whole(20, 200_000, 4000).optional(),
  STAGE_MEMBERSHIPS: whole(0, 2_000_000, 200_000).optional(),
  DATABASE_URL: z.string().refine(isPostgres, { error: anAddress }).optional(),
});

/** Reads the stage's six settings; throws with all faults in words. A relative DATA_DIR is below the project. */
export function readStageSettings(env: Record<string, string | undefined>, root: string) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const read = environment.safeParse(given);
  if (!read.success) throw new Error(faultsIn(read.error, given));
  const { PORT = 4280, DATA_DIR, STAGE_NOW, STAGE_EMPLOYEES = 4000, STAGE_MEMBERSHIPS = 0, DATABASE_URL } = read.data;
  return {
    port: PORT,
    dataDir: resolve(root, DATA_DIR),
    now: STAGE_NOW === undefined ? undefined : new Date(STAGE_NOW),
    employees: STAGE_EMPLOYEES,
    memberships: STAGE_MEMBERSHIPS,
    databaseUrl: DATABASE_URL,
  };
}

/** A sentence where a start was given words: it takes none, and would run without what was meant. */
export const faultOfWords = (words: readonly string[]): string | undefined =>
  words.length === 0
    ? undefined
    : `The stage takes no words (${words.join(' ')}): ${Object.keys(environment.shape).join(', ')} are set in the environment.`;

const faultsIn = ({ issues }: z.ZodError, given: Record<string, string | undefined>): string => {
  const faults = new Map(issues.map(({ path: [name = ''], message }) => [String(name), message]));
  return (
    [...faults]
      // An address may hold a password.
      .map(([name, message]) => `${name} ${message}${name === 'DATABASE_URL' ? '' : `; it is "${given[name]}"`}.`)
      .map((words) => `The stage cannot start: ${words}`)
      .join('\n')
  );
};
