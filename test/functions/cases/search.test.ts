import { sql } from 'kysely';
import { z } from 'zod';
import { terms } from '#functions/breaches/texts/terms.ts';
import { countCases } from '#functions/cases/read/count-cases.ts';
import { listCases } from '#functions/cases/read/list-cases.ts';
import { addNote } from '#functions/cases/work/add-note.ts';
import { handOverCase } from '#functions/cases/work/hand-over.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { digestOf } from '#functions/database/log.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { routes } from '#shared/routes/all.ts';
import type { QueryIn } from '#shared/routes/route.ts';
import { dorte, jonas, leo, maja, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';
import { about, aMail, reported } from '#test/support/reported.ts';

let desk: TestDesk;
let letter: string;
let mail: string;
beforeAll(async () => {
  desk = await openTestDesk({ alters: true });
  await know(desk, maja, { unit: 'Center for Børn og Familie' });
  for (const one of [leo, sofie, jonas]) await know(desk, one);
  const told = { description: 'Tjenestetelefonen lå i bussen. Karlas nummer 010203-4567 stod på den.' };
  await reported(desk, maja, { kind: 'lost-device', place: 'Linje 14', ...told });
  ({ caseId: letter } = await reported(desk, leo, { kind: 'misdirected-letter', dataKinds: ['health'] }));
  await takeCase(desk, sofie, about(letter, { version: 1 }));
  await addNote(desk, sofie, about(letter, { text: 'Modtageren har ringet til os.' }));
  await addNote(desk, sofie, about(letter, { text: 'Holdet har datoen.' }));
  // A Mac writes a ring and an accent as signs of their own.
  const attached = [
    { name: 'skolevalg.docx', size: 10 },
    { name: 'rådgivning.xlsx'.normalize('NFD'), size: 10 },
  ];
  const citizen = {
    address: '',
    name: 'Kaj Fjeldgaard ŁUKASIEWICZ',
    field: 'to',
    placement: 'outside',
    wrong: true,
  } as const;
  const sent = aMail({ subject: 'Indkaldelse til netværksmøde', attachments: attached, recipients: [citizen] });
  ({ caseId: mail } = await reported(desk, leo, { kind: 'misdirected-mail', mail: sent }));
  await reported(desk, { ...nils, roles: [] }, { kind: 'lost-device', description: 'Tjenestetelefonen i bussen' });
});
afterAll(() => desk.close());

type Query = QueryIn<typeof routes.listCases>;
const list = (query: Query, by = sofie) =>
  listCases(desk, by, { params: {}, query: routes.listCases.query.parse({ show: 'all', ...query }), body: {} });
const found = async (search: string, by = sofie) =>
  (await list({ search, sort: 'newest' }, by)).cases
    .map((one) => (one.subject === 'breach' ? one.kind : one.subject))
    .sort();

describe('the search finds', () => {
  test.each([
    ['the name of the kind', terms.da.kinds['lost-device'], 'lost-device'],
    ['the name of the kind in English', terms.en.kinds['lost-device'], 'lost-device'],
    ['the beginning of a word', 'tele', 'lost-device'],
    ['a word of the kind with another ending', 'telefoner', 'lost-device'],
    ['a word within a long one', 'bussens telefon', 'lost-device'],
    ['the code of a kind', 'lost-device', 'lost-device'],
    ['the unit', 'familie', 'lost-device'],
    ['a file whose name a Mac wrote', 'rådgivning', 'misdirected-mail'],
    ['a name in capitals of another language', 'łukasiewicz', 'misdirected-mail'],
    ['the place', 'linje', 'lost-device'],
    ['a kind of data', 'helbred', 'misdirected-letter'],
    ['a kind of data in English', 'health', 'misdirected-letter'],
    ['who has the case', 'sofie', 'misdirected-letter'],
    ['the state', 'i gang', 'misdirected-letter'],
    ['the state in English', 'in progress', 'misdirected-letter'],
    ['a note', 'ringet', 'misdirected-letter'],
    ['another form of a word', 'ringende', 'misdirected-letter'],
    ['a word that begins as a code of every case does', 'hold', 'misdirected-letter'],
    ['the beginning of such a word', 'dat', 'misdirected-letter'],
    ['another form within a long word', 'busserne', 'lost-device'],
    ['a citizen who received the mail', 'kaj fjeldgaard', 'misdirected-mail'],
    ['words of different parts together', 'sofie brev ringet', 'misdirected-letter'],
    ['the subject of the mail', 'netværksmøde', 'misdirected-mail'],
    ['the name of an attachment', 'skolevalg', 'misdirected-mail'],
    ['the number', '2026-0003', 'misdirected-mail'],
    ['the number alone', '3', 'misdirected-mail'],
    ['the number as people say it', 'sag 3', 'misdirected-mail'],
  ])('%s', async (_what, search, kind) => expect(await found(search)).toEqual([kind]));

  test('for the DPO the same', async () => expect(await found('ringet', dorte)).toEqual(['misdirected-letter']));

  test('the new holder once a case was handed over, and no longer the old one', async () => {
    await takeCase(desk, sofie, about(mail, { version: 1 }));
    await handOverCase(desk, sofie, about(mail, { version: 2, to: jonas.personId }));
    expect([await found('jonas'), await found('sofie')]).toEqual([['misdirected-mail'], ['misdirected-letter']]);
  });
});

describe('the search does not find', () => {
  test.each([
    ['a case in which one of the words is missing', 'telefon netværksmøde'],
    ['a CPR number in a text', '010203-4567'],
    ['the end of a CPR number', '4567'],
    ['anything by signs alone', "%_\\'"],
    ['a word in the middle of a short one', 'alla'],
    ['every case by what the index names its codes', 'subj'],
    ['every case with a kind of data by that name', 'data'],
    ['every case by the first letters of the id of its municipality', 'aaaa'],
  ])('%s', async (_what, search) => expect(await found(search)).toEqual([]));

  test('anything of another municipality', async () => {
    expect((await list({ search: 'telefon' }, nils)).total).toBe(1);
  });
});

describe('a case that is found says where, if a list does not show it', () => {
  const foundIn = async (search: string) => (await list({ search })).cases.map((row) => row.foundIn);
  test('in its mail', async () => expect(await foundIn('netværksmøde')).toEqual([['mail']]));
  test('in its texts', async () => expect(await foundIn('ringet')).toEqual([['text']]));
  test('nowhere else', async () => expect(await foundIn('sofie')).toEqual([[]]));
});

describe('a search that shows what mails or texts hold is an entry in the log of the municipality', () => {
  const entries = (by = dorte) =>
    inTenant(desk.db, sofie.tenantId, async (tx) => {
      const rows = await tx
        .selectFrom('log_entries')
        .select(['facts'])
        .where('subject_id', '=', sofie.tenantId)
        .where('verb', '=', 'searched')
        .where('actor_id', '=', by.personId)
        .orderBy('sequence')
        .execute();
      return rows.map(({ facts }) => z.record(z.string(), z.unknown()).parse(JSON.parse(facts)));
    });
  const added = async (search: string, by = dorte) => {
    const before = (await entries(by)).length;
    await list({ search }, by);
    return (await entries(by)).slice(before);
  };

  test('with how many were found and a digest, without the words', async () => {
    const [{ searchId, digest, found: count } = {}] = await added('Fjeldgaard');
    expect([digest, count]).toEqual([digestOf(String(searchId), 'fjeldgaard'), 1]);
  });

  test('also where they are only counted', async () => {
    const before = (await entries(dorte)).length;
    const query = routes.countCases.query.parse({ search: 'bussen', show: 'all' });
    expect(await countCases(desk, dorte, { params: {}, query, body: {} })).toEqual({ total: 1, more: false });
    expect((await entries(dorte)).slice(before)).toHaveLength(1);
  });

  test('once an hour for the same words', async () => {
    await list({ search: 'netværksmøde' }, dorte);
    const again = await added('netværksmøde');
    desk.setNow('2026-11-24T09:00:01Z');
    const later = await added('netværksmøde');
    expect([again.length, later.length]).toEqual([0, 1]);
  });

  test.each([
    ['what a list shows anyway', 'familie'],
    ['a number', '2026-0003'],
    ['nothing', 'kviksølv'],
  ])('but not one that finds %s', async (_what, search) => expect(await added(search)).toEqual([]));
});

describe('the index', () => {
  test('holds no digits of what was written', async () => {
    const digits = sql<{ word: string }>`
      select word from case_words, unnest(tsvector_to_array(words)) as word
      where word ~ '[0-9]' and word !~ '^(number|holder)/' and word <> tenant_id::text`;
    const { rows } = await desk.asOwner((owner) => digits.execute(owner));
    expect(rows).toEqual([]);
  });

  test('may not be read past its function', async () => {
    const read = inTenant(desk.db, sofie.tenantId, (tx) => tx.selectFrom('case_words').selectAll().execute());
    await expect(read).rejects.toThrow(/permission denied/);
  });

  test('forgets a text that is deleted', async () => {
    const { caseId } = await reported(desk, leo, { kind: 'other', description: 'Forsvundet' });
    await inTenant(desk.db, sofie.tenantId, (tx) =>
      tx.deleteFrom('case_texts').where('case_id', '=', caseId).execute(),
    );
    expect(await found('forsvundet')).toEqual([]);
  });

  test('is filled by functions that keep their plan, another subject having added its table too', async () => {
    const languages = await desk.asOwner(async (owner) => {
      const tx = await owner.startTransaction().execute();
      await sql`select search_table('breaches', 'text', 'words_in(own.place)', 'place')`.execute(tx);
      const { rows } = await sql<{ language: string }>`
        select distinct lanname as language from pg_proc p join pg_language l on l.oid = p.prolang
        where proname in ('words_in', 'lexemes_of_case', 'keep_words_of_case')`.execute(tx);
      await tx.rollback().execute();
      return rows.map(({ language }) => language);
    });
    expect(languages).toEqual(['plpgsql']);
  });
});
