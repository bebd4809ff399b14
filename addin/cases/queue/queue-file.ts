import type { SubjectName } from '#shared/routes/subjects.ts';
import { clockLeft } from '../../look/time/clock-left.ts';
import { timeInFull } from '../../look/time/time-words.ts';
import type * as queue from '../../texts/cases/queue.ts';
import type * as terms from '../../texts/cases/terms.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import type * as left from '../../texts/time-left.ts';
import type { Times } from '../../texts/times.ts';
import type { FileColumn, Listed, Subject } from '../subject.ts';
import { toCsv } from './csv.ts';

type Words = {
  readonly queue: typeof queue.da;
  readonly terms: typeof terms.da;
  readonly left: typeof left.da;
  readonly times: Times;
};
/** What a subject adds: how its cases are called, their clock, and its own columns. */
type OwnInFile<S extends SubjectName> = {
  readonly name: (row: Listed<S>) => string;
  readonly clockOf: Subject<S>['clockOf'];
  readonly columns: ReturnType<Subject<S>['useFileColumns']>;
};

/** The list of a subject as a spreadsheet: the same words as on the screen, in the same order, and the instants behind them. */
export const queueFile = <S extends SubjectName>(
  rows: readonly Listed<S>[],
  now: Date,
  words: Words,
  own: OwnInFile<S>,
): string => {
  const { queue, terms, left, times } = words;
  const { columns, onlyInFile } = queue;
  const yesNo = (value: boolean) => (value ? onlyInFile.yes : onlyInFile.no);
  const moment = (at: string) => `${dayOf(new Date(at))} ${times.clock(at)}`;
  const timeLeft = (row: Listed<S>) => {
    const clock = own.clockOf(row);
    return timeInFull(clock, clockLeft(clock, now), { t: left, times });
  };
  const all: readonly FileColumn<S>[] = [
    { head: columns.reference, valueIn: ({ reference }) => reference },
    { head: columns.kind, valueIn: own.name },
    { head: columns.unit, valueIn: ({ unit }) => unit ?? queue.noUnit },
    ...own.columns.facts,
    { head: onlyInFile.state, valueIn: ({ state }) => terms.states[state] },
    { head: columns.takenBy, valueIn: ({ takenBy }) => takenBy?.name ?? queue.unassigned },
    { head: onlyInFile.unanswered, valueIn: ({ unanswered }) => yesNo(unanswered) },
    { head: onlyInFile.received, valueIn: ({ receivedAt }) => moment(receivedAt) },
    ...own.columns.times,
    {
      head: onlyInFile.deadline,
      valueIn: ({ deadline }) => `${times.due.onDay(deadline)} ${times.due.clock(deadline)}`,
    },
    { head: columns.timeLeft, valueIn: timeLeft },
  ];
  return toCsv([all.map(({ head }) => head), ...rows.map((row) => all.map(({ valueIn }) => valueIn(row)))]);
};
