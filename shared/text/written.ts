import { z } from 'zod';
import { cleanText } from '../privacy/clean-text.ts';

/**
 * A text a person wrote: NFC, trimmed, line breaks as `\n`, at most `max` characters. Control characters, marks that turn
 * the writing direction and half characters make one text look like another (Unicode TR 36) and are never meant, so they
 * are refused by name. Merely invisible characters come with pasted text, and are left out.
 */
export const written = (max: number) =>
  z
    .string()
    .transform((raw, check) => {
      const read = cleanText(raw);
      if (read.kind === 'clean' && !read.removed.control && !read.removed.direction) return read.text.trim();
      check.addIssue({ code: 'custom', params: { code: 'deceiving-characters' } });
      return z.NEVER;
    })
    // Counted as it is kept: some letters become two when they are normalised, others one.
    .pipe(z.string().max(max));

/** The same, and something must have been written. */
export const writtenSomething = (max: number) =>
  written(max).refine((text) => text.length > 0, { params: { code: 'empty' } });

/**
 * A text out of a mail - subject, name, file name - written by a stranger. A report must never fail because of it, so
 * deceptive characters are left out and long texts are cut.
 */
export const foreign = (max: number) =>
  z
    .string()
    .max(10_000)
    .transform((raw) => {
      const read = cleanText(raw.toWellFormed());
      return read.kind === 'clean' ? [...read.text].slice(0, max).join('').trim() : '';
    });
