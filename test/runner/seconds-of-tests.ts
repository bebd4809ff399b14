import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';
import { countsOf } from './steps.ts';
import { suiteOf } from './suites.ts';

const run = z.object({
  testResults: z.array(z.object({ name: z.string(), startTime: z.number(), endTime: z.number() })),
});

/** What most files of a suite take. Seconds. */
const usual = { server: 3, screens: 5, journeys: 60 } as const;

/** How long each test file took in the latest `npm test` here; unknown ones as most do. Seconds. */
export const secondsOfTests = (): ((test: string) => number) => {
  const known = new Map([...secondsIn(countsOf('server')), ...secondsIn(countsOf('screens'))]);
  return (test) => known.get(test) ?? usual[suiteOf(test)];
};

const secondsIn = (counts: string): [string, number][] => {
  try {
    const { testResults } = run.parse(JSON.parse(readFileSync(counts, 'utf8')));
    return testResults.map(({ name, startTime, endTime }) => [
      relative('.', name).replaceAll('\\', '/'),
      (endTime - startTime) / 1000,
    ]);
  } catch {
    return []; // never run here, or another jest wrote it
  }
};
