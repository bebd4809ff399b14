import type { CallFailed, FailureKind } from '#addin/api.ts';
import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { setupParts } from '#shared/routes/settings.ts';
import type { causeOf } from '#shared/setup/cause.ts';
import type { WeatherStage } from './stage-process.ts';

type Cause = Exclude<ReturnType<typeof causeOf>, 'works' | 'untried'>;
/** What the set-up page says is wrong, by part; of the others it says that they work. */
export type Wrong = Readonly<Partial<Record<(typeof setupParts)[number], Cause>>>;
/** The desk's own no by its code; where nothing of the desk answered, how the web app takes that. */
export type No = RefusalCode | FailureKind;
/** How the team hears of a report: by its card, by mail, or not while the weather lasts. */
export type Heard = 'card' | 'mail' | 'later';

/** What people meet while a weather lasts. */
export type Expected = {
  readonly heard: Heard;
  readonly wrong?: Wrong;
  /** What the set-up page's reader, the reporter, and the person who takes a case is told where that is refused. */
  readonly no?: { readonly setup?: No; readonly report?: No; readonly take?: No; readonly tried?: No };
};

/** Does something to the stage; `card` is the id of the first report's card in Teams. */
type Deed = (stage: WeatherStage, card: string) => Promise<unknown>;

export type Weather = Expected & {
  readonly name: string;
  /** How things are before the first report. */
  readonly given?: Deed;
  readonly comes: Deed;
  /** It comes again with each step, because it does not last by itself. */
  readonly again?: true;
  /** Minutes. */
  readonly lasts: number;
  /** The host sleeps meanwhile, where only what it does after the night is looked at. */
  readonly asleep?: true;
  /** What is tried besides while it lasts. */
  readonly tries?: (stage: WeatherStage) => Promise<CallFailed | undefined>;
  readonly passes?: Deed;
};

/** How long before it was reported a slip was found: its first reminder, after 24 hours, is due soon. Hours. */
export const foundBefore = 22;
/** The first reminder of what was reported before, with what people are told when it fails. Minutes. */
export const aReminder = 5 * 60;
/** With it what the desk does once a night. Minutes. */
export const aNight = 26 * 60;
/** Long enough for mail in Teams' place, where the reminder would be as any other. Minutes. */
export const threeHours = 3 * 60;

/**
 * Puts weathers first on their stage, in this order: those that last longest come while few cases of others tell and wait.
 * @throws Error where none is called so
 */
export const first = (names: readonly string[], weathers: readonly Weather[]): readonly Weather[] => {
  const called = names.map((name) => {
    const found = weathers.find((weather) => weather.name === name);
    if (!found) throw new Error(`no weather is called ${name}`);
    return found;
  });
  return [...called, ...weathers.filter((weather) => !called.includes(weather))];
};
