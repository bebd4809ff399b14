import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { membersOf, packed } from './packed.ts';

const { manifest } = packed();
const declared = membersOf(manifest).flatMap(({ path, value }) =>
  /activityTypes\[\d+\]\.type$/.test(path) ? [String(value)] : [],
);

const sources = ['functions/graph', 'functions/teams', 'functions/outbox', 'functions/timers'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);
const said = (type: string) => sources.some((source) => new RegExp(`['"]${type}['"]`).test(source));

test('no activity type is declared twice', () => {
  expect(new Set(declared).size).toBe(declared.length);
});

test('the functions send every activity type that an administrator is asked to allow', () => {
  expect(declared.filter((type) => !said(type))).toEqual([]);
});
