import { harmlessText } from '../harmless-text.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as it is written into a part of a workbook, made harmless. `_x0041_` is how a workbook writes a character: what
 * reads so in the text is no code, and stays what it is.
 */
export const xmlText = (text: string): string =>
  harmlessText(text)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? '')
    .replaceAll(/[\ufffe\uffff]/g, '');
