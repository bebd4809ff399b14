import { noteCardSeen } from '#functions/bot/card-seen.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { planMessages } from '#functions/outbox/plan-messages.ts';
import { stateNames } from '#functions/texts/states.ts';
import { sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { until } from '#test/support/until.ts';
import { channelId, logOf, type OutboxDesk, openOutboxDesk, rowsOf, words } from '../outbox/outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** A case whose first card is in the channel without the desk's knowing: Teams' answer was lost. */
const withLostAnswer = async () => {
  const { caseId } = await reported(o.desk);
  o.faults.teams.push('lost');
  await o.drain();
  return caseId;
};

test('a card whose answer was lost is found when a person looks at it, and not posted again', async () => {
  const caseId = await withLostAnswer();
  await o.seen(caseId, o.cards()[0]?.id);
  await o.at('2026-11-24T08:01:00Z');
  expect(o.cards()).toHaveLength(1);
});

test('a card learned of so is in the log of the case', async () => {
  const caseId = await withLostAnswer();
  await o.seen(caseId, o.cards()[0]?.id);
  await o.at('2026-11-24T08:01:00Z');
  expect((await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'card-posted')).toHaveLength(1);
});

test('a card no one looks at is posted again: better twice than never', async () => {
  await withLostAnswer();
  await o.at('2026-11-24T08:01:00Z');
  expect(o.cards()).toHaveLength(2);
});

test('of two cards the unknown one is removed when a person looks at it', async () => {
  const caseId = await withLostAnswer();
  await o.at('2026-11-24T08:01:00Z');
  await o.seen(caseId, '1');
  await o.seen(caseId, '1');
  await o.drain();
  expect(o.cards().map(({ id }) => id)).toEqual(['2']);
});

test('of three cards seen at once the case’s own stays', async () => {
  const { caseId } = await reported(o.desk);
  o.faults.teams.push('lost', 'lost');
  await o.drain();
  await o.at('2026-11-24T08:01:00Z');
  await o.at('2026-11-24T08:05:00Z');
  await o.seen(caseId, '1');
  await o.seen(caseId, '2');
  await o.drain();
  expect(o.cards().map(({ id }) => id)).toEqual(['3']);
});

test('a card taken for the second that is the case’s own by the time it is to be removed stays', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  const about = {
    tenantId: sofie.tenantId,
    subject: 'case' as const,
    subjectId: caseId,
    now: o.desk.now(),
    newId: o.desk.newId,
  };
  const own = { kind: 'second-card', conversationId: channelId, activityId: '1' } as const;
  await inTenant(o.desk.db, sofie.tenantId, (tx) => planMessages(tx, about, [own]));
  await o.drain();
  expect(o.cards()).toMatchObject([{ id: '1' }]);
});

const chosen = '19:chosen@thread.tacv2';
/** A case whose card is in a channel that the desk has left for another of the same team. */
const withCardLeft = async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  await inTenant(o.desk.db, sofie.tenantId, async (tx) => {
    await tx.updateTable('conversations').set({ team_id: '19:team' }).execute();
    const { conversation_id: _, ...same } = await tx.selectFrom('conversations').selectAll().executeTakeFirstOrThrow();
    const left = { removed_at: o.desk.now(), removed_because: 'bot-removed' };
    await tx.updateTable('conversations').set(left).execute();
    await tx
      .insertInto('conversations')
      .values({ ...same, conversation_id: chosen })
      .execute();
  });
  return caseId;
};

test('a card in a channel the desk has left for another of the team is removed once the new one is posted', async () => {
  const subjectId = await withCardLeft();
  const about = {
    tenantId: sofie.tenantId,
    subject: 'case' as const,
    subjectId,
    now: o.desk.now(),
    newId: o.desk.newId,
  };
  await inTenant(o.desk.db, sofie.tenantId, (tx) => planMessages(tx, about, [{ kind: 'card' }]));
  await o.drain();
  expect(o.cards().map(({ id }) => id)).toEqual(['2']);
});

test('so it is where an earlier one is seen in the other channel', async () => {
  const caseId = await withCardLeft();
  await o.seen(caseId, '0', chosen);
  expect((await rowsOf(o.desk, 'second-card')).map(({ payload }) => JSON.parse(payload))).toEqual([
    { conversationId: channelId, activityId: '1' },
  ]);
});

test('a second card in a channel that is closed to the bot by then raises no alarm', async () => {
  const caseId = await withLostAnswer();
  await o.at('2026-11-24T08:01:00Z');
  await o.seen(caseId, '1');
  o.faults.teams.push('not-installed');
  await o.drain();
  expect(await rowsOf(o.desk, 'second-card')).toMatchObject([{ state: 'dropped' }]);
});

test('a card seen while it is being posted stays', async () => {
  const { caseId } = await reported(o.desk);
  let looking: Promise<void> | undefined;
  o.gates.push(async () => {
    looking = o.seen(caseId, '1');
    await looking;
  });
  await o.drain();
  await o.drain();
  expect(o.cards()).toMatchObject([{ id: '1' }]);
});

test('an earlier card that is seen while the case’s is posted again is removed', async () => {
  const caseId = await withLostAnswer();
  o.gates.push(() => o.seen(caseId, '1'));
  await o.at('2026-11-24T08:01:00Z');
  await o.drain();
  expect(o.cards().map(({ id }) => id)).toEqual(['2']);
});

test('looking at the card that is known changes nothing', async () => {
  const { caseId } = await reported(o.desk);
  await o.drain();
  const before = await rowsOf(o.desk, 'card');
  await o.seen(caseId, '1');
  expect(await rowsOf(o.desk, 'card')).toEqual(before);
});

test('a card answered in a chat is not taken for the one in the channel', async () => {
  const caseId = await withLostAnswer();
  const value = { action: { verb: 'refresh', data: { caseId, apart: true } } };
  await noteCardSeen(o.desk, sofie.tenantId, {
    type: 'invoke',
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    recipient: { id: '28:bot' },
    conversation: { id: `${channelId};messageid=1` },
    value,
  });
  await o.at('2026-11-24T08:01:00Z');
  expect(o.cards()).toHaveLength(2);
});

describe('a card Teams has not named', () => {
  const unnamed = async () => {
    const { caseId } = await reported(o.desk);
    o.faults.teams.push('no-id');
    await o.drain();
    return caseId;
  };
  test('is not posted again', async () => {
    const caseId = await unnamed();
    const { version } = await caseOf(o.desk, caseId);
    await takeCase(o.desk, sofie, about(caseId, { version }));
    await o.drain();
    expect(o.cards()).toHaveLength(1);
  });

  test('is changed in place once a person has looked at it', async () => {
    const caseId = await unnamed();
    const { version } = await caseOf(o.desk, caseId);
    await takeCase(o.desk, sofie, about(caseId, { version }));
    await o.drain();
    await o.seen(caseId, '1');
    await o.drain();
    expect(words(o.cards()[0])).toContain(stateNames.da.taken);
  });
});

test('a card that was posted before a crash is found when a person looks at it', async () => {
  const { caseId } = await reported(o.desk);
  const crash = {
    ...o.desk,
    teams: {
      ...o.desk.teams,
      post: async (...given: Parameters<typeof o.desk.teams.post>) => {
        await o.desk.teams.post(...given);
        return new Promise<never>(() => {});
      },
    },
  };
  void openOutbox(crash).drain();
  await until(() => o.cards().length === 1);
  await o.seen(caseId, '1');
  await o.at('2026-11-24T08:04:00Z');
  expect(o.cards()).toHaveLength(1);
  expect((await rowsOf(o.desk, 'card')).filter(({ state }) => state === 'open')).toHaveLength(1);
});
