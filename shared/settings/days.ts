import { z } from 'zod';

/** A date (`YYYY-MM-DD`) a municipality may mean: from the year of the GDPR to the end of the century. */
export const saneDay = z.iso
  .date()
  .refine((day) => day >= '2018-01-01' && day <= '2099-12-31', { params: { code: 'not-in-our-time' } });

/** A day of every year (`MM-DD`) that there is; the 29th of February counts. */
export const dayInYear = z
  .string()
  .regex(/^\d\d-\d\d$/)
  .refine((day) => z.iso.date().safeParse(`2028-${day}`).success, { params: { code: 'no-such-day' } });
