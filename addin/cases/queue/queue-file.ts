import type { QueueRow } from '#shared/breaches/views.ts';
import { breachClock } from '../../breaches/breach-clock.ts';
import { clockLeft } from '../../look/time/clock-left.ts';
import { timeInFull } from '../../look/time/time-words.ts';
import type * as terms from '../../texts/breaches/terms.ts';
import type * as queue from '../../texts/cases/queue.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import type * as left from '../../texts/time-left.ts';
import type { Times } from '../../texts/times.ts';
import { toCsv } from './csv.ts';

type Words = {
  readonly queue: typeof queue.da;
  readonly terms: typeof terms.da;
  readonly left: typeof left.da;
  readonly times: Times;
};

/** The queue as a spreadsheet: the same words as on the screen, in the same order, and the instants behind them. */
export const queueFile = (rows: readonly QueueRow[], now: Date, words: Words): string => {
  const { queue, terms, left, times } = words;
  const { columns, onlyInFile } = queue;
  const heading = [
    columns.reference,
    columns.kind,
    columns.unit,
    columns.people,
    columns.dataKinds,
    onlyInFile.protectedAddress,
    onlyInFile.state,
    columns.takenBy,
    onlyInFile.unanswered,
    onlyInFile.received,
    onlyInFile.aware,
    onlyInFile.deadline,
    columns.timeLeft,
  ];
  const yesNo = (value: boolean) => (value ? onlyInFile.yes : onlyInFile.no);
  const moment = (at: string) => `${dayOf(new Date(at))} ${times.clock(at)}`;
  const timeLeft = (row: QueueRow) => {
    const clock = breachClock(row);
    return timeInFull(clock, clockLeft(clock, now), { t: left, times });
  };
  const lines = rows.map((row) => [
    row.reference,
    terms.kinds[row.kind].name,
    row.unit ?? queue.noUnit,
    row.people === 'unknown' ? queue.unknown : terms.people[row.people],
    row.dataKinds.map((kind) => (kind === 'unknown' ? queue.unknown : terms.dataKinds[kind].name)).join(', '),
    yesNo(row.protectedAddress),
    terms.states[row.state],
    row.takenBy?.name ?? queue.nobody,
    yesNo(row.unanswered),
    moment(row.receivedAt),
    moment(row.aware),
    `${times.due.onDay(row.deadline)} ${times.due.clock(row.deadline)}`,
    timeLeft(row),
  ]);
  return toCsv([heading, ...lines]);
};
