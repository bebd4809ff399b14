import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { CallFailed } from '#addin/api.ts';
import { mailTexts } from '#functions/texts/mails.ts';
import type { Receipt } from '#shared/breaches/report.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { causeOf } from '#shared/setup/cause.ts';
import { localInCopenhagen } from '#shared/time/copenhagen.ts';
import { deskAs, tried } from './desk-as.ts';
import type { WeatherStage } from './stage-process.ts';
import { cardsOf, mailedTo, team, toldInTeams } from './told.ts';
import { foundBefore, type Heard, type Weather, type Wrong } from './weather.ts';

/** A report that the desk has acknowledged, and until when the authority must know. */
export type Kept = Pick<Receipt, 'caseId' | 'reference'> & { readonly deadline: Date };
export type Met = {
  readonly reports: readonly Kept[];
  readonly heard: Heard;
  readonly wrong: Wrong;
  readonly no: {
    readonly setup?: CallFailed;
    readonly report?: CallFailed;
    readonly take?: CallFailed;
    readonly tried?: CallFailed;
  };
};

const clock = z.object({ now: z.coerce.date() });
/** So far at a time, a second's work: the stage jumps over the rest of a way that takes it half a minute. Hours. */
const stride = 3;

/** Lets minutes pass. */
export const move = async (stage: WeatherStage, minutes: number): Promise<void> => {
  for (let left = minutes; left > 0; left -= stride * 60)
    await stage.post('/stage/clock', { advance: `PT${Math.min(left, stride * 60)}M` });
};

/** Lets minutes pass with the host asleep but for the last hour: what its timers missed, they do then. */
const sleep = async (stage: WeatherStage, minutes: number): Promise<void> => {
  await stage.post('/stage/functions', { timers: 'stop' });
  await stage.post('/stage/clock', { advance: `PT${minutes - 60}M` });
  await stage.post('/stage/functions', { timers: 'run' });
  await move(stage, 60);
};

/** A report of a slip found most of a day ago, under a key of its own as the web app sends it. */
const written = async (stage: WeatherStage, person: string) => {
  const { now } = clock.parse(await stage.get('/stage/clock'));
  const found = new Date(Math.floor(now.getTime() / 60_000 - foundBefore * 60) * 60_000);
  const sent = {
    key: randomUUID(),
    body: { kind: 'lost-device', door: 'teams', found: { when: localInCopenhagen(found) } },
  } as const;
  const deadline = notifyAuthorityBy(found);
  return { send: async () => ({ ...(await deskAs(stage, person)('registerBreach', sent)), deadline }) };
};

const heardOf = async (stage: WeatherStage, { reference }: Kept): Promise<Heard> => {
  if (cardsOf(await toldInTeams(stage), reference).length > 0) return 'card';
  const { subject } = mailTexts.da.newCase({ reference, what: '', deadline: undefined, link: '' });
  const boxes = await Promise.all(team.map((person) => mailedTo(stage, person)));
  return boxes.every((box) => box.some(({ text }) => text.startsWith(`${subject}\n`))) ? 'mail' : 'later';
};

const readWrong = async (stage: WeatherStage): Promise<{ failed?: CallFailed; wrong: Wrong }> => {
  const read = await tried(deskAs(stage, 'adam')('readSetup', {}));
  if (read.failed) return { failed: read.failed, wrong: {} };
  const wrong: { -readonly [P in keyof Wrong]: Wrong[P] } = {};
  for (const word of read.answer.parts) {
    const cause = causeOf(word);
    if (cause !== 'works' && cause !== 'untried') wrong[word.part] = cause;
  }
  return { wrong };
};

/** How often the set-up page is looked at while something is busy: what waits is sent after the page has been answered. */
const looks = 5;

/** What the set-up page says is wrong; where something is busy it is looked at again, as the page proposes. */
export const wrongOn = async (stage: WeatherStage, left = looks): ReturnType<typeof readWrong> => {
  const read = await readWrong(stage);
  if (left === 1 || !Object.values(read.wrong).includes('busy')) return read;
  await move(stage, 1);
  return wrongOn(stage, left - 1);
};

/**
 * A person reports; the weather comes; another reports, the first case is taken, and time goes on until the weather
 * passes. What was refused is tried again then, under the same key, as the web app does by itself.
 */
export const goThrough = async (stage: WeatherStage, weather: Weather): Promise<Met> => {
  await weather.given?.(stage, '');
  const before = await (await written(stage, 'maja')).send();
  await move(stage, 1);
  const card = cardsOf(await toldInTeams(stage), before.reference)[0]?.id ?? '';
  const again = async () => weather.again && weather.comes(stage, card);
  const params = { caseId: before.caseId };
  const take = () => tried(deskAs(stage, 'sofie')('takeCase', { params, body: { version: 1 } }));

  await weather.comes(stage, card);
  const second = await written(stage, 'leo');
  const report = await tried(second.send());
  await again();
  const taken = await take();
  await move(stage, 20);
  await again();
  await (weather.asleep ? sleep : move)(stage, weather.lasts);
  const heard = report.failed ? 'later' : await heardOf(stage, report.answer);
  const { failed: setup, wrong } = await wrongOn(stage);
  const failed = await weather.tries?.(stage);
  await weather.passes?.(stage, card);

  if (taken.failed) await take();
  const during = report.failed ? await second.send() : report.answer;
  await move(stage, 20);
  const no = {
    ...(setup && { setup }),
    ...(report.failed && { report: report.failed }),
    ...(taken.failed && { take: taken.failed }),
    ...(failed && { tried: failed }),
  };
  return { reports: [before, during], heard, wrong, no };
};
