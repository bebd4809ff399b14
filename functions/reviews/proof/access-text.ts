import { accessStates, marks } from '#shared/reviews/proof/access-history.ts';
import type { PdfBlock, PdfText } from '../../documents/pdf/pdf-text.ts';
import { writtenDay, writtenNumber } from '../../documents/written-time.ts';
import type { Access, LookedUp, Looking } from './looked-up.ts';

/** A longer list nobody reads on paper: it is in the workbook. */
const mostRows = 2000;

/** A look at accesses as it is read and printed: what is held now and since when, and the last eight quarters. */
export const accessText = (found: LookedUp, looking: Looking): PdfText => {
  const { t, language, now } = looking;
  const blocks: readonly PdfBlock[] = found.rows.length > 0 ? tablesOf(found, looking) : [];
  return {
    ...{ title: found.title, language, at: now, page: t.page },
    blocks: [
      { block: 'paragraph', text: summaryOf(found, looking), isLead: true },
      { block: 'table', columns: [column(t.fact, 2), column(t.value, 5)], rows: found.facts },
      ...blocks,
    ],
  };
};

const column = (name: string, width: number) => ({ name, width });

const tablesOf = ({ about, rows: all }: LookedUp, looking: Looking): readonly PdfBlock[] => {
  const { t, language } = looking;
  const { columns } = t;
  const rows = all.slice(0, mostRows);
  const first = column(about === 'person' ? columns.access : columns.person, 4);
  const quarters = rows[0]?.access.history ?? [];
  const number = (count: number) => writtenNumber(count, language);
  const isCut = rows.length < all.length;
  return [
    { block: 'heading', text: t.now },
    ...(isCut ? [paragraph(t.inWorkbook(number(rows.length), number(all.length)))] : []),
    {
      block: 'table',
      columns: [first, column(columns.since, 2), column(columns.confirmedBy, 3), column(columns.now, 2)],
      rows: rows.map(({ name, beside, access }) => [
        [name, beside].filter(Boolean).join('\n'),
        sinceIn(access, looking),
        confirmedIn(access, looking),
        t.states[access.state],
      ]),
    },
    paragraph(t.noGiver),
    { block: 'heading', text: t.quarters },
    paragraph(legendOf(rows, t)),
    {
      block: 'table',
      columns: [first, ...quarters.map((quarter) => column(t.short(quarter), 1))],
      rows: rows.map(({ name, access }) => [name, ...access.history.map(({ mark }) => t.signs[mark])]),
    },
  ];
};

/** What the signs of these rows say; none is parted from its words. */
const legendOf = (rows: LookedUp['rows'], t: Looking['t']): string => {
  const shown = new Set(rows.flatMap(({ access }) => access.history.map(({ mark }) => mark)));
  return marks
    .filter((mark) => shown.has(mark))
    .map((mark) => `${t.signs[mark]} ${t.marks[mark]}`.replaceAll(' ', '\u00a0'))
    .join('   ');
};

const paragraph = (text: string): PdfBlock => ({ block: 'paragraph', text });

/** "5 accesses now: 4 confirmed, 1 awaiting answer. 1 earlier access." */
export const summaryOf = ({ about, rows }: LookedUp, { t, language }: Looking): string => {
  if (rows.length === 0) return t.none[about];
  const countOf = (state: Access['state']) => rows.filter(({ access }) => access.state === state).length;
  const gone = countOf('not-held');
  const number = (count: number) => writtenNumber(count, language);
  const held = accessStates.flatMap((state) =>
    state !== 'not-held' && countOf(state) > 0 ? `${number(countOf(state))} ${t.counted[state]}` : [],
  );
  const now = t.heldBy[about](number(rows.length - gone));
  return [
    held.length > 0 ? `${now}: ${held.join(', ')}.` : `${now}.`,
    ...(gone > 0 ? [t.goneOf[about](number(gone))] : []),
  ].join(' ');
};

const sinceIn = ({ since }: Access, { t, language }: Looking): string =>
  since ? writtenDay(new Date(since), language) : t.unknown;

const confirmedIn = ({ last, goneAt, state }: Access, { t, language }: Looking): string => {
  const day = (at: string) => writtenDay(new Date(at), language);
  if (last?.answer === 'remove') return t.refused(last.by.name, day(last.at));
  if (state === 'not-held' && goneAt) return t.gone(day(goneAt));
  return last ? t.kept(last.by.name, day(last.at)) : t.notYet;
};
