import { spawnSync } from 'node:child_process';
import { readOne } from '#test/runner/read-one.ts';

const files = [
  'test/functions/outbox/card.test.ts',
  'test/functions/outbox/card-seen.test.ts',
  'test/addin/cases/frame/case-page.test.tsx',
  'test/journeys/take-from-the-channel.test.ts',
];
const variants = [{ name: 'as most see it' }, { name: 'by keyboard, in contrast' }, { name: 'in English (dark)' }];
const read = (...given: string[]) => readOne(given, { files, variants });
const optionsOf = (...given: string[]) => {
  const one = read(...given);
  if ('refused' in one) throw new Error(one.refused);
  return one.options.join(' ');
};
const refusalOf = (...given: string[]) => {
  const one = read(...given);
  return 'refused' in one ? one.refused : undefined;
};

test('a part of a path is enough where it means one file', () => {
  expect(optionsOf('card-s')).toBe('--runTestsByPath test/functions/outbox/card-seen.test.ts');
});

test('a whole name goes before the names that contain it', () => {
  expect(optionsOf('outbox/card')).toBe('--runTestsByPath test/functions/outbox/card.test.ts');
});

test.each(['./test/functions/outbox/card.test.ts', 'test\\functions\\outbox\\card.test.ts'])(
  'a path as an editor or a shell writes it is a name: %s',
  (path) => expect(optionsOf(path)).toBe(optionsOf('outbox/card')),
);

test('a screen is run with the configuration of screens, without modules in the virtual machine', () => {
  expect(read('Case-Page')).toEqual({
    options: ['--config', 'test/addin/jest.config.js', '--runTestsByPath', 'test/addin/cases/frame/case-page.test.tsx'],
    environment: {},
  });
});

test('the server is run with modules in the virtual machine', () => {
  expect(read('card-seen')).toMatchObject({
    environment: { NODE_OPTIONS: expect.stringContaining('--experimental-vm-modules') },
  });
});

test('a journey is walked in the variant that some of its words mean', () => {
  expect(optionsOf('take-from', 'keyboard')).toBe(
    '--config test/journeys/jest.config.js --runTestsByPath test/journeys/take-from-the-channel.test.ts -t by keyboard, in contrast ',
  );
});

test.each([['as-most-see-it'], ['as', 'most', 'see']])('the words of a variant are read as %s', (...words) => {
  expect(optionsOf('take-from', ...words)).toMatch(/-t as most see it $/);
});

test('the name of a variant is a text, not a pattern', () => {
  expect(optionsOf('take-from', 'dark')).toMatch(/-t in English \\\(dark\\\) $/);
});

test('what begins with a hyphen goes to jest', () => {
  expect(optionsOf('card-seen', '-t', 'a title', '--verbose')).toMatch(/card-seen\.test\.ts -t a title --verbose$/);
});

test('a title is looked for within the variant', () => {
  expect(optionsOf('take-from', 'most', '-t', 'Sofie takes', '--verbose')).toMatch(
    /-t as most see it \.\*Sofie takes --verbose$/,
  );
});

test.each(['-t=Sofie takes', '--testNamePattern=Sofie takes'])('a title is read from %s as well', (title) => {
  expect(optionsOf('take-from', 'most', title, '--verbose')).toMatch(/-t as most see it \.\*Sofie takes --verbose$/);
});

test('a name that means several files is refused with all of them', () => {
  expect(refusalOf('car')).toMatch(
    /say more of its name:\n {2}functions\/outbox\/card\n {2}functions\/outbox\/card-seen$/,
  );
});

test('an unknown name is refused with those that share a word with it', () => {
  expect(refusalOf('channel-take')).toMatch(/Did you mean one of these\?\n {2}journeys\/take-from-the-channel$/);
});

test('a name like nothing is refused with the way to the list', () => {
  expect(refusalOf('zzz')).toContain('npm run one');
});

test('without a name every file is listed', () => {
  expect(refusalOf()?.split('\n').slice(1)).toHaveLength(files.length);
});

test('an unknown variant is refused with the list of variants', () => {
  expect(refusalOf('take-from', 'sideways')).toBe(
    ['"sideways" is no variant:', ...variants.map(({ name }) => `  ${name}`)].join('\n'),
  );
});

test('a variant that is two is refused with both', () => {
  expect(refusalOf('take-from', 'in')).toBe(
    '"in" is more than one variant:\n  by keyboard, in contrast\n  in English (dark)',
  );
});

test('a variant of what is no journey is refused', () => {
  expect(refusalOf('card-seen', 'keyboard')).toContain('Only a journey has variants');
});

const run = (...given: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, ['test/run-one.ts', ...given], { encoding: 'utf8' });
  return { status, stderr };
};

test('the command ends with an error when nothing has the name', () => {
  expect(run('zzz')).toEqual({ status: 2, stderr: expect.stringContaining('"zzz"') });
});

test('the command ends with an error when no test has the title, and says which there are', () => {
  const { status, stderr } = run('privacy/mask-cpr', '-t', 'no such title');
  expect({ status, why: stderr.slice(stderr.indexOf('No test ran')) }).toEqual({
    status: 1,
    why: expect.stringMatching(/no title matches \/no such title\/.+\n {2}\S/),
  });
});
