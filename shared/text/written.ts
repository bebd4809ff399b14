import { z } from 'zod';

// Control characters (but tab and line break), lone surrogates, and the marks that turn writing direction or hide
// letters: they make one text look like another (Unicode TR 36). Written by hand they are never meant, so they are
// refused by name rather than removed in silence.
const deceiving = /(?![\t\n])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

/** A text somebody wrote: trimmed, NFC, line breaks as `\n`, at most `max` characters, nothing deceiving in it. */
export const written = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .refine((text) => !deceiving.test(text), { params: { code: 'deceiving-characters' } });

/** The same, and something must have been written. */
export const writtenSomething = (max: number) =>
  written(max).refine((text) => text.length > 0, { params: { code: 'empty' } });

/**
 * A text out of a mail - subject, name, file name - written by a stranger. A report must never fail because of it, so
 * what deceives is made visible as U+FFFD and what is too long is cut.
 */
export const foreign = (max: number) =>
  z
    .string()
    .max(10_000)
    .transform((text) =>
      [...text.replaceAll(new RegExp(deceiving, 'gu'), '\ufffd').normalize('NFC')].slice(0, max).join('').trim(),
    );
