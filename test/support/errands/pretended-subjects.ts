import { join } from 'node:path';
import { subjects } from '#functions/subjects.ts';
import { errand } from './errand.ts';

const both = { ...subjects, errand };

/** The subjects of the desk and one more, with what its migration would do: for openTestDesk. */
export const withErrands = {
  subjects: both,
  schema: join(process.cwd(), 'test/support/errands/900-errands.sql'),
} as const;
