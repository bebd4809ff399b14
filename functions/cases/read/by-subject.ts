import type { CaseRow } from '../../subject/case-row.ts';
import type { Subject, Subjects } from '../../subject/subject.ts';

/** Asks each subject for its own facts of its cases among `rows`; one call a subject, not one a case. */
export const bySubject = async <R extends Pick<CaseRow, 'subject'>, T>(
  { subjects }: { readonly subjects: Subjects },
  rows: readonly R[],
  ask: (subject: Subject, rows: readonly R[]) => Promise<ReadonlyMap<string, T>>,
): Promise<ReadonlyMap<string, T>> => {
  const all = new Map<string, T>();
  for (const [name, ofSubject] of Map.groupBy(rows, ({ subject }) => subject))
    for (const [caseId, own] of await ask(subjects[name], ofSubject)) all.set(caseId, own);
  return all;
};
