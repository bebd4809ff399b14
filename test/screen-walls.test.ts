import { dirname } from 'node:path/posix';
import { circles, waysTo } from './support/module-graph.ts';
import { sourcesOf } from './support/our-sources.ts';

// The linter sees one import at a time; this sees where they lead.
const withPlanted = sourcesOf('addin/**/*.{ts,tsx}');
const registry = 'addin/subjects.tsx';

const waysToBreaches = (planted: Readonly<Record<string, string>> = {}): string[] => {
  const sources = withPlanted(planted);
  const within = (folder: string) => [...sources.keys()].filter((path) => path.startsWith(folder));
  return waysTo(sources, {
    from: within('addin/cases/'),
    to: new Set([...within('addin/breaches/'), ...within('addin/texts/breaches/')]),
    past: registry,
  });
};

test('the frame of the cases reaches no breach but through the table of subjects', () =>
  expect(waysToBreaches()).toEqual([]));

test.each<[string, Record<string, string>]>([
  ['a card', { 'addin/cases/frame/x.tsx': "import { MailCard } from '../../breaches/mail/MailCard.tsx';" }],
  ['words', { 'addin/cases/x.ts': "import * as words from '#addin/texts/breaches/case.ts';" }],
  ['a form fetched later', { 'addin/cases/x.ts': "const form = () => import('../breaches/decide/NotifiedForm.tsx');" }],
  [
    'a go-between in the look',
    {
      'addin/look/y.ts': "export { breachClock } from '../breaches/lists/breach-clock.ts';",
      'addin/cases/queue/x.ts': "import { breachClock } from '../../look/y.ts';",
    },
  ],
])('a way to the breaches is found: %s', (_by, planted) => {
  const planter = Object.keys(planted).find((path) => /\/x\.tsx?$/.test(path)) ?? '';
  expect(waysToBreaches(planted).join('\n')).toContain(`${planter} > `);
});

// A folder of addin is one room; those of cases and breaches are divided. A module beside folders is a room of its own.
const roomOf = (path: string): string | undefined => {
  if (!path.startsWith('addin/')) return undefined;
  const [, top = '', inside = ''] = dirname(path).split('/');
  if (top === '') return path;
  if (top !== 'cases' && top !== 'breaches') return `addin/${top}`;
  return inside === '' ? path : `addin/${top}/${inside}`;
};
const circlesWith = (planted: Readonly<Record<string, string>> = {}): string[] => circles(withPlanted(planted), roomOf);

test('no room of the screens imports back one that imports it, also not through others', () =>
  expect(circlesWith()).toEqual([]));

test.each<[string, Record<string, string>]>([
  ['addin/host > addin/look', { 'addin/host/x.tsx': "import { Card } from '../look/Card.tsx';" }],
  ['addin/texts > addin/cases', { 'addin/texts/x.ts': "import type { Move } from '../cases/subject.ts';" }],
  ['addin/cases/moves > addin/cases/frame', { 'addin/cases/moves/x.ts': "import '../frame/next-step.ts';" }],
  ['addin/breaches/mail > addin/breaches/my', { 'addin/breaches/mail/x.ts': "import '../my/SendMail.tsx';" }],
  ['addin/cases/my > addin/subjects.tsx', { 'addin/cases/my/x.ts': "import '../../subjects.tsx';" }],
])('an arrow back is found: %s', (arrow, planted) => {
  const [from, to] = arrow.split(' > ');
  const found = circlesWith(planted).join('\n');
  expect([found.includes(from ?? ''), found.includes(to ?? '')]).toEqual([true, true]);
});
