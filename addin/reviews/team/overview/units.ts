import type { SheetProgress } from '#shared/reviews/views.ts';

/** The reviewers of one unit. */
export type UnitOfReview = {
  readonly unit: string | null;
  readonly sheets: readonly SheetProgress[];
  readonly lines: number;
  readonly answered: number;
};

export type Status = 'stalled' | 'not-opened' | 'going' | 'finished' | 'not-sent';
export const sorts = ['answered', 'unit', 'who', 'status', 'last'] as const;
export type Sort = { readonly by: (typeof sorts)[number]; readonly down: boolean };

/** @param isOpen the review runs */
export const statusOf = ({ sentOn, stall, seenOn, touchedOn }: SheetProgress, isOpen: boolean): Status => {
  if (sentOn) return 'finished';
  if (!isOpen) return 'not-sent';
  if (stall) return 'stalled';
  return seenOn === null && touchedOn === null ? 'not-opened' : 'going';
};

const worstFirst: readonly Status[] = ['stalled', 'not-sent', 'not-opened', 'going', 'finished'];

/** Of several reviewers the worst status; they are under way once one of them has begun. */
export const worstOf = (sheets: readonly SheetProgress[], isOpen: boolean): Status => {
  const found = new Set(sheets.map((sheet) => statusOf(sheet, isOpen)));
  if (found.has('not-opened') && found.size > 1) found.add('going').delete('not-opened');
  return worstFirst.find((status) => found.has(status)) ?? 'going';
};

/** The units of those whose unit or name fits a search, each with those who fit; all of them where its own name does. */
export const unitsOf = (sheets: readonly SheetProgress[], search = ''): readonly UnitOfReview[] => {
  const wanted = plain(search);
  const byUnit = Map.groupBy(sheets, ({ unit }) => unit);
  return [...byUnit].flatMap(([unit, all]) => {
    const fits = plain(unit ?? '').includes(wanted) ? all : all.filter((one) => plain(nameOf(one)).includes(wanted));
    return fits.length > 0 ? [summed(unit, fits)] : [];
  });
};

const plain = (words: string): string => words.trim().toLocaleLowerCase('da');
const nameOf = ({ reviewer }: SheetProgress): string => reviewer?.name ?? '';

const summed = (unit: string | null, sheets: readonly SheetProgress[]): UnitOfReview => ({
  unit,
  sheets: [...sheets].sort((a, b) => partOf(a) - partOf(b)),
  lines: sheets.reduce((sum, { lines }) => sum + lines, 0),
  answered: sheets.reduce((sum, { answered }) => sum + answered, 0),
});

/** How much is answered (0-1). */
const partOf = ({ answered, lines }: { readonly answered: number; readonly lines: number }): number =>
  lines === 0 ? 1 : answered / lines;

const danish = new Intl.Collator('da');

/** In the wanted order; units that are equal in it as they were. */
export const unitsInOrder = (units: readonly UnitOfReview[], { by, down }: Sort, isOpen: boolean): UnitOfReview[] => {
  const sorted = units.toSorted((a, b) => compare[by](a, b, isOpen));
  return down ? sorted.reverse() : sorted;
};

type Compare = (a: UnitOfReview, b: UnitOfReview, isOpen: boolean) => number;
const whoIn = ({ sheets }: UnitOfReview): string => (sheets[0] ? nameOf(sheets[0]) : '');
const lastIn = ({ sheets }: UnitOfReview): string =>
  sheets
    .map(({ sentOn, touchedOn, seenOn }) => sentOn ?? touchedOn ?? seenOn ?? '')
    .sort()
    .at(-1) ?? '';

const compare: Readonly<Record<Sort['by'], Compare>> = {
  answered: (a, b) => partOf(a) - partOf(b) || b.lines - b.answered - (a.lines - a.answered),
  unit: (a, b) => danish.compare(a.unit ?? '', b.unit ?? ''),
  who: (a, b) => danish.compare(whoIn(a), whoIn(b)),
  status: (a, b, isOpen) =>
    worstFirst.indexOf(worstOf(a.sheets, isOpen)) - worstFirst.indexOf(worstOf(b.sheets, isOpen)),
  last: (a, b) => (lastIn(a) < lastIn(b) ? -1 : lastIn(a) > lastIn(b) ? 1 : 0),
};
