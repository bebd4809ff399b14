import { type MembershipCalls, membershipCallsOf, membershipPath } from '#functions/graph/directory/membership.ts';
import { fc } from '#test/support/properties.ts';
import { type OurGraph, openOurGraph } from './our-graph.ts';

let ours: OurGraph;
let calls: MembershipCalls;

beforeAll(async () => {
  // With the second one Graph would delete the person, if ever it were asked to.
  ours = await openOurGraph({ application: ['GroupMember.ReadWrite.All', 'User.ReadWrite.All'] });
  calls = membershipCallsOf(ours.ask, ours.ask);
});
beforeEach(() => {
  ours.noted.length = 0;
  ours.stage.switches.set('directoryLag', 'none');
});
afterAll(() => ours.stage.close());

const group = (displayName: string) => {
  const { tenants, ids } = ours.stage.municipality;
  for (const found of tenants.get(ids.tenantA)?.groups.values() ?? [])
    if (found.displayName === displayName) return found;
  throw new Error(`no group ${displayName}`);
};
let attempts = 0;
const maja = (displayName = 'Børnesager - læseadgang') => {
  attempts += 1;
  const attemptId = `00000000-0000-4000-8000-${String(attempts).padStart(12, '0')}`;
  return { groupId: group(displayName).id, memberId: ours.stage.person('maja').id, attemptId };
};
const tenant = () => ours.stage.municipality.ids.tenantA;
const isListed = () => calls.isMember(tenant(), maja());

test('a membership is ended, and the person lives on', async () => {
  expect(await calls.remove(tenant(), maja())).toBe('removed');
  expect(await isListed()).toBe(false);
  const people = ours.stage.municipality.tenants.get(tenant())?.people;
  expect(people?.get(ours.stage.person('maja').id)).toBeTruthy();
  expect(await calls.putBack(tenant(), maja())).toBe('put-back');
  expect(await isListed()).toBe(true);
});

test('one that is already ended is said to be so', async () => {
  await calls.remove(tenant(), maja());
  expect(await calls.remove(tenant(), maja())).toBe('not-there');
  await calls.putBack(tenant(), maja());
});

test('a member who is there is not put back a second time', async () => {
  expect(await calls.putBack(tenant(), maja())).toBe('was-there');
});

test('to a group that is gone nobody is put back', async () => {
  const gone = { ...maja(), groupId: '00000000-0000-4000-8000-00000000dead' };
  expect(await calls.putBack(tenant(), gone)).toBe('missing');
});

test.each([
  ['Børn og Familie - nye', 'Authorization_RequestDenied'],
  ['Børn og Familie - fællesdrev', 'Request_BadRequest'],
  ['Børn og Familie - postliste', 'Request_BadRequest'],
])('from %s it is refused as %s, which is trouble', async (name, code) => {
  await expect(calls.remove(tenant(), maja(name))).rejects.toMatchObject({ code, permanent: true });
});

test('what was expected leaves the set-up page alone', async () => {
  await calls.putBack(tenant(), maja());
  expect(ours.noted.filter((said) => said.includes('trouble'))).toEqual([]);
});

describe('the address of a membership', () => {
  test('ends in $ref whatever the ids: without it Graph deletes the person', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (groupId, memberId) => {
        expect(membershipPath({ groupId, memberId })).toBe(`/groups/${groupId}/members/${memberId}/$ref`);
      }),
    );
  });

  test.each(['', '/', 'me', '../users/1', ' '])('is not made of %j', (memberId) => {
    expect(() => membershipPath({ groupId: crypto.randomUUID(), memberId })).toThrow();
    expect(() => membershipPath({ groupId: memberId, memberId: crypto.randomUUID() })).toThrow();
  });
});
