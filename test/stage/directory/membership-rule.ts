import type { Person } from '../municipality/person.ts';

type Clause = (person: Person) => boolean;

const clauses: readonly [RegExp, (wanted: string) => Clause][] = [
  [
    /^\(user\.department -eq "([^"]*)"\)$/,
    (wanted) =>
      ({ unit, isSharedMailbox }) =>
        unit === wanted && !isSharedMailbox,
  ],
  [
    /^\(user\.accountEnabled -eq (true|false)\)$/,
    (wanted) =>
      ({ accountEnabled }) =>
        String(accountEnabled) === wanted,
  ],
  [
    /^\(user\.userType -eq "(Member|Guest)"\)$/,
    (wanted) =>
      ({ userType }) =>
        userType === wanted,
  ],
  [
    /^\(user\.jobTitle -eq "([^"]*)"\)$/,
    (wanted) =>
      ({ jobTitle }) =>
        jobTitle === wanted,
  ],
];

/** What a rule of a dynamic group says of a person; undefined for one the stage cannot read. Clauses are joined by `and`. */
export const readRule = (rule: string): Clause | undefined => {
  const all = rule.split(' and ').map(clauseIn);
  return all.includes(undefined) ? undefined : (person) => all.every((clause) => clause?.(person));
};

const clauseIn = (text: string): Clause | undefined => {
  for (const [pattern, clauseFor] of clauses) {
    const wanted = pattern.exec(text.trim())?.[1];
    if (wanted !== undefined) return clauseFor(wanted);
  }
  return undefined;
};
