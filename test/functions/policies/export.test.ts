import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { inTenant } from '#functions/database/transaction.ts';
import { perform } from '#functions/perform.ts';
import { type Confirmation, whatWasConfirmed } from '#functions/policies/facts/what-was-confirmed.ts';
import { exportWords } from '#functions/policies/texts/export-words.ts';
import type { Caller } from '#shared/people/caller.ts';
import { birgit, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { asking, inDirectory, publish, publishedPolicy } from './a-policy.ts';

const family = 'Center for Børn og Familie';
const t = exportWords.da;
const about = { params: {}, query: {}, body: {} } as const;

let desk: TestDesk;
let policyId: string;
// Of two of Birgit’s employees one has confirmed the first edition; a second came that changed its title alone.
beforeAll(async () => {
  desk = await openTestDesk({ graph: { notify: async () => {} } });
  await inDirectory(desk, [
    { personId: birgit.personId, name: birgit.name, unit: 'Ledelsen' },
    { personId: maja.personId, name: '=Maja Holm', unit: family, manager: birgit.personId },
    { personId: leo.personId, name: leo.name, unit: family, manager: birgit.personId },
    { personId: sofie.personId, name: sofie.name, unit: 'Digitalisering' },
  ]);
  policyId = await publishedPolicy(desk, { title: 'Sikker brug af data', units: [family] });
  await asking(desk);
  const body = { edition: 1, answers: [1] };
  await perform(desk, maja, 'confirmPolicy', { params: { policyId }, query: {}, body });
  const { version, draft } = await perform(desk, sofie, 'readPolicy', { params: { policyId }, query: {}, body: {} });
  const policy = { ...draft, title: 'Trygge data' };
  await perform(desk, sofie, 'changePolicy', { params: { policyId }, query: {}, body: { version, policy } });
  await publish(desk, policyId, version + 1, false);
});
afterAll(() => desk.close());

const team = (query: { policyId?: string } = {}) => perform(desk, sofie, 'readConfirmationsFile', { ...about, query });
const unit = (who: Caller) => perform(desk, who, 'readUnitConfirmationsFile', about);
/** The texts and numbers of a sheet, in the order of its cells. */
const cellsIn = (file: Uint8Array, sheet: number): string[] =>
  [
    ...strFromU8(unzipSync(file)[`xl/worksheets/sheet${sheet}.xml`] ?? new Uint8Array()).matchAll(
      /<(?:t|v)[^>]*>([^<]*)</g,
    ),
  ].map(([, text = '']) => text);

test('the team’s file says who confirmed which version of what, as it was called then', async () =>
  expect(cellsIn(await team(), 3)).toEqual(
    expect.arrayContaining(['Sikker brug af data', t.kinds.policy, '1', '=Maja Holm', family, t.passed]),
  ));

test('the team’s file names nobody who is missing', async () =>
  expect(cellsIn(await team(), 3).join(' ')).not.toContain(leo.name));

test('of a unit with fewer than five employees it gives no number', async () =>
  expect(cellsIn(await team(), 2).slice(-5)).toEqual(['Trygge data', t.others(1), t.few, t.few, t.few]));

test('the file of one policy is about no other', async () => {
  const other = await publishedPolicy(desk, { title: 'Sikre mails', units: ['Ledelsen'] });
  expect(cellsIn(await team({ policyId: other }), 3)).not.toContain('Sikker brug af data');
});

test('a manager’s file has the own employees, with what is missing', async () => {
  const cells = cellsIn(await unit(birgit), 1);
  expect([cells.includes('=Maja Holm'), cells.includes(leo.name), cells.includes(t.missing)]).toEqual([
    true,
    true,
    true,
  ]);
});

test.each([maja, sofie])('who is nobody’s manager gets no file of a unit: $name', async (who) =>
  expect(unit(who)).rejects.toMatchObject({ code: 'not-found' }),
);

test('a policy that was never published has no file', async () => {
  const body = {
    title: 'Kladde',
    kind: 'policy',
    body: 'Tekst',
    questions: [],
    units: null,
    onlyNew: false,
    days: null,
  };
  const made = await perform(desk, sofie, 'createPolicy', { ...about, body: { ...body, kind: 'policy' as const } });
  await expect(team({ policyId: made.policyId })).rejects.toMatchObject({ code: 'not-found' });
});

test('each file is in the log with its digest before it is given out', async () => {
  const sha256 = createHash('sha256')
    .update(await team())
    .digest('hex');
  const entry = await inTenant(desk.db, sofie.tenantId, (tx) =>
    tx
      .selectFrom('log_entries')
      .select(['actor_id', 'facts'])
      .where('verb', '=', 'confirmations-exported')
      .orderBy('sequence', 'desc')
      .executeTakeFirstOrThrow(),
  );
  expect([entry.actor_id, JSON.parse(entry.facts).sha256]).toEqual([sofie.personId, sha256]);
});

test('another part can ask what a person has confirmed', async () => {
  const of = { tenantId: maja.tenantId, personId: maja.personId, policyId };
  const found = await inTenant(desk.db, maja.tenantId, async (tx) => {
    const all: Confirmation[] = [];
    for await (const one of whatWasConfirmed(tx, of)) all.push(one);
    return all;
  });
  expect(found).toMatchObject([{ policyId, edition: 1, hasPassed: true, at: desk.now() }]);
});
