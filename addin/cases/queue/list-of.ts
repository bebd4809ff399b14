import { firstSubject, type SubjectName } from '#shared/routes/subjects.ts';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import type { Subject } from '../subject.ts';
import { useSubjectNamed } from '../use-subject.ts';

/** Whose cases a list holds: those of one subject, or of all. */
export type ListOf = SubjectName | 'all';

type List = {
  /** Its address. */
  readonly list: string;
  readonly words: ReturnType<Subject['useListWords']>;
  /** Columns only this list has. Where all are together the status is one, for what each subject adds differs. */
  readonly columns: Subject['columns'];
  readonly isMixed: boolean;
};

/** What a list says for itself. */
export const useListOf = (of: ListOf): List => {
  const { all } = useTexts(queue);
  // The words of one are read in any case: hooks are called alike each time.
  const one = useSubjectNamed(of === 'all' ? firstSubject : of);
  const words = one.useListWords();
  return of === 'all'
    ? { list: '/cases', words: all, columns: [], isMixed: true }
    : { list: one.list, words, columns: one.columns, isMixed: false };
};
