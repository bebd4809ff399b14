import { z } from 'zod';
import { dataKind, sizeClass } from '#shared/breaches/data-kinds.ts';
import { recipient } from '#shared/mail/recipient.ts';

const pointInTime = z.object({
  mode: z.enum(['unknown', 'now', 'today', 'yesterday', 'exact']),
  /** `YYYY-MM-DD`, only for `exact`. */
  date: z.string(),
  /** `HH:mm` in Copenhagen; empty is an estimate by the day. */
  time: z.string(),
  choice: z.enum(['earlier', 'later']).optional(),
});
export type PointInTime = z.infer<typeof pointInTime>;

/** The values of the form, which a draft keeps too: so they are parsed when a draft is opened again. */
export const formValues = z.object({
  /** Addresses marked as wrong; by address, so that marks survive when the full list arrives. */
  wrong: z.array(z.string()),
  typed: z.array(recipient),
  subject: z.string(),
  dataKinds: z.array(dataKind),
  people: sizeClass,
  found: pointInTime,
  occurred: pointInTime,
  answers: z.record(z.string(), z.string()),
  description: z.string(),
  place: z.string(),
  behalf: z.object({
    of: z.enum(['self', 'phone', 'supplier']),
    colleague: z.object({ personId: z.uuid(), name: z.string() }).nullable(),
    name: z.string(),
    contact: z.string(),
  }),
  keepMail: z.boolean(),
});
export type FormValues = z.infer<typeof formValues>;

/** An untouched form. Nothing is ticked in advance; only "just now" is assumed, and shown. */
export const nothingSaid: FormValues = {
  wrong: [],
  typed: [],
  subject: '',
  dataKinds: [],
  people: 'unknown',
  found: { mode: 'now', date: '', time: '' },
  occurred: { mode: 'unknown', date: '', time: '' },
  answers: {},
  description: '',
  place: '',
  behalf: { of: 'self', colleague: null, name: '', contact: '' },
  keepMail: false,
};
