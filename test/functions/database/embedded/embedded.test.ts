import { cpSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '#functions/database/connect.ts';
import { UnreadableData } from '#functions/database/embedded/embedded.ts';
import { preparedDatabaseIn } from '#test/stage/database/empty-database.ts';

const place = mkdtempSync(join(tmpdir(), 'desk-embedded-'));
const archive = preparedDatabaseIn(process.cwd()) ?? '';
const good = join(place, 'good');
const open = (folder: string) => openDatabase({ kind: 'embedded', folder }, { archive });
const rowsIn = async (folder: string) => {
  const { asOwner, close } = await open(folder);
  const { rows } = await asOwner((owner) => sql<{ kept: number }>`select kept from things`.execute(owner));
  await close();
  return rows;
};
let copies = 0;
const copyOfGood = () => {
  copies += 1;
  const folder = join(place, String(copies));
  cpSync(good, folder, { recursive: true });
  return folder;
};

beforeAll(async () => {
  const { asOwner, close } = await open(good);
  await asOwner((owner) => sql`create table things (kept integer)`.execute(owner));
  await asOwner((owner) => sql`insert into things values (42)`.execute(owner));
  await close();
});
afterAll(() => rmSync(place, { recursive: true }));

test('the prepared database is that of the installed version', () => expect(existsSync(archive)).toBe(true));

test('what was written is there at the next opening', async () =>
  expect(await rowsIn(copyOfGood())).toEqual([{ kept: 42 }]));

test('a start that was killed while the database was being made begins anew', async () => {
  const folder = copyOfGood();
  truncateSync(join(folder, 'postgres/global/pg_control'));
  writeFileSync(join(folder, 'postgres.making'), '');
  const { asOwner, close } = await open(folder);
  const { rows } = await asOwner((owner) => sql`select to_regclass('things') as found`.execute(owner));
  await close();
  expect(rows).toEqual([{ found: null }]);
});

test('once it is made nothing says that it is being made', () =>
  expect(existsSync(join(good, 'postgres.making'))).toBe(false));

test('a damaged database is refused as such', async () => {
  const folder = copyOfGood();
  truncateSync(join(folder, 'postgres/global/pg_control'));
  await expect(open(folder)).rejects.toThrow(UnreadableData);
});

test('a database of another version is refused as such', async () => {
  const folder = copyOfGood();
  writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n');
  await expect(open(folder)).rejects.toThrow(UnreadableData);
});

test('what lost the mark of a database is not written over', async () => {
  const folder = copyOfGood();
  rmSync(join(folder, 'postgres/PG_VERSION'));
  await expect(open(folder)).rejects.toThrow(UnreadableData);
  writeFileSync(join(folder, 'postgres/PG_VERSION'), '18\n');
  expect(await rowsIn(folder)).toEqual([{ kept: 42 }]);
});

test('a folder that could not be opened is given back', async () => {
  const folder = copyOfGood();
  truncateSync(join(folder, 'postgres/global/pg_control'));
  await open(folder).catch(() => undefined);
  expect(existsSync(join(folder, 'desk.lock'))).toBe(false);
});
