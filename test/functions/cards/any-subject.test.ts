import { planLeftCards } from '#functions/cards/remove-left.ts';
import type { SubjectRef } from '#functions/database/subject-kind.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { mostTries } from '#functions/outbox/back-off.ts';
import { nora, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { givenUp, withNotices } from '#test/support/notices/deliver-notice.ts';
import { noticeRef, putUp, reword } from '#test/support/notices/notice.ts';
import { reported } from '#test/support/reported.ts';

const { tenantId } = sofie;
const channel = '19:gdpr-vagten@thread.tacv2';
const chat = 'a:sofie';

/** What stands in each conversation: `says` of the card with that id. */
type Message = { readonly where: string; readonly id: string; says: string };
/** How often one was changed. */
let changes = 0;
const messages: Message[] = [];
const closed = new Set<string>();
const letIn = (where: string) => {
  if (closed.has(where)) throw new TeamsTrouble({ part: 'bot-in-team', code: '500' });
};

let made = 0;
let desk: TestDesk;
let noticeId: string;
beforeAll(async () => {
  desk = await openTestDesk({
    schema: withNotices.schema,
    teams: {
      post: async ({ conversationId: where }, _card, says) => {
        letIn(where);
        made += 1;
        messages.push({ where, id: String(made), says });
        return String(made);
      },
      update: async ({ conversationId: where }, id, _card, says) => {
        letIn(where);
        changes += 1;
        const found = messages.find((one) => one.id === id && one.where === where);
        if (found) found.says = says;
        return found ? 'updated' : 'gone';
      },
      remove: async (_channel, id) => {
        const at = messages.findIndex((one) => one.id === id);
        if (at >= 0) messages.splice(at, 1);
      },
    },
  });
});
afterAll(() => desk.close());

beforeEach(async () => {
  for (const list of [messages, givenUp]) list.length = 0;
  closed.clear();
  made = 0;
  changes = 0;
  desk.setNow('2026-11-24T08:00:00Z');
  await inTenant(desk.db, tenantId, async (tx) => {
    for (const table of ['outbox', 'cards', 'left_cards', 'conversations', 'service_states'] as const)
      await tx.deleteFrom(table).where('tenant_id', '=', tenantId).execute();
    const of = { tenant_id: tenantId, service_url: 'https://teams', bot_id: '28:bot', installed_at: desk.now() };
    await tx
      .insertInto('conversations')
      .values([
        { ...of, conversation_id: channel, scope: 'channel' },
        { ...of, conversation_id: chat, scope: 'personal', person_id: sofie.personId },
      ])
      .execute();
  });
  noticeId = await putUp(desk, sofie, 'Husk at låse skærmen');
  await drain();
});

const drain = (own: Partial<typeof withNotices.own> = withNotices.own) => openOutbox(desk, undefined, own).drain();
const later = (minutes: number) => desk.setNow(new Date(desk.now().getTime() + minutes * 60_000));
const said = () => messages.map(({ where, says }) => `${where}: ${says}`).sort();
const of = (): SubjectRef => noticeRef(tenantId, noticeId);
const cards = (as = tenantId) =>
  inTenant(desk.db, as, (tx) =>
    tx
      .selectFrom('cards')
      .select(['subject', 'conversation_id', 'activity_id'])
      .where('subject_id', '=', noticeId)
      .orderBy('conversation_id')
      .execute(),
  );
const done = { state: 'done', attempts: 1 };
const rows = (kind: string) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx.selectFrom('outbox').select(['state', 'attempts']).where('kind', '=', kind).orderBy('planned_at').execute(),
  );

test('a subject that is no case has a card in each of two conversations', async () => {
  expect([said(), await cards()]).toEqual([
    [`${channel}: Husk at låse skærmen`, `${chat}: Husk at låse skærmen`],
    [
      { subject: 'notice', conversation_id: channel, activity_id: '1' },
      { subject: 'notice', conversation_id: chat, activity_id: '2' },
    ],
  ]);
});

test('neither takes the place of the other', async () => {
  const left = await inTenant(desk.db, tenantId, (tx) => tx.selectFrom('left_cards').select('activity_id').execute());
  expect(left).toEqual([]);
});

test('a change shows in both, in place', async () => {
  await reword(desk, sofie, noticeId, 'Husk at låse døren');
  await drain();
  expect(said()).toEqual([`${channel}: Husk at låse døren`, `${chat}: Husk at låse døren`]);
});

test('a card that says the same is not changed', async () => {
  later(24 * 60);
  await drain();
  expect([await rows('card'), changes]).toEqual([[done, done], 0]);
});

test('a card that Teams has not named is neither changed nor posted again', async () => {
  await inTenant(desk.db, tenantId, (tx) => tx.updateTable('cards').set({ activity_id: null }).execute());
  await reword(desk, sofie, noticeId, 'Husk at låse døren');
  await drain();
  expect([said(), changes]).toEqual([[`${channel}: Husk at låse skærmen`, `${chat}: Husk at låse skærmen`], 0]);
});

test('where one conversation takes nothing, the other is not told again', async () => {
  closed.add(chat);
  const second = await putUp(desk, sofie, 'Husk nøglekortet');
  await drain();
  closed.clear();
  later(1);
  await drain();
  expect(said().filter((one) => one.endsWith('nøglekortet'))).toEqual([
    `${channel}: Husk nøglekortet`,
    `${chat}: Husk nøglekortet`,
  ]);
  expect(second).not.toBe(noticeId);
});

test('a card that was deleted in one comes back there alone, and the other stays', async () => {
  messages.splice(0, 1);
  await reword(desk, sofie, noticeId, 'Husk at låse døren');
  await drain();
  expect((await cards()).map(({ activity_id }) => activity_id)).toEqual(['3', '2']);
});

test('its former card in a conversation is removed, and its own in another is not', async () => {
  const left = { tenant_id: tenantId, subject_id: noticeId, subject: of().subject, left_at: desk.now() };
  messages.push({ where: channel, id: 'former', says: 'gammelt' });
  await inTenant(desk.db, tenantId, async (tx) => {
    await tx
      .insertInto('left_cards')
      .values([
        { ...left, conversation_id: channel, activity_id: 'former' },
        { ...left, conversation_id: chat, activity_id: '2' },
      ])
      .execute();
    await planLeftCards(tx, tenantId, { now: desk.now(), newId: desk.newId }, 'timer');
  });
  await drain();
  expect(said()).toEqual([`${channel}: Husk at låse skærmen`, `${chat}: Husk at låse skærmen`]);
});

test('another municipality sees none of it', async () => expect(await cards(nora.tenantId)).toEqual([]));

test('a case has one card, wherever it is posted', async () => {
  const { caseId } = await reported(desk);
  const twice = inTenant(desk.db, tenantId, (tx) =>
    tx
      .insertInto('cards')
      .values(
        [channel, chat].map((conversation_id) => ({
          tenant_id: tenantId,
          subject: 'case' as const,
          subject_id: caseId,
          conversation_id,
          activity_id: 'x',
          posted_at: desk.now(),
          digest: Buffer.alloc(0),
        })),
      )
      .execute(),
  );
  await expect(twice).rejects.toThrow(/cards_of_case/);
});

test('what this version cannot deliver is left to one that can', async () => {
  later(1);
  await reword(desk, sofie, noticeId, 'Husk at låse døren');
  await drain({});
  const before = await rows('card');
  await drain();
  expect([before.at(-1), (await rows('card')).at(-1)]).toEqual([
    { state: 'open', attempts: 0 },
    { state: 'done', attempts: 1 },
  ]);
});

test('its own reminder is delivered when it is due, logged, and plans what follows', async () => {
  later(24 * 60);
  await drain();
  const entries = await inTenant(desk.db, tenantId, (tx) =>
    tx
      .selectFrom('log_entries')
      .select(['verb', 'subject'])
      .where('subject_id', '=', noticeId)
      .orderBy('sequence')
      .execute(),
  );
  expect([entries.map(({ subject, verb }) => `${subject} ${verb}`), await rows('card')]).toEqual([
    ['notice put-up', 'notice card-posted', 'notice reminded'],
    [
      { state: 'done', attempts: 1 },
      { state: 'done', attempts: 1 },
    ],
  ]);
});

test('what was given up after the last try is its own to tell', async () => {
  for (const where of [channel, chat]) closed.add(where);
  await reword(desk, sofie, noticeId, 'Husk at låse døren');
  await inTenant(desk.db, tenantId, (tx) =>
    tx
      .updateTable('outbox')
      .set({ attempts: mostTries - 1, trouble: 'x' })
      .where('state', '=', 'open')
      .where('kind', '=', 'card')
      .execute(),
  );
  await drain();
  expect(givenUp).toEqual(['card']);
});
