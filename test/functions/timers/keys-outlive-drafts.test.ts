import { reportDraftsKeptDays } from '#addin/breaches/report/sending/draft.ts';
import { keysKeptDays } from '#functions/timers/maintenance.ts';

test('a draft that is sent again is answered by the key it was first sent with', () =>
  expect(keysKeptDays).toBeGreaterThan(reportDraftsKeptDays + 7));
