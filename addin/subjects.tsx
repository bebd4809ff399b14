import type { PropsWithChildren } from 'react';
import { breach } from './breaches/subject.tsx';
import type { Subjects } from './cases/subject.ts';
import { SubjectsContext } from './cases/use-subject.ts';
import { question } from './questions/subject.tsx';

/** What each subject says for itself. A new subject is one line here. */
export const subjects: Subjects = { breach, question };

/** Hands the frame of the cases what the subjects say for themselves. */
export const WithSubjects = ({ children }: PropsWithChildren) => (
  <SubjectsContext value={subjects}>{children}</SubjectsContext>
);
