import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HappeningName } from '#test/stage/http/world-calls.ts';
import { deskAs, tried } from './desk-as.ts';
import type { WeatherStage } from './stage-process.ts';
import { aReminder, threeHours, type Weather } from './weather.ts';

type Row = Omit<Weather, 'name' | 'lasts'>;

const does =
  (what: { readonly do: HappeningName; readonly [name: string]: string }) =>
  (stage: WeatherStage): Promise<unknown> =>
    stage.post('/stage/world', what);
const role = { person: 'nete', role: 'Gdpr.Team' } as const;

const mail = z.object({ id: z.string(), folder: z.string() });
const sentBy = async (stage: WeatherStage, person: string) => {
  const found = z.array(mail).parse(await stage.get(`/stage/mail/${person}`));
  const sent = found.find(({ folder }) => folder === 'sentitems');
  if (!sent) throw new Error(`${person} has sent nothing`);
  return sent;
};
/** Looks up a mail as the pane does when it is opened. */
const looksUp = async (stage: WeatherStage, person: string, restId: string) =>
  (await tried(deskAs(stage, person)('lookUpMail', { body: { restId } }))).failed;

const mended = { 'bot-in-team': 'bot-shut-out', channel: 'bot-shut-out' } as const;
const archived = { 'bot-in-team': 'team-archived', channel: 'team-archived' } as const;

/** What people meet when something happens outside the desk. */
export const happened: Readonly<Record<HappeningName, Row>> = {
  'delete-card': {
    comes: (stage, card) => stage.post('/stage/world', { do: 'delete-card', id: card }),
    heard: 'card',
  },
  'move-mail': {
    comes: async () => undefined,
    // The pane was opened before the mail was moved.
    tries: async (stage) => {
      const { id } = await sentBy(stage, 'maja');
      await stage.post('/stage/world', { do: 'move-mail', person: 'maja', id });
      return looksUp(stage, 'maja', id);
    },
    heard: 'card',
    no: { tried: 'mail-not-found' },
  },
  'rename-channel': { comes: does({ do: 'rename-channel', name: 'Databrud' }), heard: 'card' },
  'archive-channel': {
    comes: does({ do: 'archive-channel' }),
    passes: does({ do: 'unarchive-channel' }),
    heard: 'mail',
    wrong: mended,
  },
  'unarchive-channel': {
    given: does({ do: 'archive-channel' }),
    comes: does({ do: 'unarchive-channel' }),
    heard: 'card',
  },
  'delete-channel': {
    comes: does({ do: 'delete-channel' }),
    passes: does({ do: 'restore-channel' }),
    heard: 'card',
    wrong: { channel: 'cards-in-first' },
  },
  'restore-channel': { given: does({ do: 'delete-channel' }), comes: does({ do: 'restore-channel' }), heard: 'card' },
  'archive-team': {
    comes: does({ do: 'archive-team' }),
    passes: does({ do: 'unarchive-team' }),
    heard: 'mail',
    wrong: archived,
  },
  'unarchive-team': { given: does({ do: 'archive-team' }), comes: does({ do: 'unarchive-team' }), heard: 'card' },
  'assign-role': {
    comes: does({ do: 'assign-role', ...role }),
    passes: does({ do: 'withdraw-role', ...role }),
    tries: async (stage) => (await tried(deskAs(stage, 'nete')('listCases', {}))).failed,
    heard: 'card',
  },
  'withdraw-role': {
    given: does({ do: 'assign-role', ...role }),
    comes: does({ do: 'withdraw-role', ...role }),
    tries: async (stage) => (await tried(deskAs(stage, 'nete')('listCases', {}))).failed,
    heard: 'card',
    no: { tried: 'not-for-you' },
  },
  'demand-sign-in': {
    comes: does({ do: 'demand-sign-in', person: 'maja', code: '50076' }),
    passes: does({ do: 'demand-sign-in', person: 'maja', code: 'none' }),
    tries: async (stage) => looksUp(stage, 'maja', (await sentBy(stage, 'maja')).id),
    heard: 'card',
    no: { tried: 'sign-in-again' },
  },
  'remove-person': {
    // Who reported is told of the case until it is over.
    comes: async (stage) => {
      const { now } = z.object({ now: z.string() }).parse(await stage.get('/stage/clock'));
      const body = { kind: 'lost-device', door: 'teams', found: { when: now.slice(0, 10) } } as const;
      await deskAs(stage, 'ulla')('registerBreach', { key: randomUUID(), body });
      await stage.post('/stage/world', { do: 'remove-person', person: 'ulla' });
    },
    heard: 'card',
  },
};

/** What leaves the ways by which people are told something as they were; the night after is as any other. */
const nightAsAny: ReadonlySet<string> = new Set([
  ...['move-mail', 'rename-channel', 'unarchive-channel', 'restore-channel', 'unarchive-team'],
  ...['assign-role', 'withdraw-role', 'demand-sign-in'],
]);

/** All that happens in the world, one after the other. */
export const world: readonly Weather[] = Object.entries(happened).map(([name, row]) => ({
  ...row,
  name,
  lasts: nightAsAny.has(name) ? threeHours : aReminder,
}));
