import { createContext, use } from 'react';
import { type SubjectName, subjectNames } from '#shared/routes/subjects.ts';
import type { CaseParts, OnCasePage, OnOwnPage, OwnParts, Subject, Subjects, Whole } from './subject.ts';

/** What each subject says for itself; `addin/subjects.tsx` hands it in. */
export const SubjectsContext = createContext<Subjects | undefined>(undefined);

const useKnown = (): Subjects => {
  const subjects = use(SubjectsContext);
  if (!subjects) throw new Error('The screen stands outside <WithSubjects>');
  return subjects;
};

const subjectOf = <S extends SubjectName>(subjects: Subjects, name: S): Subject<S> => subjects[name];

/** The subjects in their order. */
export const useSubjects = (): readonly (Subject & { readonly name: SubjectName })[] => {
  const known = useKnown();
  return subjectNames.map((name) => ({ name, ...subjectOf(known, name) }));
};

/** What the subject of a case says for itself. */
export const useSubject = ({ subject }: { readonly subject: SubjectName }): Subject => subjectOf(useKnown(), subject);

/** What one subject says for itself, where a list is of its cases alone. */
export const useSubjectNamed = (name: SubjectName): Subject => subjectOf(useKnown(), name);

/** The page of a case, for the team and the DPO. */
export const useAddressOf = (): ((of: Pick<Whole, 'subject' | 'reference'>) => string) => {
  const known = useKnown();
  return (of) => subjectOf(known, of.subject).addressOf(of);
};

/** What the subject of the shown case adds to its page; the subject hands it in under its own name. */
export const CasePartContext = createContext<CaseParts>({});
export const OwnPartContext = createContext<OwnParts>({});

const casePartOf = <S extends SubjectName>(parts: CaseParts, name: S): OnCasePage<S> | undefined => parts[name];
const ownPartOf = <S extends SubjectName>(parts: OwnParts, name: S): OnOwnPage<S> | undefined => parts[name];

const handedIn = <Part>(partOf: (name: SubjectName) => Part | undefined): Part => {
  const [part] = subjectNames.flatMap((name) => partOf(name) ?? []);
  if (!part) throw new Error('The screen stands outside the part of its subject');
  return part;
};

export const useCasePart = (): OnCasePage => {
  const parts = use(CasePartContext);
  return handedIn((name) => casePartOf(parts, name));
};
export const useOwnPart = (): OnOwnPage => {
  const parts = use(OwnPartContext);
  return handedIn((name) => ownPartOf(parts, name));
};
