import type { QueueRow } from '#shared/breaches/views.ts';
import type * as terms from '../../texts/breach-terms.ts';
import type * as queue from '../../texts/queue.ts';
import type { Times } from '../../texts/times.ts';
import { dayOf } from '../../texts/times.ts';
import { toCsv } from './csv.ts';
import { timeLeft } from './time-left.ts';
import { type ClockWords, timeLeftInWords } from './time-left-in-words.ts';

type Words = ClockWords & { readonly queue: typeof queue.da; readonly terms: typeof terms.da; readonly times: Times };

/** The queue as a spreadsheet: the same words as on the screen, in the same order, and the instants behind them. */
export const queueFile = (rows: readonly QueueRow[], now: Date, words: Words): string => {
  const { queue, terms, times } = words;
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
  const moment = (at: string) => `${dayOf(new Date(at))} ${times.time(at)}`;
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
    timeLeftInWords(timeLeft(row, now), words),
  ]);
  return toCsv([heading, ...lines]);
};
