import { changed, queryOf, readFilter, writeFilter } from '#addin/cases/queue/read-filter.ts';

const usual = readFilter(new URLSearchParams());

test('the usual filter needs no address', () => expect(writeFilter(usual).toString()).toBe(''));

test('a filter comes back out of its address', () => {
  const wanted = { show: 'all', state: 'closed', sort: 'unit', search: 'tabt pc' } as const;
  expect(readFilter(new URLSearchParams(writeFilter(wanted).toString()))).toEqual(wanted);
});

test('an address that cannot be read shows the open cases', () =>
  expect(readFilter(new URLSearchParams('show=everything&state=lost&sort=luck'))).toEqual(usual));

test('choosing closed cases leaves the open ones', () =>
  expect(changed(usual, { state: 'closed' })).toMatchObject({ show: 'all', state: 'closed' }));

test('going back to open cases drops a state that is over', () =>
  expect(changed({ ...usual, show: 'all', state: 'closed' }, { show: 'open' })).toMatchObject({
    show: 'open',
    state: undefined,
  }));

test('an empty search is not asked for', () =>
  expect(queryOf('breach', usual)).toEqual({ subject: 'breach', show: 'open', sort: 'time-left' }));
