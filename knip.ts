import type { KnipConfig } from 'knip';

// `knip` looks at everything, `knip --production` at what runs without the tests: what only a test uses shows there.
const onlyProduction = process.argv.includes('--production');

/** Rules written and tested before the subject that obeys them. A line goes when its rule is called. */
const waiting = [
  // The advice on severity and notification waits for the assessment of a breach.
  'shared/breaches/advice.ts!',
  'shared/breaches/advice-from-case.ts!',
  'shared/breaches/severity.ts!',
  // Cards of subjects that are no cases wait for the first of them.
  'functions/cards/show-card.ts!',
  // A citizen's request is answered within a month: waits for the requests.
  'shared/deadlines/answer-request-by.ts!',
  // The check before sending waits for its handler in Outlook.
  'shared/send-check/check-draft.ts!',
  // What recurs waits for the annual wheel.
  'shared/wheel/recurrence.ts!',
];

/** Started by name, from another file or by hand, and imported by nothing. */
const startedByName = [
  'test/bench/{lists,register,sweep,start}/{desk-server,floor-server,filler,load,sweeper,azure-worker}.ts',
  'test/bench/guidance/searcher.ts',
  'test/bench/policies/readers.ts',
  'test/bench/reviews/{bare-fetch,directory-server,reviewed-desk}.ts',
  'test/journeys/support/build-pages.ts',
  'test/manifest/azure-worker.ts',
  'test/stage/dev/run-desk.ts',
  'test/stage-tests/every-weather/open-stage.ts',
  'test/stage-tests/front/{probe-app/main,probe-stage-with-pages}.ts',
  'test/stage-tests/host/probe-stage.ts',
  'test/support/database/write-empty-database.ts',
  'test/support/columns/*.ts',
  'test/runner/no-test-ran.ts',
  'test/shared/breaches/print-advice-trial.ts',
  'test/shared/guidance/print-trial.ts',
];

/** Commands of package.json; knip finds them there itself, but in production only `start`. */
const commands = ['functions/verify-log.ts!', 'manifest/package.ts!'];

export default {
  entry: [
    'functions/app.ts!',
    'manifest/icons/redraw.ts!',
    'test/stage/front/*/main.tsx!',
    'test/stage/front/office/office.ts!',
    'test/pictures/parts/main.tsx',
    'test/addin/**/*.test.tsx',
    ...(onlyProduction ? [...commands, ...waiting] : startedByName),
  ],
  project: ['{functions,shared,addin,manifest}/**/*.{ts,tsx}!', 'test/stage/**/*.{ts,tsx}!', 'test/**/*.{ts,tsx,js}'],
  jest: { config: ['jest.config.js', 'test/*/jest.config.js'] },
  vite: { config: ['addin/vite.config.ts', 'test/stage/vite.config.ts'] },
  // A type that a function's signature names is part of it. In production an export that only its own file and a test use
  // is tested from outside, not dead.
  ignoreExportsUsedInFile: onlyProduction || { type: true, interface: true },
  // Its fonts are read from its folder.
  ignoreDependencies: ['@expo-google-fonts/noto-sans'],
  ignoreIssues: {
    // Read as a whole: a text by the reader's language, the routes as one table.
    'addin/texts/**/*.ts': ['exports'],
    'shared/routes/*.ts': ['exports'],
    // Named by the row types that test/support/write-tables.ts writes.
    'shared/mail/recipient.ts': ['types'],
    // Waits for the answers to questions, which refuse CPR numbers.
    ...(onlyProduction && { 'shared/privacy/cpr.ts': ['exports'] }),
  },
} satisfies KnipConfig;
