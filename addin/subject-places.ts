import type { SubjectName } from '#shared/routes/subjects.ts';
import { breaches } from './breaches/place.ts';
import type { SubjectPlace } from './cases/place.ts';
import { questions } from './questions/place.ts';

/** The place of each subject in the tab, in the order of the navigation. A new subject is one line here. */
export const subjectPlaces = { breach: breaches, question: questions } as const satisfies {
  readonly [S in SubjectName]: SubjectPlace;
};

/** The team's list where none is asked for: that of the first subject. */
export const listOfCases = `/${subjectPlaces.breach.name}`;
