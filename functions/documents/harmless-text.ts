import { cleanText } from '#shared/privacy/clean-text.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import { remembered } from '#shared/time/remembered.ts';

/** The longest text a cell of a workbook holds (ECMA-376; Excel, "Specifications and limits"). Characters. */
const longest = 32_767;

/**
 * A text as it may be in a document: no control characters, nothing that turns the writing direction or hides, CPR
 * numbers masked, and no longer than a cell holds.
 */
// A list says the same names and groups many times over.
export const harmlessText = remembered((raw: string): string => {
  const read = cleanText(raw.toWellFormed());
  return read.kind === 'clean' ? maskCpr(read.text).slice(0, longest).toWellFormed() : '';
});
