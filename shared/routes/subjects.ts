import { z } from 'zod';
import { breach } from '../breaches/views.ts';
import { question } from '../questions/views.ts';
import * as breachRoutes from './breaches.ts';
import * as questionRoutes from './questions.ts';

/** What a case can be about: what each subject adds to every case. A new subject is one more here. */
const subjects = [breach, question] as const;

/** The routes only a subject has. A new subject is one more here. */
export const subjectRoutes = { ...breachRoutes, ...questionRoutes };

/** The team's list where none is asked for: that of the first subject. */
export const listOfCases = subjects[0].list;

/** The subject whose words stand in where a list is of all. */
export const firstSubject = subjects[0].name;

export const subjectNames = subjects.map(({ name }) => name);
export const subjectName = z.enum(subjectNames);
export type SubjectName = z.infer<typeof subjectName>;

/** A move of any subject. */
export const anyMove = z.enum(subjects.flatMap(({ moves }) => moves));

const ofAnySubject = <Shape extends z.core.$ZodTypeDiscriminable>([first, ...others]: readonly Shape[]) => {
  if (!first) throw new Error('A case is about nothing: shared/routes/subjects.ts lists no subject');
  return z.discriminatedUnion('subject', [first, ...others]);
};

/** A row of the team's lists. */
export const listedCase = ofAnySubject(subjects.map(({ listed }) => listed));

/** A case in the list of a unit's manager. */
export const unitCase = ofAnySubject(subjects.flatMap(({ forManager }) => forManager ?? []));

/** One case, as much of it as the caller may see. */
export const seenCase = z.discriminatedUnion('view', [
  ofAnySubject(subjects.map(({ whole }) => whole)),
  ofAnySubject(subjects.map(({ forReporter }) => forReporter)),
  unitCase,
]);

/** A line of "my cases". */
export const myCase = ofAnySubject(subjects.map(({ mine }) => mine));
