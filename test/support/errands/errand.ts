import { restartClock } from '#functions/cases/clock/restart-clock.ts';
import type { Subject } from '#functions/subject/subject.ts';
import {
  type Errand,
  type ErrandRow,
  errandDue,
  errandsOf,
  readErrand,
  readErrands,
  writeErrand,
} from './errand-row.ts';
import { ownErrand } from './own-errand.ts';
import { ofErrand } from './pretended.ts';
import { errandWords } from './words.ts';

const shown = ({ place, put_off }: Pick<Errand, 'place' | 'put_off'>) => ({
  subject: 'errand',
  place,
  putOff: put_off,
});

/** A second subject, as a real one would say itself; no manager learns of it. */
export const errand: Subject = {
  address: (reference) => `/errands/${reference}`,
  manager: null,
  read: async (tx, row) => ownErrand(await readErrand(tx, row)),
  reopened: async (locked) => ({
    set: { clock_stopped_at: null },
    plan: await restartClock(locked, ownErrand(await readErrand(locked.tx, locked.row))),
  }),
  woken: async (locked, _caller, { at }) => {
    const set = { from_at: at, put_off: 0 };
    const row: ErrandRow = { ...(await readErrand(locked.tx, locked.row)), ...set, state: 'new' };
    return {
      set: { clock_stopped_at: null },
      own: writeErrand(row, set),
      plan: await restartClock(locked, ownErrand(row)),
      due: errandDue(row),
    };
  },
  listed: async (reading, rows) =>
    new Map(
      (await reading.rows(errandsOf(reading.db, rows))).map((row) => [
        row.case_id,
        ofErrand({ ...shown(row), deadline: errandDue(row).toISOString() }),
      ]),
    ),
  mine: async (tx, _caller, rows) =>
    new Map([...(await readErrands(tx, rows))].map(([caseId, row]) => [caseId, ofErrand(shown(row))])),
  forTeam: async ({ tx, row, own }) => ofErrand({ ...shown(await readErrand(tx, row)), moves: own.moves }),
  forReporter: async ({ tx, row }) => ({ own: ofErrand(shown(await readErrand(tx, row))), texts: [] }),
  forManager: async () => new Map(),
  reportedMail: async () => undefined,
  searchTerms: [{ lexeme: 'subject/errand', names: [errandWords.da.title, errandWords.en.title] }],
  words: errandWords,
  activities: {
    taken: 'reportTaken',
    closed: 'reportClosed',
    reopened: 'reportReopened',
    asked: 'questionAsked',
    untaken: 'reportUntaken',
    urgent: 'caseNews',
  },
  urgentAbout: 'errand',
  reporterNews: {},
  assigneeNews: {
    'put-off': {
      isStillSo: ({ clockRuns }) => clockRuns,
      preview: { da: 'Ærindet er udskudt.', en: 'The errand was put off.' },
    },
  },
  replyCard: null,
  presses: {
    'errand-done': { route: 'closeCase', body: ({ version }) => ({ version }), fault: () => undefined },
  },
};
