import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultStart } from '#test/stage/clock/default-start.ts';
import { openStageClock } from '#test/stage/clock/stage-clock.ts';
import { openJournal } from '#test/stage/journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'stage-clock-'));
afterAll(() => rmSync(folder, { recursive: true }));

let real = new Date('2026-11-21T10:00:00Z');
const open = (name: string, start?: string) => {
  const journal = openJournal(join(folder, name));
  const clock = openStageClock(
    journal,
    start ? new Date(start) : undefined,
    () => new Date('2026-11-16T08:00:00Z'),
    () => real,
  );
  return { clock, now: () => clock.now().toISOString(), close: () => journal.close() };
};
const later = (minutes: number) => {
  real = new Date(real.getTime() + minutes * 60_000);
};

test('the first start is at the instant asked for', () =>
  expect(open('asked', '2026-03-02T08:00:00Z').now()).toBe('2026-03-02T08:00:00.000Z'));

test('the clock ticks as the real one does', () => {
  const { now } = open('ticks', '2026-03-02T08:00:00Z');
  later(5);
  expect(now()).toBe('2026-03-02T08:05:00.000Z');
});

test('after a restart the time went on', () => {
  const first = open('restart', '2026-03-02T08:00:00Z');
  first.clock.hold(new Date('2026-03-05T08:00:00Z'));
  first.close();
  later(30);
  expect(open('restart', '2026-03-02T08:00:00Z').now()).toBe('2026-03-05T08:30:00.000Z');
});

test('a later STAGE_NOW wins over the stored clock', () => {
  open('later', '2026-03-02T08:00:00Z').close();
  expect(open('later', '2027-01-04T08:00:00Z').now()).toBe('2027-01-04T08:00:00.000Z');
});

test('the stage remembers its first instant', () => {
  open('first', '2026-03-02T08:00:00Z').close();
  expect(open('first', '2027-01-04T08:00:00Z').clock.first.toISOString()).toBe('2026-03-02T08:00:00.000Z');
});

test('the real clock set back does not turn time back', () => {
  const { now } = open('back', '2026-03-02T08:00:00Z');
  later(-60);
  expect(now()).toBe('2026-03-02T08:00:00.000Z');
});

test('a half-written last line is cut off', () => {
  open('torn', '2026-03-02T08:00:00Z').close();
  appendFileSync(join(folder, 'torn', 'stage.jsonl'), '{"kind":"clock","val');
  open('torn').close();
  expect(open('torn').now()).toBe('2026-03-02T08:00:00.000Z');
});

test.each([
  ['an ordinary Saturday', '2026-11-21T10:00:00Z', '2026-11-16T08:00:00.000Z'],
  ['Monday just before nine', '2026-11-16T07:59:00Z', '2026-11-09T08:00:00.000Z'],
  ['Easter Monday is passed over', '2026-04-08T10:00:00Z', '2026-03-30T07:00:00.000Z'],
  ['summer time', '2026-07-07T10:00:00Z', '2026-07-06T07:00:00.000Z'],
])('the default start on %s', (_, now, expected) => expect(defaultStart(new Date(now)).toISOString()).toBe(expected));
