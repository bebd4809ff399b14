import { readFileSync } from 'node:fs';
import {
  applicationPermissions,
  delegatedPermissions,
  namesOf,
  resourceSpecificPermissions,
} from '../stage/identity/granted-permissions.ts';
import { packed } from './packed.ts';

const rows = readFileSync('manifest/permissions.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const listed = (...kinds: string[]): string[] =>
  rows.flatMap(([kind = '', permission = '']) => (kinds.includes(kind) ? [permission] : [])).toSorted();

const asked: { name: string; type: string }[] = Object(packed().manifest).authorization.permissions.resourceSpecific;

test('every permission says where it is used, why, and what happens without it', () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.length !== 5 || row.some((cell) => cell.length === 0))).toEqual([]);
});

test.each(['Application', 'Delegated'])(
  'the manifest asks for the %s permissions that are listed, and no other',
  (type) => {
    const names = asked.filter((permission) => permission.type === type).map(({ name }) => name);
    expect(names.toSorted()).toEqual(listed(`RSC ${type.toLowerCase()}`));
  },
);

test('the pretend Graph grants the application permissions that are listed, and no other', () => {
  expect(namesOf(applicationPermissions).toSorted()).toEqual(listed('Graph application'));
});

test('the pretend Graph grants the delegated permissions that are listed, and no other', () => {
  expect(namesOf(delegatedPermissions).toSorted()).toEqual(listed('Graph delegated'));
});

test('the pretend Teams grants the resource-specific permissions that are listed, and no other', () => {
  expect(namesOf(resourceSpecificPermissions).toSorted()).toEqual(listed('RSC application'));
});
