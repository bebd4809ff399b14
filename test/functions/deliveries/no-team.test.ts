import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { refreshDirectory } from '#functions/directory/refresh.ts';
import type { Graph } from '#functions/graph/graph.ts';
import { GraphTrouble, TeamsTrouble } from '#functions/microsoft/trouble.ts';
import { readSetup } from '#functions/setup/read-setup.ts';
import { noTeamTexts } from '#functions/texts/no-team.ts';
import type { Role } from '#shared/people/roles.ts';
import { adam, caller, dorte, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
let holders: Awaited<ReturnType<Graph['roleHolders']>> = [];
let troubles: TeamsTrouble[] = [];
let isMailSilent = false;
const posted: string[] = [];
const mails: string[] = [];
const { tenantId } = sofie;

const holder = (who: typeof sofie, role: Role | undefined = who.roles[0]) => {
  const { personId, name } = who;
  const userName = `${name.split(' ')[0]?.toLowerCase()}@eksempel-kommune.example`;
  return { role: role ?? '', person: { personId, name, userName, unit: null, managerId: null } };
};
const settingsAre = (settings: object) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx
      .updateTable('tenants')
      .set({ settings: JSON.stringify(settings) })
      .execute(),
  );
const later = async (minutes: number) => {
  desk.setNow(new Date(desk.now().getTime() + minutes * 60_000));
  await openOutbox(desk).drain();
};
const look = () => refreshDirectory(desk, tenantId);
const left = () =>
  inTenant(desk.db, tenantId, (tx) => tx.selectFrom('outbox').select('kind').where('state', '=', 'open').execute());
const team = async () =>
  (await readSetup(desk, adam, { params: {}, query: {}, body: {} })).parts.find(({ part }) => part === 'team-members');

beforeAll(async () => {
  desk = await openTestDesk({
    graph: {
      roleHolders: async () => holders,
      organisation: async () => ({ name: 'Eksempel Kommune', domains: [] }),
      sendMail: async (_tenant, { to }) => {
        if (isMailSilent) throw new GraphTrouble({ part: 'mail', code: '503' });
        mails.push(to);
      },
    },
    teams: {
      post: async (_channel, _card, text) => {
        const [trouble] = troubles.splice(0, 1);
        if (trouble) throw trouble;
        posted.push(text);
        return '1';
      },
      channels: async () => [],
    },
  });
  await inTenant(desk.db, tenantId, (tx) =>
    tx
      .insertInto('conversations')
      .values({
        tenant_id: tenantId,
        conversation_id: '19:channel@thread.tacv2',
        scope: 'channel',
        service_url: 'https://smba.trafficmanager.net/teams/',
        bot_id: '28:bot',
        installed_at: desk.now(),
      })
      .execute(),
  );
});
afterAll(() => desk.close());
beforeEach(async () => {
  await inTenant(desk.db, tenantId, (tx) => tx.deleteFrom('outbox').execute());
  await settingsAre({ deskMailbox: 'gdpr-vagten@eksempel-kommune.example' });
  holders = [holder(sofie), holder(dorte), holder(adam)];
  await look();
  holders = [holder(dorte), holder(adam)];
  troubles = [];
  posted.length = 0;
  mails.length = 0;
});

test('a team without members is told so in the channel, once', async () => {
  await look();
  await later(5);
  await later(60);
  expect(posted).toEqual([noTeamTexts.da.title]);
});

test('and by mail to the DPO and the administrators', async () => {
  await look();
  await later(5);
  expect(mails.toSorted()).toEqual(['adam@eksempel-kommune.example', 'dorte@eksempel-kommune.example']);
});

test('who is both gets one mail, and the team’s own address one', async () => {
  await settingsAre({ deskMailbox: 'gdpr-vagten@eksempel-kommune.example', teamMail: 'gdpr@eksempel-kommune.example' });
  holders = [holder(dorte), holder(dorte, 'Gdpr.Admin')];
  await look();
  await later(5);
  expect(mails.toSorted()).toEqual(['dorte@eksempel-kommune.example', 'gdpr@eksempel-kommune.example']);
});

test('a role that shows again within five minutes raises no alarm', async () => {
  await look();
  holders = [holder(caller({ personId: dorte.personId, name: 'Dorte Krag', roles: ['Gdpr.Team'] }))];
  await later(5);
  expect([posted, mails]).toEqual([[], []]);
});

test('a team with some members left raises no alarm', async () => {
  holders = [holder(sofie)];
  await look();
  expect(await left()).toEqual([]);
});

test('a municipality that never had a team is told on the set-up page alone', async () => {
  holders = [];
  await look();
  await inTenant(desk.db, tenantId, (tx) => tx.deleteFrom('outbox').execute());
  await look();
  expect(await left()).toEqual([]);
});

test('without a mailbox the channel has it, and nothing waits', async () => {
  await settingsAre({});
  await look();
  await later(5);
  expect([posted.length, await left()]).toEqual([1, []]);
});

test('without channel and mailbox it waits for one', async () => {
  await settingsAre({});
  troubles = [new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true })];
  await look();
  await later(5);
  expect(await left()).toEqual([{ kind: 'no-team' }]);
});

test('while no mail goes out it waits, and the channel hears nothing twice', async () => {
  isMailSilent = true;
  await look();
  await later(5);
  isMailSilent = false;
  const waiting = await left();
  await later(60);
  expect([waiting.length, posted.length, mails.length]).toEqual([1, 1, 2]);
});

test('a card that may be in the channel is not posted again', async () => {
  troubles = [new TeamsTrouble({ part: 'bot-in-team', code: 'timeout', uncertain: true })];
  await look();
  await later(5);
  await later(60);
  expect([posted, await left()]).toEqual([[], []]);
});

describe('the set-up page', () => {
  test('looks at the roles itself when they were last read five minutes ago', async () => {
    await later(4);
    const before = await team();
    await later(1);
    expect([before?.state, (await team())?.state]).toEqual(['works', 'missing']);
  });
  test('has the alarm planned with what it finds', async () => {
    await later(5);
    await team();
    expect(await left()).toEqual([{ kind: 'no-team' }]);
  });
});
