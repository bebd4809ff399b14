import type { PropsWithChildren } from 'react';
import { breach } from './breaches/subject.tsx';
import type { Subjects } from './cases/subject.ts';
import { SubjectsContext } from './cases/use-subject.ts';

/** What each subject says for itself. A new subject is one line here. */
export const subjects: Subjects = { breach };

/** Hands the frame of the cases what the subjects say for themselves. */
export const WithSubjects = ({ children }: PropsWithChildren) => (
  <SubjectsContext value={subjects}>{children}</SubjectsContext>
);
