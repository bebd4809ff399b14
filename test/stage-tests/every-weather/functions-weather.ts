import type { z } from 'zod';
import type { functionsBody } from '#test/stage/http/functions-calls.ts';
import { aReminder, type Expected, threeHours, type Weather } from './weather.ts';

type State = Required<z.infer<typeof functionsBody>>;
type Row = Expected & { readonly given?: Partial<State>; readonly after?: Partial<State> };
type States = { readonly [N in keyof State]: { readonly [V in NonNullable<State[N]>]: Row } };

/** What people meet in each way the functions may run. */
export const states: States = {
  timers: {
    run: { given: { timers: 'stop' }, heard: 'card' },
    // Requests look through what is due by the way; the clock of the cases does not run.
    stop: { after: { timers: 'run' }, heard: 'card', wrong: { clock: 'clock-stopped' } },
  },
  instances: { 1: { given: { instances: 2 }, heard: 'card' }, 2: { after: { instances: 1 }, heard: 'card' } },
  start: { azure: { heard: 'card' } },
};

/** Afterwards the functions run as in every other weather. */
const asUsual: ReadonlySet<string> = new Set(['timers: run', 'instances: 1']);

const weatherOf = (name: string, value: string, { given, after, ...expected }: Row): Weather => ({
  ...expected,
  name: `${name}: ${value}`,
  ...(given && { given: (stage) => stage.post('/stage/functions', given) }),
  comes: (stage) => stage.post('/stage/functions', { [name]: name === 'instances' ? Number(value) : value }),
  ...(after && { passes: (stage) => stage.post('/stage/functions', after) }),
  lasts: asUsual.has(`${name}: ${value}`) ? threeHours : aReminder,
});

/** Every way the functions may run, one after the other. */
export const functions: readonly Weather[] = Object.entries(states).flatMap(([name, values]) =>
  Object.entries(values).map(([value, row]: [string, Row]) => weatherOf(name, value, row)),
);
