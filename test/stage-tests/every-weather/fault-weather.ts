import type { FaultService, kindsOf } from '#test/stage/faults.ts';
import { aNight, aReminder, type Expected, type No, threeHours, type Weather } from './weather.ts';

type Kinds = { readonly [S in FaultService]: { readonly [K in (typeof kindsOf)[S][number]]: Expected } };

const works = { heard: 'card' } as const;
/** Graph answers nothing: names and feeds wait, and so would mails. */
const graphAway = { heard: 'card', wrong: { graph: 'silent', 'activity-feed': 'silent', mail: 'silent' } } as const;
/** The same for some hours: nothing has to be mailed meanwhile. */
const graphAwayShortly = { heard: 'card', wrong: { graph: 'silent', 'activity-feed': 'silent' } } as const;
const teamsAway = { heard: 'mail', wrong: { 'bot-in-team': 'silent', channel: 'silent' } } as const;
const refused = (no: No) => ({ setup: no, report: no, take: no });
const databaseAway = { heard: 'later', no: refused('database-unavailable') } as const;
/** The night's anchor is not taken: its container cannot be had. */
const noAnchor = { heard: 'card', wrong: { log: 'anchors-unreadable' } } as const;
/** What is posted is there, and the caller is not told that it is. */
const teamsMute = { heard: 'card', wrong: { 'bot-in-team': 'silent', channel: 'silent' } } as const;
const doorAway = { heard: 'later', no: refused('busy') } as const;

/** What people meet under each fault of each service. */
export const faults: Kinds = {
  graph: {
    '429': works,
    '500': graphAway,
    '503': works,
    '410': { heard: 'card', wrong: { graph: 'unknown', 'activity-feed': 'unknown', mail: 'unknown' } },
    timeout: works,
    slow: works,
    reset: graphAwayShortly,
    down: graphAwayShortly,
    truncated: graphAwayShortly,
    'repeated-link': works,
    'empty-page': works,
    'no-id': works,
    empty: works,
    throttled: { heard: 'card', wrong: { graph: 'busy', 'activity-feed': 'busy' } },
    '503-bare': graphAwayShortly,
  },
  teams: {
    '429': { heard: 'mail', wrong: { 'bot-in-team': 'busy', channel: 'busy' } },
    '500': teamsMute,
    '503': teamsAway,
    '410': { heard: 'mail', wrong: { 'bot-in-team': 'unknown', channel: 'unknown' } },
    timeout: works,
    slow: works,
    reset: teamsMute,
    down: teamsAway,
    truncated: works,
    'no-id': works,
    empty: works,
  },
  // Tokens that were had are kept for a day by the machine's own clock: new ones are not waited for.
  token: {
    '429': works,
    '500': works,
    '503': works,
    timeout: works,
    slow: works,
    reset: works,
    down: works,
    truncated: works,
    empty: works,
  },
  database: {
    '429': databaseAway,
    '500': databaseAway,
    '503': databaseAway,
    timeout: { heard: 'later', no: { report: 'database-unavailable', take: 'database-unavailable' } },
    slow: works,
    reset: databaseAway,
    down: databaseAway,
    truncated: databaseAway,
  },
  anchors: {
    '403': noAnchor,
    '500': noAnchor,
    '503': noAnchor,
    timeout: noAnchor,
    slow: works,
    reset: noAnchor,
    down: noAnchor,
    truncated: noAnchor,
  },
  front: {
    '404': doorAway,
    '502': doorAway,
    '503': doorAway,
    '504': doorAway,
    slow: works,
    down: { heard: 'later', no: refused('offline') },
  },
  timers: { down: { heard: 'card', wrong: { clock: 'clock-stopped' } }, slow: works, killed: works },
};

/** What befalls single calls, and not a service for a night. Graph's library waits the second that is asked for. */
const single: ReadonlySet<string> = new Set([
  ...['timeout', 'slow', 'killed', 'no-id', 'empty', 'empty-page', 'repeated-link'],
  ...['teams: truncated', 'graph: 429', 'graph: 503'],
]);

/** What only those who work with the desk meet: the door lies before people, and tokens that were had are kept for a day. */
const isOfTheDay: ReadonlySet<FaultService> = new Set(['front', 'token']);
const anHour = 60;
/** What differs from another fault of its service only in how it is said. */
const likeAnother: ReadonlySet<string> = new Set([
  ...[
    'graph: 410',
    'graph: reset',
    'graph: truncated',
    'graph: down',
    'graph: throttled',
    'graph: 503-bare',
    'teams: 410',
    'teams: reset',
    'teams: down',
  ],
  ...['database: 429', 'database: 503', 'database: reset', 'database: truncated', 'database: down'],
]);

/** What shows with the mail that an untaken case sends in working hours. */
const mailsByDay: ReadonlySet<string> = new Set(['graph: 500']);

const lastsOf = (service: FaultService, name: string, isSingle: boolean): number => {
  if (isSingle || isOfTheDay.has(service)) return anHour;
  if (service === 'anchors' || mailsByDay.has(name)) return aNight;
  return likeAnother.has(name) ? threeHours : aReminder;
};

const weatherOf = (service: FaultService, kind: string, expected: Expected): Weather => {
  const name = `${service}: ${kind}`;
  // The anchors are asked for once a night, and a night may hold two nights' beginnings.
  const isSingle = service !== 'anchors' && (single.has(kind) || single.has(name));
  return {
    ...expected,
    name,
    comes: (stage) => stage.post('/stage/faults', { service, kind, times: isSingle ? 1 : 100_000 }),
    ...(isSingle && { again: true }),
    lasts: lastsOf(service, name, isSingle),
    ...(service === 'anchors' && kind !== '500' && { asleep: true }),
    passes: (stage) => stage.post('/stage/faults', { service, times: 0 }),
  };
};

/** All faults of a service, one after the other. */
export const faultsOf = (service: FaultService): readonly Weather[] =>
  Object.entries(faults[service]).map(([kind, expected]) => weatherOf(service, kind, expected));
