import { type GraphOnLoopback, memoryJournal, openGraph, refusalOf } from './graph-on-loopback.ts';

const mayRemove = { besides: { application: ['GroupMember.ReadWrite.All'] } };

describe('removing a member', () => {
  let stage: GraphOnLoopback;
  let token: string;
  beforeEach(async () => {
    stage = await openGraph(mayRemove);
    token = await stage.appToken();
  });
  afterEach(() => stage.close());

  const group = (displayName: string) => {
    for (const found of stage.municipality.tenants.get(stage.municipality.ids.tenantA)?.groups.values() ?? [])
      if (found.displayName === displayName) return found;
    throw new Error(`no group ${displayName}`);
  };
  const remove = (displayName: string, end = '/$ref') =>
    stage.raw(`groups/${group(displayName).id}/members/${stage.person('maja').id}${end}`, token, { method: 'DELETE' });

  test('takes her out of a security group', async () => {
    await remove('Børnesager - læseadgang');
    expect(group('Børnesager - læseadgang').memberIds.has(stage.person('maja').id)).toBe(false);
  });

  test.each([
    ['Børn og Familie - nye', '403 Authorization_RequestDenied'],
    ['Børn og Familie - fællesdrev', '400 Request_BadRequest'],
    ['Børn og Familie - postliste', '400 Request_BadRequest'],
    ['Børn og Familie - vagt', '400 Request_BadRequest'],
    ['Børn og Familie - superbrugere', '403 Authorization_RequestDenied'],
    ['Børn og Familie - beskyttede sager', '403 Authorization_RequestDenied'],
  ])('from %s is refused with %s', async (name, refusal) => {
    expect(await refusalOf(remove(name))).toBe(refusal);
  });

  test('without the right is refused, as everything is that nobody granted', async () => {
    const usual = await openGraph();
    const path = `groups/${group('Børnesager - læseadgang').id}/members/${stage.person('maja').id}/$ref`;
    const refused = await refusalOf(usual.raw(path, await usual.appToken(), { method: 'DELETE' }));
    await usual.close();
    expect(refused).toBe('403 Authorization_RequestDenied');
  });

  test('twice is not found the second time', async () => {
    await remove('Børnesager - læseadgang');
    expect(await refusalOf(remove('Børnesager - læseadgang'))).toBe('404 Request_ResourceNotFound');
  });

  test('without $ref, which would delete the person, is refused', async () => {
    expect(await refusalOf(remove('Børnesager - læseadgang', ''))).toBe('403 Authorization_RequestDenied');
  });

  test('is remembered over a restart', async () => {
    const journal = memoryJournal();
    const first = await openGraph({ ...mayRemove, journal });
    const path = `groups/${group('Børnesager - læseadgang').id}/members/${stage.person('maja').id}/$ref`;
    await first.raw(path, await first.appToken(), { method: 'DELETE' });
    await first.close();
    const second = await openGraph({ ...mayRemove, journal });
    const again = await refusalOf(second.raw(path, await second.appToken(), { method: 'DELETE' }));
    await second.close();
    expect(again).toBe('404 Request_ResourceNotFound');
  });
});
