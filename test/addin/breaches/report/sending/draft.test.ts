import { toReport } from '#addin/breaches/report/form/to-report.ts';
import { draftsOf } from '#addin/breaches/report/sending/draft.ts';
import { memoryStorage } from '#addin/breaches/report/sending/memory-storage.ts';
import { about, said } from '#test/addin/support/reports.ts';

const begun = {
  key: '7f6f4f0e-4a37-4b6c-8a90-9c2b8a1f0d11',
  begunAt: '2026-11-20T15:00:00.000Z',
  values: said({ description: 'Min taske' }),
};
const at = (now: string) => () => new Date(now);
const drafts = (person = 'maja', now = '2026-11-20T15:01:00Z') => draftsOf(localStorage, person, at(now));

beforeEach(() => localStorage.clear());

test('a draft is found again with its key and words', () => {
  drafts().write('kind.lost-device', begun);
  expect(drafts().read('kind.lost-device')).toMatchObject(begun);
});

test('another person on the same computer finds nothing', () => {
  drafts('maja').write('kind.other', begun);
  expect(drafts('leo').read('kind.other')).toBeUndefined();
});

test('a draft is kept on the fourteenth day', () => {
  drafts().write('kind.other', begun);
  expect(drafts('maja', '2026-12-04T15:00:00Z').read('kind.other')).toBeDefined();
});

test('a draft is gone after fourteen days', () => {
  drafts().write('kind.other', begun);
  expect(drafts('maja', '2026-12-04T15:02:00Z').read('kind.other')).toBeUndefined();
});

test('listing throws away what is too old', () => {
  drafts().write('kind.other', begun);
  drafts('maja', '2027-01-01T00:00:00Z').list();
  expect(localStorage).toHaveLength(0);
});

test('listing throws away what another left on a shared computer, when it is too old', () => {
  drafts('maja').write('kind.other', begun);
  drafts('leo', '2027-01-01T00:00:00Z').list();
  expect(localStorage).toHaveLength(0);
});

test('listing leaves another’s newer draft where it is', () => {
  drafts('maja').write('kind.other', begun);
  drafts('leo', '2026-11-21T00:00:00Z').list();
  expect(drafts('maja').read('kind.other')).toBeDefined();
});

test('what is not the desk’s own is never thrown away', () => {
  localStorage.setItem('another-app', '{"savedAt":"2001-01-01T00:00:00Z"}');
  drafts('maja', '2027-01-01T00:00:00Z').list();
  expect(localStorage).toHaveLength(1);
});

test('where the browser’s storage is closed, drafts are listed all the same', () => {
  const inWindow = draftsOf(memoryStorage(), 'maja', at('2026-11-20T15:01:00Z'), false);
  inWindow.write('kind.other', begun);
  expect(inWindow.list()).toEqual(['kind.other']);
});

test('what was sent without an answer stays with its key', () => {
  const sent = toReport(begun.values, about());
  drafts().write('kind.lost-device', { ...begun, sent });
  expect(drafts().read('kind.lost-device')?.sent).toEqual(sent);
});

test('an altered draft is no draft', () => {
  drafts().write('kind.other', begun);
  const name = localStorage.key(0) ?? '';
  localStorage.setItem(name, (localStorage.getItem(name) ?? '').replace('"people":"unknown"', '"people":"crowd"'));
  expect(drafts().read('kind.other')).toBeUndefined();
});

test('a full storage costs the draft, not the report', () => {
  const full = new Proxy(localStorage, {
    get: (target, name) =>
      name === 'setItem'
        ? () => {
            throw new Error('QuotaExceededError');
          }
        : Reflect.get(target, name),
  });
  expect(draftsOf(full, 'maja', at('2026-11-20T15:01:00Z')).write('kind.other', begun)).toBe(false);
});

test('what is gone with the window is not said to be kept', () =>
  expect(draftsOf(localStorage, 'maja', at('2026-11-20T15:01:00Z'), false).write('kind.other', begun)).toBe(false));
