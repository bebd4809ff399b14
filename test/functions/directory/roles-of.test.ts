import { mayBeTheChannel } from '#functions/bot/choose-channel.ts';
import { incoming } from '#functions/bot/incoming.ts';
import { rolesOf } from '#functions/directory/roles-of.ts';
import type { Graph } from '#functions/graph/graph.ts';
import { leo, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
let holders: Awaited<ReturnType<Graph['roleHolders']>> = [];
beforeAll(async () => {
  desk = await openTestDesk({
    graph: {
      roleHolders: async () => holders,
      organisation: async () => ({ name: 'Eksempel Kommune', domains: [] }),
    },
  });
});
afterAll(() => desk.close());

const holder = ({ personId, name, userName }: typeof sofie) => ({
  role: 'Gdpr.Team',
  person: { personId, name, userName, unit: null, managerId: null },
});
const rolesNow = ({ personId, tenantId }: typeof sofie) => rolesOf(desk, tenantId, personId);
const minutes = (count: number) => desk.setNow(new Date(desk.now().getTime() + count * 60_000));
const installs = ({ tenantId, personId }: typeof sofie) =>
  mayBeTheChannel(
    desk,
    tenantId,
    incoming.parse({
      type: 'installationUpdate',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:1', aadObjectId: personId },
      recipient: { id: '28:bot' },
      conversation: { id: '19:team@thread.tacv2' },
      channelData: { team: { id: '19:team@thread.tacv2' } },
    }),
  );

describe('in the first hour, while Entra shows no one in any role', () => {
  test('a person’s rights are unknown, rather than none', async () => {
    expect(await rolesNow(sofie)).toBeUndefined();
  });

  test('the first team the bot is added to becomes the desk’s', async () => expect(await installs(sofie)).toBe(true));

  test('a role shows five minutes after Entra has it', async () => {
    holders = [holder(sofie)];
    minutes(5);
    expect(await rolesNow(sofie)).toEqual(['Gdpr.Team']);
  });
});

test('who gets a role later has it here five minutes after Entra shows it', async () => {
  expect(await rolesNow(leo)).toEqual([]);
  holders = [holder(sofie), holder(leo)];
  minutes(4);
  const early = await rolesNow(leo);
  minutes(1);
  expect([early, await rolesNow(leo)]).toEqual([[], ['Gdpr.Team']]);
});

test('who has lost the role is out within the hour', async () => {
  holders = [holder(sofie)];
  minutes(59);
  const before = await rolesNow(leo);
  minutes(1);
  expect([before, await rolesNow(leo)]).toEqual([['Gdpr.Team'], []]);
});

test('a team is not taken for the desk’s when a person without a role adds the bot to it', async () => {
  expect(await installs(leo)).toBe(false);
});
