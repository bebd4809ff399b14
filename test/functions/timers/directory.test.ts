import { inTenant } from '#functions/database/transaction.ts';
import type { Graph } from '#functions/graph/graph.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { readSetup } from '#functions/setup/read-setup.ts';
import { readDirectories } from '#functions/timers/directory.ts';
import { adam, jonas, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

let desk: TestDesk;
let holders: Awaited<ReturnType<Graph['roleHolders']>> = [];
let asked = 0;
let down = false;
/** The holders of roles alone cannot be read. */
let unreadable = false;

beforeAll(async () => {
  desk = await openTestDesk({
    graph: {
      roleHolders: async () => {
        if (unreadable) throw new GraphTrouble({ part: 'team-members', code: 'Authorization_RequestDenied' });
        return holders;
      },
      organisation: async () => {
        asked += 1;
        if (down) throw new GraphTrouble({ part: 'graph', code: 'timeout' });
        return { name: 'Eksempel Kommune', domains: ['eksempel-kommune.example'] };
      },
    },
  });
});
afterAll(() => desk.close());

const holder = ({ personId, name, userName }: typeof sofie) => ({
  role: 'Gdpr.Team',
  person: { personId, name, userName, unit: null, managerId: null },
});
const team = () =>
  inTenant(desk.db, sofie.tenantId, async (tx) =>
    (await tx.selectFrom('role_holders').select('person_id').execute()).map((row) => row.person_id),
  );
const later = (minutes: number) => desk.setNow(new Date(desk.now().getTime() + minutes * 60_000));

test('who holds the roles is kept, and the municipality’s name and domains', async () => {
  holders = [holder(sofie)];
  await readDirectories(desk);
  const tenant = await inTenant(desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('tenants').select(['name', 'inside_domains']).executeTakeFirst(),
  );
  expect(await team()).toEqual([sofie.personId]);
  expect(tenant).toEqual({ name: 'Eksempel Kommune', inside_domains: ['eksempel-kommune.example'] });
});

test('it is not asked again within the hour', async () => {
  const before = asked;
  later(30);
  await readDirectories(desk);
  expect(asked).toBe(before);
});

test('who lost the role is out after the next reading', async () => {
  holders = [holder(jonas)];
  later(60);
  await readDirectories(desk);
  expect(await team()).toEqual([jonas.personId]);
});

test('where only the holders of the roles cannot be read, that is what the setup says, until they can', async () => {
  const words = async () => {
    const { parts } = await readSetup(desk, adam, { params: {}, query: {}, body: {} });
    return parts
      .filter(({ part }) => /^(graph|team-members|dpo)$/.test(part))
      .map(({ part, state }) => `${part} ${state}`);
  };
  unreadable = true;
  later(60);
  await readDirectories(desk).catch(() => {});
  const meanwhile = await words();
  unreadable = false;
  later(60);
  await readDirectories(desk);
  expect([meanwhile, await words()]).toEqual([
    ['graph untried', 'team-members trouble', 'dpo trouble'],
    ['graph untried', 'team-members works', 'dpo missing'],
  ]);
});

test('while Graph does not answer what was known stays', async () => {
  down = true;
  later(60);
  await readDirectories(desk);
  expect(await team()).toEqual([jonas.personId]);
});

test('a fault of our own is not taken for a silent Graph, and stops no other municipality', async () => {
  down = false;
  later(60);
  const read: string[] = [];
  const organisation: Graph['organisation'] = async (tenantId) => {
    read.push(tenantId);
    throw new TypeError('a bug');
  };
  const settings = { ...desk.settings, tenants: [sofie.tenantId, nils.tenantId] };
  const reading = readDirectories({ ...desk, settings, graph: { ...desk.graph, organisation } });
  await expect(reading).rejects.toThrow(AggregateError);
  expect(read).toEqual([sofie.tenantId, nils.tenantId]);
});

test('a municipality without a DPO is shown as such', async () => {
  const parts = await inTenant(desk.db, sofie.tenantId, (tx) =>
    tx.selectFrom('service_states').select(['service as part', 'state']).execute(),
  );
  expect(parts).toEqual(
    expect.arrayContaining([
      { part: 'team-members', state: 'works' },
      { part: 'dpo', state: 'missing' },
    ]),
  );
});
