import { breachAddress } from '#shared/breaches/address.ts';
import { dataKinds } from '#shared/breaches/data-kinds.ts';
import { breachKinds } from '#shared/breaches/kinds.ts';
import { openStates } from '#shared/cases/states.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { restartClock } from '../cases/clock/restart-clock.ts';
import type { AssigneeNews, ReporterNews, Subject } from '../subject/subject.ts';
import { readBreach, readBreaches, writeBreach } from './breach-row.ts';
import { keepTime, timeOf } from './decide/keep-time.ts';
import { reasonFault } from './decide/not-a-breach-button.ts';
import { isToAnswer, recipientsSeenBy } from './mail/deletions.ts';
import { ownBreach } from './own-breach.ts';
import { forManager } from './read/for-manager.ts';
import { listMine } from './read/list-mine.ts';
import { listQueue } from './read/list-queue.ts';
import { viewForReporter } from './read/view-for-reporter.ts';
import { viewForTeam } from './read/view-for-team.ts';
import { mailOfBreach } from './read-facts.ts';
import { reportsOf } from './report/reported.ts';
import { dataKindNames } from './texts/data-kinds.ts';
import { type BreachNews, breachNews } from './texts/news.ts';
import { terms } from './texts/terms.ts';
import { breachWords } from './texts/words.ts';

/** The clock runs on from the awareness it always had: a pause would not be lawful. */
const reopened: Subject['reopened'] = async (locked) => {
  const row = await readBreach(locked.tx, locked.row);
  if (row.notification !== 'undecided') return {};
  return { set: { clock_stopped_at: null }, plan: await restartClock(locked, ownBreach(row)) };
};

/**
 * The clock runs from when the new facts were known - unless the authority was notified before: then the new facts follow
 * in a phase of their own (Art. 33(4)), and the clock stays stopped.
 */
const woken: Subject['woken'] = async (locked, caller, known) => {
  const { tx, now } = locked;
  const row = await readBreach(tx, locked.row);
  const facts = { decision: row.notification };
  if (row.notification === 'notified') return { facts };
  const from = await timeOf(tx, row, 'aware');
  await keepTime(tx, row, 'aware', known, { authorId: caller.personId, now });
  const set = { notification: 'undecided' as const, aware_at: known.at };
  return {
    facts,
    set: { clock_stopped_at: null },
    own: writeBreach(row, set),
    log: [
      {
        verb: 'time-moved',
        facts: { time: 'aware', from: from?.toISOString() ?? null, to: known.at.toISOString() },
      },
    ],
    plan: await restartClock(locked, ownBreach({ ...row, ...set, state: 'new' })),
    due: notifyAuthorityBy(known.at),
  };
};

/** The reporter was asked, not the recipient: the record about the recipient stays as it is. */
const deletionAsked: ReporterNews = {
  activity: 'deletionAsked',
  states: openStates,
  preview: { da: breachNews.da.deletionAsked, en: breachNews.en.deletionAsked },
  isStillSo: async (tx, row, personId) => {
    const reports = await reportsOf(tx, row);
    return isToAnswer(reports, personId, await recipientsSeenBy(tx, row, reports, personId));
  },
  log: (personId) => [{ verb: 'deletion-asked', facts: { personId } }],
};

/** Who asked what turned out to be a breach. */
const fromQuestion: ReporterNews = {
  activity: 'caseNews',
  states: openStates,
  preview: { da: breachNews.da.fromQuestion, en: breachNews.en.fromQuestion },
  isStillSo: async () => true,
  log: () => [],
};

const assigneeNews: Readonly<Record<BreachNews, AssigneeNews>> = {
  'not-a-breach': {
    isStillSo: ({ state }) => state === 'not-a-breach',
    preview: { da: breachNews.da.toAssignee['not-a-breach'], en: breachNews.en.toAssignee['not-a-breach'] },
  },
  'from-question': {
    isStillSo: ({ clockRuns }) => clockRuns,
    preview: { da: breachNews.da.toAssignee['from-question'], en: breachNews.en.toAssignee['from-question'] },
  },
  'decision-taken-back': {
    isStillSo: ({ clockRuns }) => clockRuns,
    preview: {
      da: breachNews.da.toAssignee['decision-taken-back'],
      en: breachNews.en.toAssignee['decision-taken-back'],
    },
  },
};

/** What only a breach is: the first subject of a case. */
export const breach: Subject = {
  address: breachAddress,
  manager: {
    isStillSo: (state) => state !== 'not-a-breach',
    activity: (named) => ({ activityType: 'breachInUnit', parameters: { breaches: named } }),
    preview: { da: breachNews.da.inUnit, en: breachNews.en.inUnit },
    several: { da: breachNews.da.severalInUnit, en: breachNews.en.severalInUnit },
    mail: { da: breachNews.da.toManager, en: breachNews.en.toManager },
    what: 'breach-in-unit',
  },
  read: async (tx, row) => ownBreach(await readBreach(tx, row)),
  reopened,
  woken,
  listed: listQueue,
  mine: listMine,
  forTeam: viewForTeam,
  forReporter: viewForReporter,
  forManager: async (tx, rows) =>
    new Map([...(await readBreaches(tx, rows))].map(([caseId, row]) => [caseId, forManager(row)])),
  reportedMail: async (tx, row) => mailOfBreach(await readBreach(tx, row)) ?? undefined,
  searchTerms: [
    ...breachKinds.map((kind) => ({
      lexeme: `kind/${kind}`,
      names: [terms.da.kinds[kind], terms.en.kinds[kind], kind],
    })),
    ...dataKinds.map((kind) => ({
      lexeme: `data/${kind}`,
      names: [dataKindNames.da[kind], dataKindNames.en[kind], kind],
    })),
  ],
  words: breachWords,
  activities: {
    taken: 'reportTaken',
    closed: 'reportClosed',
    reopened: 'reportReopened',
    asked: 'questionAsked',
    untaken: 'reportUntaken',
    urgent: 'protectedAddressAlarm',
  },
  urgentAbout: 'protected-address',
  reporterNews: { deletion: deletionAsked, 'from-question': fromQuestion },
  assigneeNews,
  replyCard: null,
  presses: {
    'not-a-breach': {
      route: 'notABreach',
      body: ({ version, reason }) => ({ version, reason: reason ?? '' }),
      fault: (error, language) => reasonFault(error, breachWords[language]),
    },
  },
};
