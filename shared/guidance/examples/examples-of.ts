import { equipment } from './equipment.ts';
import { families } from './families.ts';
import { lettersAndMail } from './letters-and-mail.ts';
import { meetings } from './meetings.ts';
import { paperAndFiles } from './paper-and-files.ts';
import { passingOn } from './passing-on.ts';
import { pictures } from './pictures.ts';
import { programs } from './programs.ts';
import { rights } from './rights.ts';
import { staff } from './staff.ts';

const all: Readonly<Record<string, string>> = {
  ...lettersAndMail,
  ...meetings,
  ...rights,
  ...families,
  ...passingOn,
  ...equipment,
  ...programs,
  ...paperAndFiles,
  ...pictures,
  ...staff,
};

/** Ways in which people ask what an article of ours answers; none for what a municipality has written itself. */
export const examplesOf = (slug: string): string[] => (all[slug] ?? '').trim().split('\n').filter(Boolean);
