import { breach } from './breaches/subject.ts';
import { question } from './questions/subject.ts';
import type { Subjects } from './subject/subject.ts';

/** What a case can be about; complete by type. A new subject is one line here. */
export const subjects: Subjects = { breach, question };
