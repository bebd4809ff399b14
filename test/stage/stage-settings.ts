import { resolve } from 'node:path';
import { z } from 'zod';

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4280),
  DATA_DIR: z.string().min(1).default('.data/stage'),
  STAGE_NOW: z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-03-02T08:00:00Z' }).optional(),
  STAGE_EMPLOYEES: z.coerce.number().int().min(20).max(200_000).default(4000),
  DATABASE_URL: z.string().min(1).optional(),
});

/** Reads the stage's five settings; throws with all faults in words. A relative DATA_DIR is below the project. */
export function readStageSettings(env: Record<string, string | undefined>, root: string) {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = environment.safeParse(given);
  if (!read.success) throw new Error(`The stage cannot start with these settings:\n${z.prettifyError(read.error)}`);
  const { PORT, DATA_DIR, STAGE_NOW, STAGE_EMPLOYEES, DATABASE_URL } = read.data;
  return {
    port: PORT,
    dataDir: resolve(root, DATA_DIR),
    now: STAGE_NOW === undefined ? undefined : new Date(STAGE_NOW),
    employees: STAGE_EMPLOYEES,
    databaseUrl: DATABASE_URL,
  };
}
