import { atCopenhagen } from '#shared/time/copenhagen.ts';
import { remembered } from '#shared/time/remembered.ts';
import { cellStyles } from './workbook-parts.ts';
import { xmlText } from './xml-text.ts';

/** A date is shown as clocks in Copenhagen read it. */
export type Cell = string | number | Date | null;

type Named = { readonly name: string; readonly width: number };

/** The head of a sheet: the first row stays in sight, and holds the names of the columns. */
export const sheetBegin = (columns: readonly Named[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '</sheetView></sheetViews><cols>',
    ...columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    '</cols><sheetData>',
    `<row r="1">${columns.map(({ name }, at) => textCell(`${letters(at)}1`, name, cellStyles.heading)).join('')}</row>`,
  ].join('');

/** @param at the row's number, from 1 */
export const sheetRow = (at: number, cells: readonly Cell[]): string =>
  `<row r="${at}">${cells.map((cell, place) => cellXml(`${letters(place)}${at}`, cell)).join('')}</row>`;

/** So many characters beside each other can still be read on a page that lies across. */
const acrossPage = 190;

/** The end of a sheet of so many rows; every column of a list can be filtered. */
export const sheetEnd = (columns: readonly Named[], rows: number, isList: boolean): string =>
  [
    '</sheetData>',
    ...(isList ? [`<autoFilter ref="A1:${letters(Math.max(0, columns.length - 1))}${rows}"/>`] : []),
    `<pageSetup paperSize="9" orientation="${isList ? 'landscape' : 'portrait'}" fitToWidth="${pagesAcross(columns)}" fitToHeight="0"/>`,
    '</worksheet>',
  ].join('');

const pagesAcross = (columns: readonly Named[]): number =>
  Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / acrossPage));

const cellXml = (place: string, cell: Cell): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (cell instanceof Date) return `<c r="${place}" s="${cellStyles.instant}"><v>${serialOf(cell)}</v></c>`;
  return textCell(place, cell, cellStyles.text);
};

// An inline text is never computed, and its style says that it stays a text when the cell is edited.
const textCell = (place: string, text: string, style: number): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** A, B ... Z, AA. */
const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${String.fromCharCode(65 + (column % 26))}`;

const [hour, day] = [3_600_000, 86_400_000];

/** How far Copenhagen's clocks are ahead of UTC in an hour of the epoch; they change at none but a full one. Milliseconds. */
const aheadIn = remembered((hours: number) => atCopenhagen(new Date(hours * hour)).offsetNanoseconds / 1_000_000);

/** The first day of 1970, in days since the first day of workbooks. */
const epoch = 25_569;

/** Days since the first day of workbooks, as Copenhagen's clocks count them. */
const serialOf = (instant: Date): number => {
  const at = instant.getTime();
  return (at + aheadIn(Math.floor(at / hour))) / day + epoch;
};
