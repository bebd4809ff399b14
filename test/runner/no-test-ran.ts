/** As much of jest's results as is read here. */
type Results = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly testResults: readonly { readonly fullName: string }[] }[];
};

const shown = 20;

/**
 * Why a run proved nothing: no test of the file has the title that was asked for. Undefined where a test ran, or where the
 * file could not be read, which jest says itself.
 * @param sought the pattern after `-t`, if any
 */
export const noTestRan = (sought: string | undefined, results: Results): string | undefined => {
  if (results.numPassedTests + results.numFailedTests > 0 || results.numRuntimeErrorTestSuites > 0) return undefined;
  if (!sought) return 'No test ran: all of them are skipped.';
  const titles = results.testResults.flatMap(({ testResults }) => testResults.map(({ fullName }) => fullName));
  const lines = [
    `No test ran: no title matches /${sought}/. These are the titles; without -t all of them run:`,
    ...titles.slice(0, shown).map((title) => `  ${title}`),
  ];
  const more = titles.length - shown;
  return [...lines, ...(more > 0 ? [`  and ${more} more; --verbose shows them`] : [])].join('\n');
};

/** A reporter with which jest ends with an error where no test ran; by itself it passes. */
export default class NoTestRan {
  private readonly sought: string | undefined;
  private why: string | undefined;

  constructor({ testNamePattern }: { readonly testNamePattern?: string | undefined }) {
    this.sought = testNamePattern;
  }

  onRunComplete(_contexts: unknown, results: Results): void {
    this.why = noTestRan(this.sought, results);
    if (this.why) process.stderr.write(`\n${this.why}\n`);
  }

  getLastError(): Error | undefined {
    return this.why === undefined ? undefined : new Error(this.why);
  }
}
