import { readFileSync } from 'node:fs';
import {
  applicationPermissions,
  delegatedPermissions,
  namesOf,
  resourceSpecificPermissions,
} from '../stage/identity/granted-permissions.ts';
import { packed } from './packed.ts';

const [asked = '', prepared = ''] = readFileSync('manifest/permissions.md', 'utf8').split('## Prepared');
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
  const rows = [asked, prepared].flatMap(rowsOf);
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

test('the pretend Graph grants the application permissions asked for or prepared, and no other', () => {
  expect(namesOf(applicationPermissions).toSorted()).toEqual(listed('Graph application', asked, prepared));
});

test('the pretend Graph grants the delegated permissions asked for or prepared, and no other', () => {
  expect(namesOf(delegatedPermissions).toSorted()).toEqual(listed('Graph delegated', asked, prepared));
});

test('the pretend Teams grants the resource-specific permissions asked for or prepared, and no other', () => {
  expect(namesOf(resourceSpecificPermissions).toSorted()).toEqual(listed('RSC application', asked, prepared));
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
