import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Language } from '#shared/text/language.ts';
import { type Cell, sheetBegin, sheetEnd, sheetRow } from './sheet-xml.ts';
import { fixedParts } from './workbook-parts.ts';

export type Column = { readonly name: string /** In characters. */; readonly width: number };
export type Sheet = {
  readonly name: string;
  /** Facts are read from above, and not filtered as a list is. */
  readonly isFacts?: boolean;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
};
export type Workbook = {
  readonly title: string;
  readonly language: Language;
  /** As of when its content is; written into it, so that the same content makes the same bytes. */
  readonly at: Date;
  readonly sheets: readonly Sheet[];
};

/** The year zero of zip files, by the clock of whatever zone: a file's time must not depend on when or where it was made. */
const always = new Date(1980, 0, 1);

/** Rows that are compressed at once. */
const rowsAtOnce = 200;

/**
 * An Excel workbook, piece by piece: neither its rows nor the file are ever in memory as a whole. What looks like a formula
 * is a text and stays one. The same content makes the same bytes.
 */
export async function* writeWorkbook(book: Workbook): AsyncGenerator<Uint8Array, void> {
  const done: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    done.push(chunk);
  });
  const begin = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = always;
    zip.add(file);
    return file;
  };
  for (const [name, text] of fixedParts(book)) begin(name).push(strToU8(text), true);
  for (const [place, sheet] of book.sheets.entries()) {
    const file = begin(`xl/worksheets/sheet${place + 1}.xml`);
    for await (const part of sheetParts(sheet)) {
      file.push(strToU8(part));
      yield* done.splice(0);
    }
    file.push(new Uint8Array(), true);
  }
  zip.end();
  yield* done.splice(0);
}

/** The same as a whole: its rows are still asked for one by one. */
export const workbookBytes = async (book: Workbook): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(book)) pieces.push(piece);
  return Buffer.concat(pieces);
};

async function* sheetParts({ columns, rows, isFacts = false }: Sheet): AsyncGenerator<string, void> {
  yield sheetBegin(columns);
  let count = 1;
  let waiting = '';
  for await (const row of rows) {
    count += 1;
    waiting += sheetRow(count, row);
    if (count % rowsAtOnce > 0) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting + sheetEnd(columns, count, !isFacts);
}
