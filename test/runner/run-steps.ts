import { spawn } from 'node:child_process';
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

type Done = { readonly ok: boolean; readonly count: Count };

/** The program's output, printed whole when it has ended: two that run at once do not mix theirs. */
const runProgram = ({ command, environment }: Step): Promise<{ ok: boolean; output: string }> =>
  new Promise((resolve) => {
    const [program = '', ...options] = command;
    const child = spawn(process.execPath, [program, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (words: string) => {
        output += words;
      });
    child.once('error', ({ message }) => resolve({ ok: false, output: `${output}${message}\n` }));
    child.once('close', (status) => resolve({ ok: status === 0, output }));
  });

const runStep = async (step: Step): Promise<Done> => {
  const { title, counts } = step;
  console.log(`.. ${title}`);
  if (counts) rmSync(counts, { force: true });
  const begun = performance.now();
  const { ok, output } = await runProgram(step);
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.log(`\n== ${title}\n${output}-- ${title}: ${ok ? 'good' : 'not good'}, ${seconds} s`);
  return { ok, count: counts ? countOf(counts) : nothing };
};

const inTurn = async (steps: readonly Step[]): Promise<Done[]> => {
  const done: Done[] = [];
  for (const step of steps) done.push(await runStep(step));
  return done;
};

/** Suites that begin together, group after group. */
const groupsOf = (suites: readonly Step[]): Step[][] => {
  const groups: Step[][] = [];
  for (const suite of suites) {
    const latest = groups.at(-1);
    if (latest && suite.alongside) latest.push(suite);
    else groups.push([suite]);
  }
  return groups;
};

const groupAfterGroup = async (groups: readonly Step[][]): Promise<Done[]> => {
  const done: Done[] = [];
  for (const group of groups) done.push(...(await Promise.all(group.map(runStep))));
  return done;
};

/**
 * Runs the steps, all of them even when one fails, and ends with the count of tests, if any, on a line alone. The suites run
 * one after another, but for those that go alongside another, and beside them what runs no tests.
 */
export const runSteps = async (steps: readonly Step[]): Promise<boolean> => {
  mkdirSync('dist/test', { recursive: true });
  const suites = steps.filter(({ counts }) => counts !== undefined);
  const others = steps.filter(({ counts }) => counts === undefined);
  const done = (await Promise.all([inTurn(others), groupAfterGroup(groupsOf(suites))])).flat();
  const { passed, failed, skipped } = done.map(({ count }) => count).reduce(add, nothing);
  if (suites.length > 0)
    console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  // Tests of which none ran prove nothing.
  return done.every(({ ok }) => ok) && failed === 0 && (passed > 0 || suites.length === 0);
};
