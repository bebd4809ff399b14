import { readFileSync } from 'node:fs';
import { lintPlanted } from './support/lint-planted.ts';

const walls: readonly (readonly [wall: string, path: string, code: string, message: RegExp])[] = [
  [
    'shared imports no package but zod',
    'shared/planted.ts',
    "import { jwtVerify } from 'jose';\njwtVerify;",
    /imports nothing but zod/,
  ],
  [
    'shared imports nothing of Node',
    'shared/planted.ts',
    "import { join } from 'node:path';\njoin;",
    /imports nothing but zod/,
  ],
  [
    'shared does not import the functions',
    'shared/planted.ts',
    "import { x } from '../functions/desk.ts';\nx;",
    /knows neither of them/,
  ],
  [
    'shared does not ask what time it is',
    'shared/planted.ts',
    'export const late = () => Date.now();',
    /Time is handed in/,
  ],
  [
    'a use case does not ask what time it is',
    'functions/breaches/planted.ts',
    'export const late = () => new Date();',
    /Time is handed in/,
  ],
  [
    'an icon comes from its own file',
    'addin/planted.ts',
    "import { MailRegular } from '@fluentui/react-icons';\nMailRegular;",
    /its own file/,
  ],
  [
    'the screens do not import the functions',
    'addin/planted.ts',
    "import { x } from '#functions/desk.ts';\nx;",
    /through addin\/api\.ts/,
  ],
  [
    'only the host knows TeamsJS',
    'addin/breaches/planted.ts',
    "import { app } from '@microsoft/teams-js';\napp;",
    /Only addin\/host knows TeamsJS/,
  ],
  [
    'only the host knows MSAL',
    'addin/outlook/planted.ts',
    "import { x } from '@azure/msal-browser';\nx;",
    /Only addin\/host knows MSAL/,
  ],
  [
    'only the host knows Office.js',
    'addin/outlook/planted.ts',
    'export const mail = () => Office.context.mailbox.item;',
    /noRestrictedGlobals .*Office/,
  ],
  [
    'the screens do not import what pretends',
    'addin/planted.ts',
    "import { x } from '#test/stage/stage.ts';\nx;",
    /stays there/,
  ],
  [
    'the frame of the cases does not import a subject',
    'addin/cases/frame/planted.ts',
    "import { x } from '../../breaches/decide/next-decision.ts';\nx;",
    /frame of the cases knows no subject/,
  ],
  [
    'the frame of the cases does not fetch a subject later',
    'addin/cases/moves/planted.ts',
    "export const x = () => import('#addin/breaches/decide/next-decision.ts');",
    /frame of the cases knows no subject/,
  ],
  [
    'the frame of the cases does not say a subject’s words',
    'addin/cases/planted.ts',
    "import type { da } from '../texts/breaches/case.ts';\nexport type X = typeof da;",
    /frame of the cases knows no subject/,
  ],
  [
    'the frame of the cases is handed the subjects, and fetches none',
    'addin/cases/queue/planted.ts',
    "export { WithSubjects } from '../../subjects.tsx';",
    /frame of the cases knows no subject/,
  ],
  [
    'the list of a unit does not import a subject',
    'addin/unit/planted.ts',
    "import { x } from '../breaches/subject.tsx';\nx;",
    /frame of the cases knows no subject/,
  ],
  [
    'a page does not import a door',
    'addin/breaches/report/planted.ts',
    "import { x } from '../../teams/places.ts';\nx;",
    /no page knows the door/,
  ],
  [
    'the functions do not import what pretends',
    'functions/planted.ts',
    "import { x } from '#test/stage/stage.ts';\nx;",
    /stays there/,
  ],
  [
    'a use case does not send',
    'functions/breaches/planted.ts',
    "import { x } from '../teams/open-teams.ts';\nx;",
    /write an outbox row/,
  ],
  [
    'a door does not call a use case',
    'functions/bot/planted.ts',
    "import { takeCase } from '../cases/take.ts';\ntakeBreach;",
    /A door calls perform/,
  ],
  ...['./../cases/take.ts', '../../functions/cases/work/take.ts', '../http/../use-cases.ts'].map(
    (roundabout) =>
      [
        `a door does not call a use case by ${roundabout}`,
        'functions/bot/planted.ts',
        `import { x } from '${roundabout}';\nx;`,
        /A door calls perform/,
      ] as const,
  ),
  [
    'a door does not fetch a use case later',
    'functions/timers/planted.ts',
    "export const take = () => import('../cases/take.ts');",
    /A door calls perform/,
  ],
  [
    'a button does not call a use case',
    'functions/bot/planted.ts',
    "import { takeCase } from '../cases/take.ts';\ntakeBreach;",
    /A door calls perform/,
  ],
  ...(
    [
      ['cases', 'work/planted.ts', '../../breaches/texts/words.ts', /asks the subject of a case/],
      ['cases', 'planted.ts', '../subjects.ts', /asks the subject of a case/],
      ['cases', 'planted.ts', '../teams/open-teams.ts', /write an outbox row/],
      ['deliveries', 'planted.ts', '../breaches/texts/words.ts', /asks the subject of a case/],
      ['cards', 'planted.ts', '#functions/breaches/texts/words.ts', /asks the subject of a case/],
      ['texts', 'planted.ts', '../breaches/texts/terms.ts', /asks the subject of a case/],
      ['log', 'verify/planted.ts', '../../breaches/read-facts.ts', /asks the subject of a case/],
      ['subject', 'planted.ts', '../cases/change.ts', /below all that asks it/],
      ['subject', 'planted.ts', '../parts.ts', /below all that asks it/],
      ['outbox', 'planted.ts', '../cases/brief.ts', /is a delivery/],
      ['outbox', 'planted.ts', '../deliveries/deliver.ts', /is a delivery/],
      ['outbox', 'planted.ts', '../teams/open-teams.ts', /is a delivery/],
      ['people', 'planted.ts', '../outbox/plan-messages.ts', /known without their cases/],
      ['people', 'planted.ts', '../cases/brief.ts', /known without their cases/],
      ['teams', 'planted.ts', '../cases/brief.ts', /only sends and reads/],
      ['teams', 'planted.ts', '../breaches/texts/words.ts', /only sends and reads/],
      ['graph', 'planted.ts', '../teams/conversations.ts', /only asks and sends/],
      ['setup', 'planted.ts', '../cases/brief.ts', /knows no case and no door/],
      ['setup', 'planted.ts', '../bot/say.ts', /knows no case and no door/],
      ['database', 'planted.ts', '../cases/work/take.ts', /Data goes one way/],
      ['database', 'planted.ts', '../people/names.ts', /Data goes one way/],
      ['database', 'planted.ts', '../tenant.ts', /Data goes one way/],
    ] as const
  ).map(
    ([folder, file, imported, message]) =>
      [
        `functions/${folder} does not import ${imported}`,
        `functions/${folder}/${file}`,
        `import { x } from '${imported}';\nx;`,
        message,
      ] as const,
  ),
  [
    'only environment.ts reads the environment',
    'functions/http/planted.ts',
    'export const port = process.env.PORT;',
    /noProcessEnv/,
  ],
  [
    'a query is executed',
    'functions/breaches/planted.ts',
    "export const f = async (tx) => { await tx.selectFrom('breaches'); };",
    /does nothing/,
  ],
];

const useCaseFiles = [
  ...readFileSync('functions/use-cases.ts', 'utf8').matchAll(/from '\.(\/(?:breaches|cases|people|setup)\/.*)'/g),
];

const doors = ['http', 'bot', 'timers'];
const everyUseCase = useCaseFiles.map(([, file]) => `import '..${file}';`).join('\n');

// A file for each: two violations in one could hide one another.
const inOwnFile = (path: string, row: number): string => path.replace(/planted/, `planted-${row}`);

let found: Readonly<Record<string, string[]>>;
beforeAll(() => {
  found = lintPlanted({
    ...Object.fromEntries(walls.map(([, path, code], row) => [inOwnFile(path, row), code])),
    ...Object.fromEntries(doors.map((door) => [`functions/${door}/every-use-case.ts`, everyUseCase])),
  });
});

test.each(walls.map((wall, row) => [...wall, row] as const))(
  'the linter holds the wall: %s',
  (_wall, path, _code, message, row) => expect(found[inOwnFile(path, row)]?.join('\n')).toMatch(message),
);

test.each(doors)('the linter holds the wall: functions/%s imports none of the use cases', (door) => {
  const caught = found[`functions/${door}/every-use-case.ts`]?.filter((said) => /A door calls perform/.test(said));
  expect(caught).toHaveLength(useCaseFiles.length);
});
