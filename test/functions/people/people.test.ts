import { inTenant } from '#functions/database/transaction.ts';
import { Trouble } from '#functions/microsoft/trouble.ts';
import { findPeople } from '#functions/people/find-people.ts';
import { listTeam } from '#functions/people/list-team.ts';
import { rememberer } from '#functions/people/remember.ts';
import { languageOfPerson } from '#functions/people/spoken-language.ts';
import { me } from '#functions/people/who-i-am.ts';
import type { Language } from '#shared/text/language.ts';
import { birgit, dorte, jonas, leo, maja, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';
import { know } from '#test/support/known-people.ts';

const nothing = { params: {}, query: {}, body: {} };
const astrid = {
  personId: '00000000-0000-4000-8000-0000000000a1',
  name: 'Åse_Storm',
  userName: 'aase@eksempel-kommune.example',
  unit: 'Økonomi',
  managerId: null,
};

let desk: TestDesk;
const findWith = (search: string, found: TestDesk['graph']['findPeople']) =>
  findPeople({ ...desk, graph: { ...desk.graph, findPeople: found } }, sofie, { ...nothing, query: { search } });
beforeAll(async () => {
  desk = await openTestDesk();
  await know(desk, maja, { unit: 'Center for Børn og Familie', manager: birgit });
  await know(desk, { ...sofie, name: 'Øjvind Sand' });
  await know(desk, { ...jonas, name: 'Zita Friis' });
  await know(desk, dorte);
});
afterAll(() => desk.close());

test('the language of a person is the one they used last, also where they used it before', async () => {
  const remember = rememberer(desk.db);
  const spoken: Language[] = [];
  for (const language of ['da', 'en', 'da'] as const) {
    await remember({ ...leo, language });
    spoken.push(await inTenant(desk.db, leo.tenantId, (tx) => languageOfPerson(tx, leo.tenantId, leo.personId)));
  }
  expect(spoken).toEqual(['da', 'en', 'da']);
});

describe('who one is to the desk', () => {
  test('an employee with a unit', async () => {
    expect(await me(desk, maja, nothing)).toMatchObject({
      name: 'Maja Holm',
      unit: 'Center for Børn og Familie',
      roles: [],
      managesUnits: false,
    });
  });

  test('a manager', async () => {
    expect(await me(desk, birgit, nothing)).toMatchObject({ managesUnits: true });
  });

  test('a person the directory has not shown yet', async () => {
    expect(await me(desk, leo, nothing)).toMatchObject({ name: 'Leo Lind', unit: null });
  });
});

test('the team is listed by name in Danish order, without the DPO', async () => {
  const { people } = await listTeam(desk, dorte, nothing);
  expect(people.map(({ name }) => name)).toEqual(['Zita Friis', 'Øjvind Sand']);
});

describe('finding a colleague', () => {
  test('asks the directory', async () => {
    const { people } = await findWith('Å', async () => []);
    expect(people).toEqual([]);
    expect((await findWith('Ås', async () => [astrid])).people).toEqual([
      { personId: astrid.personId, name: 'Åse_Storm', unit: 'Økonomi' },
    ]);
  });

  test('falls back on the people the desk has met when the directory does not answer', async () => {
    const down = () => Promise.reject(new Trouble({ part: 'graph', code: 'unreachable' }));
    expect((await findWith('åse', down)).people.map(({ name }) => name)).toEqual(['Åse_Storm']);
    expect((await findWith('%%', down)).people).toEqual([]);
    expect((await findWith('Åse_', down)).people).toHaveLength(1);
  });

  test('does not hide a fault of our own', async () => {
    await expect(findWith('Ås', () => Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug');
  });
});
