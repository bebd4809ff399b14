import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Step } from './steps.ts';

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

const nothing: Count = { passed: 0, failed: 0, skipped: 0 };
const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

const countOf = (file: string): Count => {
  try {
    const told = JSON.parse(readFileSync(file, 'utf8'));
    // A suite that could not even be loaded counts as one failure: otherwise it would not show.
    return {
      passed: told.numPassedTests,
      failed: told.numFailedTests + told.numRuntimeErrorTestSuites,
      skipped: told.numPendingTests,
    };
  } catch {
    return { ...nothing, failed: 1 };
  }
};

const runStep = ({ title, command, environment, counts }: Step): { ok: boolean; count: Count } => {
  console.log(`\n== ${title}`);
  if (counts) rmSync(counts, { force: true });
  const begun = Date.now();
  const [program = '', ...options] = command;
  const { status } = spawnSync(process.execPath, [program, ...options], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  console.log(`-- ${title}: ${status === 0 ? 'good' : 'not good'}, ${Math.round((Date.now() - begun) / 1000)} s`);
  return { ok: status === 0, count: counts ? countOf(counts) : nothing };
};

/** Runs the steps one after another, all of them even when one fails, and ends with the count of tests, if any, on a line alone. */
export const runSteps = (steps: readonly Step[]): boolean => {
  mkdirSync('dist/test', { recursive: true });
  const done = steps.map(runStep);
  const { passed, failed, skipped } = done.map(({ count }) => count).reduce(add, nothing);
  const areTests = steps.some(({ counts }) => counts !== undefined);
  if (areTests) console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  // Tests of which none ran prove nothing.
  return done.every(({ ok }) => ok) && failed === 0 && (passed > 0 || !areTests);
};
