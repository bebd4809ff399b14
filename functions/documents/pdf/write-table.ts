import { harmlessText } from '../harmless-text.ts';
import { bottomOf, colors, type Element, margin, type Pdf, sizes, widthOf } from './pdf-look.ts';
import type { PdfBlock, PdfColumn } from './pdf-text.ts';
import { tagged, untagged } from './tagging.ts';

type Table = Extract<PdfBlock, { block: 'table' }>;
type Place = { readonly x: number; readonly width: number; readonly align: 'left' | 'right' };
type Row = { readonly texts: readonly string[]; readonly height: number };

const gap = 8;
const padding = 4;
/** The highest row: what is longer than that is cut, and whole in the workbook. */
const mostOfPage = 0.4;

/**
 * Writes a table: a row is never parted, and on each page the head is shown again, as an artifact. The first cell of a row
 * is its head.
 */
export const writeTable = (pdf: Pdf, body: Element, { columns, rows }: Table): void => {
  const places = placesOf(columns, widthOf(pdf));
  const table = pdf.struct('Table');
  body.add(table);
  const rowOf = (texts: readonly string[], font: 'regular' | 'bold'): Row => {
    const harmless = places.map((_, at) => harmlessText(texts[at] ?? ''));
    return { texts: harmless, height: heightOf(pdf, font, harmless, places) };
  };
  const head = rowOf(
    columns.map(({ name }) => name),
    'bold',
  );
  if (pdf.y + 3 * head.height > bottomOf(pdf)) pdf.addPage();
  writeRow(pdf, table, places, head, true);
  for (const texts of rows) {
    const row = rowOf(texts, 'regular');
    if (pdf.y + row.height > bottomOf(pdf)) {
      pdf.addPage();
      untagged(pdf, 'Pagination', () => {
        for (const [at, text] of head.texts.entries()) drawCell(pdf, 'bold', text, places[at], head.height);
      });
      endRow(pdf, head.height);
    }
    writeRow(pdf, table, places, row, false);
  }
  pdf.y += gap;
};

const placesOf = (columns: readonly PdfColumn[], width: number): readonly Place[] => {
  const whole = columns.reduce((sum, column) => sum + column.width, 0);
  const free = width - gap * (columns.length - 1);
  let x = margin;
  return columns.map((column) => {
    const place = { x, width: (free * column.width) / whole, align: column.align ?? 'left' } as const;
    x += place.width + gap;
    return place;
  });
};

const heightOf = (pdf: Pdf, font: string, texts: readonly string[], places: readonly Place[]): number => {
  pdf.font(font).fontSize(sizes.cell);
  const heights = texts.map((text, at) => pdf.heightOfString(text || ' ', { width: places[at]?.width ?? 0 }));
  return Math.min(Math.max(...heights), mostOfPage * pdf.page.height) + 2 * padding;
};

const writeRow = (pdf: Pdf, table: Element, places: readonly Place[], { texts, height }: Row, isHead: boolean) => {
  const row = pdf.struct('TR');
  table.add(row);
  for (const [at, text] of texts.entries()) {
    const scope = isHead ? 'Column' : at === 0 ? 'Row' : undefined;
    const font = isHead ? 'bold' : 'regular';
    tagged(pdf, row, scope ? 'TH' : 'TD', () => drawCell(pdf, font, text, places[at], height), scope);
  }
  row.end();
  endRow(pdf, height);
};

const drawCell = (pdf: Pdf, font: string, text: string, place: Place | undefined, height: number): void => {
  if (!place) return;
  const { x, width, align } = place;
  const { y } = pdf;
  pdf.font(font).fontSize(sizes.cell).fillColor(colors.text);
  pdf.text(text, x, y + padding, { width, align, height: height - 2 * padding + 1, ellipsis: true });
  pdf.y = y;
};

const endRow = (pdf: Pdf, height: number): void => {
  const y = pdf.y + height;
  untagged(pdf, 'Layout', () =>
    pdf
      .moveTo(margin, y)
      .lineTo(margin + widthOf(pdf), y)
      .lineWidth(0.5)
      .strokeColor(colors.line)
      .stroke(),
  );
  pdf.x = margin;
  pdf.y = y;
};
