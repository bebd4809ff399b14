import { readFileSync } from 'node:fs';
import { granted, wanted } from '../stage/identity/granted-permissions.ts';
import { packed } from './packed.ts';

const [asked = '', prepared = '', besides = ''] = readFileSync('manifest/permissions.md', 'utf8').split(
  /## (?:Prepared|Granted where wanted)/,
);
const rowsOf = (section: string): string[][] =>
  (/(?:^\|.*\n)+/m.exec(section)?.[0] ?? '')
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
const listed = (kind: string, ...sections: string[]): string[] =>
  sections
    .flatMap(rowsOf)
    .flatMap(([of = '', permission = '']) => (of === kind ? [permission] : []))
    .toSorted();

const inManifest: { name: string; type: string }[] = Object(packed().manifest).authorization.permissions
  .resourceSpecific;

test('every permission says where it is used, why, and what happens without it', () => {
  const rows = [asked, prepared, besides].flatMap(rowsOf);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => row.length !== 5 || row.some((cell) => cell.length === 0))).toEqual([]);
});

test.each(['Application', 'Delegated'])(
  'the manifest asks for the %s permissions that are listed, and no other',
  (type) => {
    const names = inManifest.filter((permission) => permission.type === type).map(({ name }) => name);
    expect(names.toSorted()).toEqual(listed(`RSC ${type.toLowerCase()}`, asked));
  },
);

test.each([
  ['Graph application', granted.application],
  ['Graph delegated', granted.delegated],
  ['RSC application', granted.resourceSpecific],
  ['Graph application of the membership app', granted.removal],
])('the pretend Microsoft 365 grants what is listed as %s, and nothing that is only prepared', (kind, names) => {
  expect(names.toSorted()).toEqual(listed(kind, asked));
});

test('the pretend Microsoft 365 can grant what is wanted besides, and no more', () =>
  expect([...wanted].toSorted()).toEqual(listed('Graph application', besides)));

test('what is prepared, or wanted besides, is not asked for as well', () => {
  const nameOf = ([kind = '', permission = '']: string[]) => `${kind} ${permission}`;
  const now = new Set(rowsOf(asked).map(nameOf));
  expect(
    [prepared, besides]
      .flatMap(rowsOf)
      .map(nameOf)
      .filter((name) => now.has(name)),
  ).toEqual([]);
});

test('the registration is told to consent to what is asked for in Entra, and to nothing that is only prepared', () => {
  const step =
    readFileSync('manifest/azure/entra.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith('7.')) ?? '';
  const consented = step.match(/\b[A-Z]\w+\.\w+(\.\w+)?\b/g) ?? [];
  // Mail.Send is named there to say that it must not be consented to.
  expect(consented.toSorted()).toEqual(
    [...listed('Graph application', asked), ...listed('Graph delegated', asked)].toSorted(),
  );
});
