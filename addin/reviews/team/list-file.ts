import type { Language } from '#shared/text/language.ts';
import { saveFile } from '../../look/save-file.ts';

type Cell = string | number;
export type ListToSave = {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What Excel parts columns by, where the computer speaks the language. */
const separators: Readonly<Record<Language, string>> = { da: ';', en: ',' };
/** A cell that begins so would be reckoned as a formula (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r]/;

const cellOf = (cell: Cell): string => {
  const text = typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
  return `"${text.replaceAll('"', '""')}"`;
};

/** A list as a file that Excel opens: CSV (RFC 4180) with a byte order mark, so that it reads æ, ø and å. */
export const listFile = ({ heads, rows }: Pick<ListToSave, 'heads' | 'rows'>, language: Language): string =>
  `\uFEFF${[heads, ...rows].map((row) => row.map(cellOf).join(separators[language])).join('\r\n')}\r\n`;

/** Saves what the screen shows as a list. */
export const saveList = ({ name, ...list }: ListToSave, language: Language): void =>
  saveFile(`${name}.csv`, listFile(list, language), 'text/csv;charset=utf-8');
