import { switchTable } from '#test/stage/tenant/switch-table.ts';
import type { SwitchName, SwitchValue } from '#test/stage/tenant/switches.ts';
import { aNight, aReminder, type Expected, threeHours, type Weather } from './weather.ts';

/** The strictest value: every other weather passes under it. */
const everywhere = 'everywhere';
type Values = { readonly [N in SwitchName]: { readonly [V in SwitchValue<N>]: Expected | typeof everywhere } };

const works = { heard: 'card' } as const;
const shutOut = { heard: 'mail', wrong: { 'bot-in-team': 'bot-shut-out', channel: 'bot-shut-out' } } as const;

/** What people meet in a tenant that differs from the strictest in one thing. */
export const switches: Values = {
  channelWatched: { 'working-hours': everywhere, nobody: works },
  deskChannel: { standard: everywhere, private: shutOut, shared: shutOut },
  // What the feed does not take comes by mail.
  teamsLicence: { 'some-without': everywhere, nobody: works },
  teamsAppConsent: { given: everywhere, withdrawn: { heard: 'card', wrong: { 'activity-feed': 'team-consent' } } },
  graphCards: { 'own-form': everywhere, 'as-posted': works },
  earlierChannelConsent: { withdrawn: everywhere, kept: works },
  directoryLag: { minutes: everywhere, none: works },
  deltaReplays: { some: everywhere, none: works },
  pageTokens: { 'ten-minutes': everywhere, 'an-hour': works },
  concurrentWrites: { 'now-and-then': everywhere, 'every-time': works, never: works },
  notAMember: { 'not-found': everywhere, 'bad-reference': works },
  hiddenMembers: { empty: everywhere, refused: works },
  programMembers: { 'left-out': everywhere, listed: works },
  reviewRights: { 'as-asked': everywhere, 'all-that-help': works },
  entraLicence: { premium: everywhere, free: works },
  mailSendScope: {
    'desk-mailbox': everywhere,
    nowhere: { heard: 'card', wrong: { mail: 'mail-consent' } },
    everywhere: works,
  },
  roleAssignments: {
    settled: everywhere,
    'not-yet': { heard: 'card', wrong: { 'team-members': 'no-team', dpo: 'no-dpo' } },
  },
  // The host signs people in where the bridge does not; how each bridge fails is walked in a browser (every-outlook).
  naa: {
    works: everywhere,
    unsupported: works,
    missing: works,
    silent: works,
    'server-error': works,
    'no-account': works,
    'origin-invalid': works,
  },
  hostSignIn: { works: everywhere, fails: works },
  outlook: { web: everywhere, classic: works, ltsc: works, mac: works, phone: works },
  userConsent: { off: everywhere, on: works },
};

/** Switches that only the web app sees: nothing of them changes while time goes on. */
const seenByPages: ReadonlySet<string> = new Set(['naa', 'hostSignIn', 'outlook', 'userConsent']);

/** What is said at night is as under the strictest values, or, of two that shut the bot out, under the other. */
const nightAsAnother: ReadonlySet<string> = new Set([
  ...['deskChannel: shared', 'graphCards: as-posted', 'earlierChannelConsent: kept', 'directoryLag: none'],
  'mailSendScope: everywhere',
]);

/** Switches that only those meet who review memberships; all of them are turned at once. */
const ofReviews: ReadonlySet<string> = new Set([
  ...[
    'deltaReplays',
    'pageTokens',
    'concurrentWrites',
    'notAMember',
    'hiddenMembers',
    'programMembers',
    'reviewRights',
    'entraLicence',
  ],
]);

const lastsOf = (name: string, value: string): number => {
  if (seenByPages.has(name)) return 5;
  // The mail that an untaken case sends in working hours.
  if (name === 'mailSendScope' && value === 'nowhere') return aNight;
  return nightAsAnother.has(`${name}: ${value}`) ? threeHours : aReminder;
};

const weatherOf = (name: string, value: string, expected: Expected, strictest: string): Weather => ({
  ...expected,
  name: `${name}: ${value}`,
  comes: (stage) => stage.post('/stage/tenant', { [name]: value }),
  lasts: lastsOf(name, value),
  passes: (stage) => stage.post('/stage/tenant', { [name]: strictest }),
});

const signedOut: Weather = {
  name: 'naa and hostSignIn together',
  comes: (stage) => stage.post('/stage/tenant', { naa: 'server-error', hostSignIn: 'fails' }),
  lasts: 5,
  passes: (stage) => stage.post('/stage/tenant', { naa: 'works', hostSignIn: 'works' }),
  heard: 'later',
  no: { setup: 'signed-out', report: 'signed-out', take: 'signed-out' },
};

const turned = (at: 0 | -1): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(
    Object.entries(switchTable).flatMap(([name, { values }]) => (ofReviews.has(name) ? [[name, values.at(at)]] : [])),
  );
const otherDirectory: Weather = {
  name: 'a directory that reviews find otherwise',
  comes: (stage) => stage.post('/stage/tenant', turned(-1)),
  lasts: 5,
  passes: (stage) => stage.post('/stage/tenant', turned(0)),
  heard: 'card',
};

const valuesOf = (name: string, values: Readonly<Record<string, Expected | typeof everywhere>>): Weather[] => {
  const [strictest = ''] = Object.keys(values).filter((value) => values[value] === everywhere);
  return Object.entries(values).flatMap(([value, expected]) =>
    expected === everywhere ? [] : [weatherOf(name, value, expected, strictest)],
  );
};

/** Every value but the strictest, one after the other. */
export const otherTenants: readonly Weather[] = [
  ...Object.entries(switches).flatMap(([name, values]) => (ofReviews.has(name) ? [] : valuesOf(name, values))),
  otherDirectory,
  signedOut,
];
