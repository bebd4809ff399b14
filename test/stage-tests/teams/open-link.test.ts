import { tabLink } from '#shared/addresses/tab-link.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import { catalogAppId } from '#test/stage/municipality/ids.ts';
import { openLink } from '#test/stage/teams/open-link.ts';

const municipality = makeMunicipality({ employees: 20, now: new Date('2026-03-02T08:00:00Z') });
const { ids, named } = municipality;
const open = (link: string) => {
  const sofie = named.get('sofie');
  if (!sofie) throw new Error('no one is called sofie');
  return openLink(municipality, sofie, link);
};

test('a link by the catalogue’s id opens the tab where it says', () =>
  expect(open(tabLink(catalogAppId(ids, ids.tenantA), 'case/1'))).toEqual({ tab: 'desk', subPage: 'case/1' }));

test.each([
  ['the manifest’s', ids.teamsAppId],
  ['another municipality’s', catalogAppId(ids, ids.tenantB)],
])('by %s id Teams finds no app', (_whose, id) => expect(() => open(tabLink(id))).toThrow('App not found'));

test('what is no deep link opens nothing', () =>
  expect(() => open('https://fremmed.example/l/entity/a/desk')).toThrow('no deep link'));
