import { appendLog } from '#functions/database/log.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { keepServiceState, type ServiceState } from '#functions/health/service-states.ts';
import type { SetupPart } from '#functions/microsoft/trouble.ts';
import { GraphTrouble, TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { mostTries } from '#functions/outbox/back-off.ts';
import { keepSigns, type Sign } from '#functions/outbox/signs-of-life.ts';
import { readSetup } from '#functions/setup/read-setup.ts';
import { adam, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { messagesOf, reported } from '#test/support/reported.ts';

let desk: TestDesk;
/** What Microsoft's side does when it is asked whether it is back. */
const asked: string[] = [];
const answers = { teams: async () => {}, graph: async () => {} };
const { tenantId } = adam;

beforeAll(async () => {
  desk = await openTestDesk({
    teams: {
      channels: async () => {
        asked.push('teams');
        await answers.teams();
        await hear('bot-in-team', 'works');
        return [];
      },
    },
    graph: {
      organisation: async () => {
        asked.push('graph');
        await answers.graph();
        await hear('graph', 'works');
        return { name: 'Eksempel Kommune', domains: [] };
      },
    },
  });
});
afterAll(() => desk.close());
beforeEach(async () => {
  asked.length = 0;
  Object.assign(answers, { teams: async () => {}, graph: async () => {} });
  desk.setNow('2026-11-24T08:00:00Z');
  await inTenant(desk.db, tenantId, async (tx) => {
    for (const table of ['service_states', 'conversations', 'role_holders', 'outbox'] as const)
      await tx.deleteFrom(table).execute();
    const settings = JSON.stringify({ deskMailbox: 'gdpr-vagten@eksempel-kommune.example' });
    await tx.updateTable('tenants').set({ directory_read_at: null, settings }).execute();
  });
});

const hear = (part: SetupPart, state: ServiceState, code: string | null = null) =>
  inTenant(desk.db, tenantId, (tx) => keepServiceState(tx, tenantId, part, { state, code, now: desk.now() }));
const install = (removed_at: Date | null = null) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx
      .insertInto('conversations')
      .values({
        tenant_id: tenantId,
        conversation_id: '19:channel',
        scope: 'channel',
        team_id: '19:team',
        service_url: 'https://smba.trafficmanager.net/teams/',
        bot_id: '28:bot',
        installed_at: desk.now(),
        removed_at,
      })
      .execute(),
  );
const read = async () => {
  const { parts } = await readSetup(desk, adam, { params: {}, query: {}, body: {} });
  return Object.fromEntries(parts.map(({ part, ...word }) => [part, word]));
};
const stillSilent = () => {
  answers.teams = () => Promise.reject(new TeamsTrouble({ part: 'bot-in-team', code: 'timeout' }));
  answers.graph = () => Promise.reject(new GraphTrouble({ part: 'graph', code: 'timeout' }));
};

const clock = async () => (await read()).clock;
const signed = (sign: Sign, at: string) => keepSigns(desk.db, [sign], new Date(at));

test('the clock is untried in the first minutes of an installation, and stopped when it never struck in them', async () => {
  await signed('first-opened', '2026-11-24T07:56:00Z');
  const early = await clock();
  desk.setNow('2026-11-24T08:02:00Z');
  expect([early, await clock()]).toEqual([
    { state: 'untried', since: null, code: null },
    { state: 'trouble', since: '2026-11-24T07:56:00.000Z', code: 'clock-stopped' },
  ]);
});

test('a clock that strikes works, and one that stopped says since when, though requests look through the outbox', async () => {
  await signed('last-timer', '2026-11-24T08:00:00Z');
  const struck = await clock();
  desk.setNow('2026-11-24T08:05:01Z');
  await signed('last-drain', '2026-11-24T08:05:00Z');
  expect([struck, await clock()]).toEqual([
    { state: 'works', since: null, code: null },
    { state: 'trouble', since: '2026-11-24T08:00:00.000Z', code: 'clock-stopped' },
  ]);
});

test('a bot that was never installed is missing, and so is its channel', async () => {
  const { 'bot-in-team': bot, channel } = await read();
  expect([bot, channel]).toEqual(Array(2).fill({ state: 'missing', code: 'bot-not-installed', since: null }));
});

test('a bot that was removed says since when', async () => {
  await install(new Date('2026-11-23T12:00:00Z'));
  const removed = { state: 'missing', code: 'bot-removed', since: '2026-11-23T12:00:00.000Z' };
  expect((await read())['bot-in-team']).toEqual(removed);
});

test('a bot that Teams keeps out, though its removal was not reported, is shut out', async () => {
  await install();
  await hear('bot-in-team', 'missing', 'bot-not-installed');
  expect((await read())['bot-in-team']).toMatchObject({ state: 'missing', code: 'bot-shut-out' });
});

test('an installation by a person without a role is told as such while there is no other', async () => {
  await hear('channel', 'missing', 'installed-by-stranger');
  expect((await read())['bot-in-team']).toMatchObject({ state: 'missing', code: 'installed-by-stranger' });
});

test('an installation by a person without a role takes nothing from the channel there is', async () => {
  await install();
  await hear('channel', 'missing', 'installed-by-stranger');
  expect((await read()).channel).toMatchObject({ state: 'works' });
});

test('when the bot service is silent the channel is affected', async () => {
  await install();
  await hear('channel', 'works');
  await hear('bot-in-team', 'trouble', '503');
  stillSilent();
  const { 'bot-in-team': bot, channel } = await read();
  expect(channel).toEqual(bot);
});

test('an outage that shows in two ways began once', async () => {
  await install();
  stillSilent();
  await hear('bot-in-team', 'trouble', '503');
  desk.setNow('2026-11-24T08:05:00Z');
  await hear('bot-in-team', 'trouble', 'timeout');
  expect((await read())['bot-in-team']).toMatchObject({ code: 'timeout', since: '2026-11-24T08:00:00.000Z' });
});

test('a service that has come back works, though it was not needed meanwhile', async () => {
  await install();
  await hear('bot-in-team', 'trouble', '503');
  expect((await read())['bot-in-team']).toMatchObject({ state: 'works' });
});

test('without a mailbox to send from mail is missing, whatever was heard of it', async () => {
  await inTenant(desk.db, tenantId, (tx) => tx.updateTable('tenants').set({ settings: '{}' }).execute());
  await hear('mail', 'works');
  expect((await read()).mail).toEqual({ state: 'missing', code: 'no-mailbox', since: null });
});

test('when Graph has come back so have mail and activity feed', async () => {
  await hear('mail', 'trouble', 'timeout');
  await hear('activity-feed', 'trouble', '429');
  const { mail, 'activity-feed': feed } = await read();
  expect([mail?.state, feed?.state]).toEqual(['works', 'works']);
});

test.each([
  ['2026-11-25T07:59:00Z', 'trouble'],
  ['2026-11-25T08:00:00Z', 'works'],
])('an unknown answer shows for a day, where nothing has needed the service since: at %s %s', async (at, state) => {
  await hear('mail', 'trouble', 'Gone');
  desk.setNow(at);
  expect((await read()).mail?.state).toBe(state);
});

test('one of a service that can be asked shows until the next look', async () => {
  await install();
  await hear('bot-in-team', 'trouble', '410');
  await hear('graph', 'trouble', 'Gone');
  const { graph, 'bot-in-team': bot } = await read();
  expect([bot?.state, graph?.state]).toEqual(['works', 'works']);
});

test('what must be repaired shows until it is tried again', async () => {
  await hear('mail', 'trouble', 'ErrorAccessDenied');
  desk.setNow('2027-01-01T08:00:00Z');
  expect((await read()).mail?.state).toBe('trouble');
});

/** When a card is tried next, that has failed so often and pauses until nine, after the page was read at 08:12. */
const nextTryAfter = async (attempts: number, state: ServiceState = 'trouble', code = '503') => {
  await install();
  const { caseId } = await reported(desk);
  await hear('bot-in-team', state, code);
  await inTenant(desk.db, tenantId, (tx) =>
    tx
      .updateTable('outbox')
      .set({ attempts, trouble: `bot-in-team:${code}`, due: new Date('2026-11-24T09:00:00Z') })
      .where('kind', '=', 'card')
      .execute(),
  );
  desk.setNow('2026-11-24T08:12:00Z');
  await read();
  return (await messagesOf(desk, caseId)).find(({ kind }) => kind === 'card')?.due.toISOString();
};

test('what waited for the service is tried now', async () =>
  expect(await nextTryAfter(9)).toBe('2026-11-24T08:12:00.000Z'));

test('a card that the channel did not take is tried now: Teams does not say that the bot was let in again', async () =>
  expect(await nextTryAfter(9, 'missing', 'bot-not-installed')).toBe('2026-11-24T08:12:00.000Z'));

test('looking at the page does not use up more than half the tries', async () =>
  expect(await nextTryAfter(mostTries / 2)).toBe('2026-11-24T09:00:00.000Z'));

test('what a look cannot mend is not asked for again', async () => {
  await install();
  await hear('bot-in-team', 'trouble', '403');
  await hear('graph', 'trouble', 'Authorization_RequestDenied');
  await read();
  expect(asked).toEqual([]);
});

test('a service that is still silent does not keep the page from answering', async () => {
  await install();
  await hear('bot-in-team', 'trouble', '503');
  await hear('graph', 'trouble', '503');
  stillSilent();
  expect((await read()).graph).toMatchObject({ state: 'trouble', code: '503' });
});

test('before the directory was first read roles are not called missing', async () => {
  expect((await read()).dpo).toMatchObject({ state: 'untried' });
});

test('while Graph is silent those who hold roles are as unknown as it is', async () => {
  await hear('graph', 'trouble', '503');
  stillSilent();
  expect((await read())['team-members']).toMatchObject({ state: 'trouble', code: '503' });
});

test('the app that changes memberships is missing only where a plan in use counts on it', async () => {
  Object.assign(desk, { settings: { ...desk.settings, removal: undefined } });
  const planned = (plan_id: string, by: string) =>
    inTenant(desk.db, tenantId, async (tx) => {
      await tx
        .insertInto('review_plans')
        .values({
          ...{ tenant_id: tenantId, plan_id, state: 'active', made_by: adam.personId, made_at: desk.now() },
          plan: JSON.stringify({ name: 'Hvert kvartal', removal: { by, when: 'daily' } }),
        })
        .execute();
      const about = { tenantId, subject: 'review-plan', subjectId: plan_id } as const;
      await appendLog(tx, { ...about, actorId: adam.personId, at: desk.now() }, [{ verb: 'plan-made' }]);
    });
  const states = [(await read()).memberships];
  for (const [planId, by] of [
    ['00000000-0000-4000-8000-000000000801', 'task'],
    ['00000000-0000-4000-8000-000000000802', 'desk'],
  ] as const) {
    await planned(planId, by);
    states.push((await read()).memberships);
  }
  expect(states.map((word) => `${word?.state} ${word?.code}`)).toEqual([
    'untried null',
    'untried null',
    'missing no-removal-app',
  ]);
});
