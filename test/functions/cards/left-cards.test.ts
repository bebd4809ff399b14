import { keepChannelEvent } from '#functions/bot/channel-events.ts';
import { incoming } from '#functions/bot/incoming.ts';
import { notABreach } from '#functions/breaches/decide/not-a-breach.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant, type Tx } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { stateNames } from '#functions/texts/states.ts';
import { findChannelsAgain } from '#functions/timers/channels.ts';
import { openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { addChannel, channelId, rowsOf } from '../outbox/outbox-desk.ts';

const general = '19:general@thread.tacv2';
/** More than the newest cards whose views a member's Teams asks for. */
const many = 30;
const from = '2026-11-24T08:00:00Z';

type Posted = { readonly conversationId: string; readonly says: string };

/** A team whose channels keep their messages while they cannot be reached; no one looks at a card. */
const standing = new Map<string, Posted>();
/** Channels that refuse every call, that refuse to delete, and whose messages seem to be gone. */
const shut = { all: new Set<string>(), deleting: new Set<string>(), messages: new Set<string>() };
let posted = 0;
const refuse = () => {
  throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
};

let desk: TestDesk;
let outbox: ReturnType<typeof openOutbox>;
beforeAll(async () => {
  desk = await openTestDesk({
    alters: true,
    teams: {
      channels: async () => [
        { id: general, name: undefined },
        { id: channelId, name: 'GDPR-vagten' },
      ],
      post: async ({ conversationId }, card, text) => {
        if (shut.all.has(conversationId) || shut.messages.has(conversationId)) refuse();
        posted += 1;
        if (JSON.stringify(card).includes('caseId'))
          standing.set(String(posted), { conversationId, says: JSON.stringify(card) + text });
        return String(posted);
      },
      update: async ({ conversationId }, id, card, text) => {
        if (shut.all.has(conversationId)) refuse();
        if (shut.messages.has(conversationId) || !standing.has(id)) return 'gone';
        standing.set(id, { conversationId, says: JSON.stringify(card) + text });
        return 'updated';
      },
      remove: async ({ conversationId }, id) => {
        if (shut.all.has(conversationId) || shut.deleting.has(conversationId)) refuse();
        standing.delete(id);
      },
    },
  });
});
afterAll(() => desk.close());

const inDesk = <T>(act: (tx: Tx) => Promise<T>) => inTenant(desk.db, sofie.tenantId, act);

beforeEach(async () => {
  await inDesk(async (tx) => {
    for (const table of ['outbox', 'cards', 'left_cards', 'conversations', 'service_states'] as const)
      await tx.deleteFrom(table).execute();
    await tx.updateTable('cases').set({ state: 'closed' }).execute();
  });
  standing.clear();
  for (const channels of Object.values(shut)) channels.clear();
  desk.setNow(from);
  outbox = openOutbox(desk);
  await addChannel(desk);
  await inDesk((tx) => tx.updateTable('conversations').set({ team_id: general }).execute());
});

const pass = async (minutes = 15) => {
  desk.setNow(new Date(desk.now().getTime() + minutes * 60_000));
  await findChannelsAgain(desk);
  await outbox.drain();
};
const told = async (eventType: string) => {
  desk.setNow(new Date(desk.now().getTime() + 60_000));
  const event = {
    type: 'conversationUpdate',
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    recipient: { id: '28:bot' },
    conversation: { id: channelId, conversationType: 'channel', tenantId: sofie.tenantId },
    channelData: { tenant: { id: sofie.tenantId }, channel: { id: channelId }, team: { id: general }, eventType },
  };
  await keepChannelEvent(desk, sofie.tenantId, incoming.parse(event));
  await outbox.drain();
};
const withCases = async (cases = many): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let made = 0; made < cases; made += 1) ids.push((await reported(desk)).caseId);
  await outbox.drain();
  return ids;
};
const ofCase = (caseId: string) => [...standing.values()].filter(({ says }) => says.includes(caseId));
const where = (caseId: string) => ofCase(caseId).map(({ conversationId }) => conversationId);
const left = () => inDesk((tx) => tx.selectFrom('left_cards').select('activity_id').execute());
const goAndComeBack = async () => {
  shut.all.add(channelId);
  await told('channelDeleted');
  shut.all.delete(channelId);
  await told('channelRestored');
};

test('after a channel was deleted and is back every case has one card, and it is there', async () => {
  const cases = await withCases();
  await goAndComeBack();
  expect(cases.map(where)).toEqual(cases.map(() => [channelId]));
});

test('so it has after the channel was deleted a second time', async () => {
  const cases = await withCases(3);
  await goAndComeBack();
  await goAndComeBack();
  expect([cases.map(where), await left()]).toEqual([cases.map(() => [channelId]), []]);
});

test('after a team was archived and is back every case has one card', async () => {
  const cases = await withCases();
  shut.all.add(channelId);
  await told('teamArchived');
  await pass();
  shut.all.delete(channelId);
  await told('teamUnarchived');
  await pass();
  expect(cases.map(where)).toEqual(cases.map(() => [channelId]));
});

test('nothing is tried at a channel that is out of reach, and what was left there is known for days', async () => {
  const cases = await withCases(3);
  shut.all.add(channelId);
  await told('channelDeleted');
  for (let day = 0; day < 3; day += 1) await pass(24 * 60);
  expect([(await left()).length, await rowsOf(desk, 'second-card')]).toEqual([cases.length, []]);
});

test('the card left of a case that was over meanwhile goes as well', async () => {
  const [caseId = ''] = await withCases(1);
  shut.all.add(channelId);
  await told('channelDeleted');
  const { version } = await caseOf(desk, caseId);
  await notABreach(desk, sofie, about(caseId, { version, reason: 'Det var en øvelse' }));
  await outbox.drain();
  shut.all.delete(channelId);
  await told('channelRestored');
  expect(where(caseId)).toEqual([general]);
});

test('a case taken meanwhile says so on its one card', async () => {
  const [caseId = ''] = await withCases(1);
  shut.all.add(channelId);
  await told('channelDeleted');
  const { version } = await caseOf(desk, caseId);
  await takeCase(desk, sofie, about(caseId, { version }));
  await outbox.drain();
  shut.all.delete(channelId);
  await told('channelRestored');
  expect(ofCase(caseId).map(({ says }) => says.includes(stateNames.da.taken))).toEqual([true]);
});

describe('where Teams refuses deletions for a while', () => {
  const refused = async () => {
    const cases = await withCases(3);
    shut.deleting.add(general);
    await goAndComeBack();
    return cases;
  };

  test('one card a quarter of an hour finds out', async () => {
    await refused();
    const before = await rowsOf(desk, 'second-card');
    await pass();
    expect((await rowsOf(desk, 'second-card')).length - before.length).toBe(1);
  });

  test('every card left there goes once it does', async () => {
    const cases = await refused();
    shut.deleting.clear();
    await pass();
    await pass();
    expect([cases.map(where), await left()]).toEqual([cases.map(() => [channelId]), []]);
  });
});

test('a card that Teams calls gone before it tells that its channel is deleted goes when the channel is back', async () => {
  const [caseId = ''] = await withCases(1);
  shut.messages.add(channelId);
  const { version } = await caseOf(desk, caseId);
  await takeCase(desk, sofie, about(caseId, { version }));
  await outbox.drain();
  shut.messages.clear();
  await goAndComeBack();
  await pass();
  expect(where(caseId)).toEqual([channelId]);
});
