import { startClockwork } from '#test/stage/clock/clockwork.ts';
import { moveClock } from '#test/stage/clock/move-clock.ts';
import { openStageClock } from '#test/stage/clock/stage-clock.ts';
import { makeTimers } from '#test/stage/functions-host/timers.ts';
import { forgetfulJournal } from '#test/stage/journal.ts';

const monday = '2026-03-02T08:00:00.000Z';
const quietDesk = { nextDue: async () => undefined, countWaiting: async () => 0, quiet: async () => undefined };

/** A stage of timers that note when they ran, and a desk whose rows are delivered by the frequent one. */
const stageOf = (schedules: Record<string, string>, rows: string[] = []) => {
  const real = new Date('2026-11-21T10:00:00Z');
  const clock = openStageClock(
    forgetfulJournal(),
    new Date(monday),
    () => new Date(0),
    () => real,
  );
  const ran: string[] = [];
  const due = rows.map((row) => new Date(row));
  const functions = Object.entries(schedules).map(([name, schedule]) => ({
    name,
    schedule,
    run: () => {
      ran.push(`${name} ${clock.now().toISOString()}`);
      if (name === 'outbox') while (due[0] && due[0] <= clock.now()) due.shift();
    },
  }));
  const timers = makeTimers(functions, { first: clock.first, report: () => undefined });
  const countWaiting = async (at: Date) => due.filter((row) => row <= at).length;
  return { clock, timers, ran, desk: { nextDue: async () => due[0], countWaiting, quiet: async () => undefined } };
};

test('an hourly timer runs at each of its hours', async () => {
  const { clock, timers, ran } = stageOf({ sweep: '0 0 * * * *' });
  await moveClock(clock, timers, quietDesk, new Date('2026-03-02T11:00:00Z'));
  expect(ran).toEqual([
    'sweep 2026-03-02T09:00:00.000Z',
    'sweep 2026-03-02T10:00:00.000Z',
    'sweep 2026-03-02T11:00:00.000Z',
  ]);
});

test('a row is delivered at the instant it is due', async () => {
  const { clock, timers, ran, desk } = stageOf({ outbox: '*/10 * * * * *' }, ['2026-03-04T08:00:03Z']);
  await moveClock(clock, timers, desk, new Date('2026-03-05T08:00:00Z'));
  expect(ran[0]).toBe('outbox 2026-03-04T08:00:03.000Z');
});

test('ten-second timers are jumped over while nothing is due', async () => {
  const { clock, timers, ran } = stageOf({ outbox: '*/10 * * * * *' });
  await moveClock(clock, timers, quietDesk, new Date('2026-03-05T07:00:00Z'));
  expect(ran).toEqual(['outbox 2026-03-05T07:00:00.000Z']);
});

test('rows and timers take their turns by time', async () => {
  const { clock, timers, ran, desk } = stageOf({ outbox: '*/10 * * * * *', sweep: '0 0 * * * *' }, [
    '2026-03-02T09:30:00Z',
  ]);
  await moveClock(clock, timers, desk, new Date('2026-03-02T10:00:00Z'));
  expect(ran.map((line) => line.slice(0, -8))).toEqual([
    'sweep 2026-03-02T09:00',
    'outbox 2026-03-02T09:30',
    'sweep 2026-03-02T10:00',
    'outbox 2026-03-02T10:00',
  ]);
});

test('a row that never goes does not hold the clock', async () => {
  const { clock, timers } = stageOf({ outbox: '*/10 * * * * *' });
  const stuck = { nextDue: async () => new Date(monday), countWaiting: async () => 1, quiet: async () => undefined };
  await moveClock(clock, timers, stuck, new Date('2026-03-03T08:00:00Z'));
  expect(clock.now().toISOString()).toBe('2026-03-03T08:00:00.000Z');
});

describe('a channel that takes seven messages in two seconds', () => {
  /** Two hundred messages due at one instant. */
  const flooded = (target: string) => {
    const left = { rows: 200, last: 0 };
    let taken = { at: 0, count: 0 };
    const { clock } = stageOf({});
    const run = () => {
      const now = clock.now().getTime();
      if (now - taken.at >= 2000) taken = { at: now, count: 0 };
      const more = Math.min(7 - taken.count, left.rows);
      taken.count += more;
      left.rows -= more;
      if (more > 0) left.last = now;
    };
    const timers = makeTimers([{ name: 'outbox', schedule: '*/10 * * * * *', run }], {
      first: clock.first,
      report: () => undefined,
    });
    const desk = {
      nextDue: async () => (left.rows > 0 ? new Date('2026-03-02T09:00:00Z') : undefined),
      countWaiting: async () => left.rows,
      quiet: async () => undefined,
    };
    return { moved: moveClock(clock, timers, desk, new Date(target)), left };
  };

  test('has all of them as soon as it takes them, however far the clock is moved', async () => {
    const { moved, left } = flooded('2026-03-05T09:00:00Z');
    expect([(await moved).waiting, new Date(left.last).toISOString()]).toEqual([0, '2026-03-02T09:00:56.000Z']);
  });

  test('is not said to have those it could not take by then', async () => {
    expect((await flooded('2026-03-02T09:00:10Z').moved).waiting).toBe(200 - 6 * 7);
  });
});

test('ten years take no more than 400 runs of a timer', async () => {
  const { clock, timers } = stageOf({ sweep: '0 0 * * * *' });
  const { ran } = await moveClock(clock, timers, quietDesk, new Date('2036-03-02T08:00:00Z'));
  expect(ran.sweep).toBeLessThanOrEqual(400);
});

test('a thinned timer is named', async () => {
  const { clock, timers } = stageOf({ sweep: '0 0 * * * *', yearly: '0 0 0 1 1 *' });
  expect((await moveClock(clock, timers, quietDesk, new Date('2036-03-02T08:00:00Z'))).thinned).toEqual(['sweep']);
});

test.each([
  ['processor', { processor: 31_000, real: 0 }],
  ['real time', { processor: 0, real: 271_000 }],
])('where the way costs too much %s, what was left out is named', async (_, cost) => {
  const { clock, timers } = stageOf({ sweep: '0 0 * * * *', yearly: '0 0 0 1 1 *' });
  let asked = 0;
  const meter = {
    processor: () => (asked > 6 ? cost.processor : 0),
    real: () => {
      asked += 1;
      return asked > 6 ? cost.real : 0;
    },
  };
  const { ran, thinned } = await moveClock(clock, timers, quietDesk, new Date('2026-03-03T08:00:00Z'), meter);
  expect(thinned).toEqual(['sweep']);
  expect(ran).toEqual({ sweep: 6, yearly: 1 });
});

describe('by request', () => {
  const started = () => {
    const { clock, timers, desk } = stageOf({});
    return startClockwork(clock, () => timers, desk);
  };

  test('seventy-one hours on', async () => {
    const clockwork = started();
    await clockwork.advance('PT71H');
    expect(clockwork.now().toISOString()).toBe('2026-03-05T07:00:00.000Z');
    await clockwork.close();
  });

  test.each(['-PT1H', 'tomorrow', ''])('"%s" is refused in words', async (duration) => {
    const clockwork = started();
    await expect(clockwork.advance(duration)).rejects.toThrow(/cannot go back|no duration/);
    await clockwork.close();
  });

  test('timers missed while the stage was down run once, past due', async () => {
    const past: boolean[] = [];
    const clock = openStageClock(forgetfulJournal(), new Date(monday), () => new Date(0));
    const run = (call: { isPastDue: boolean }) => void past.push(call.isPastDue);
    const timers = makeTimers([{ name: 'nightly', schedule: '0 0 2 * * *', run }], {
      first: new Date('2026-02-20T08:00:00Z'),
      report: () => undefined,
    });
    const clockwork = startClockwork(clock, () => timers, quietDesk);
    await clockwork.advance('PT0S');
    await clockwork.close();
    expect(past).toEqual([true]);
  });
});
