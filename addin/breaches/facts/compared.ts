import type { Compared } from '../../cases/subject.ts';
import * as cases from '../../texts/breaches/case.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as conflict from '../../texts/cases/conflict.ts';
import { useTexts } from '../../texts/language.ts';
import { type Times, useTimes } from '../../texts/times.ts';

type Words = {
  readonly t: Pick<typeof cases.da, 'compared' | 'facts'>;
  readonly terms: Pick<typeof terms.da, 'notifications' | 'people' | 'dataKinds'>;
  readonly none: string;
  readonly times: Pick<Times, 'short'>;
};

/** The facts of a breach alone in which two versions of it may differ. */
export const comparedOf = ({ t, terms, none, times }: Words): readonly Compared<'breach'>[] => [
  {
    name: t.compared.notification,
    valueIn: ({ notification }) => notification,
    say: ({ notification }) => terms.notifications[notification],
  },
  {
    name: t.compared.authorityReference,
    valueIn: ({ authorityReference }) => authorityReference,
    say: ({ authorityReference }) => authorityReference ?? none,
  },
  { name: t.compared.aware, valueIn: ({ aware }) => aware, say: ({ aware }) => times.short(aware) },
  {
    name: t.compared.people,
    valueIn: ({ people }) => people,
    say: ({ people }) => (people === 'unknown' ? t.facts.none : terms.people[people]),
  },
  {
    name: t.compared.dataKinds,
    valueIn: ({ dataKinds }) => dataKinds.toSorted().join(),
    say: ({ dataKinds }) => dataKinds.map((kind) => terms.dataKinds[kind].name).join(', ') || t.facts.none,
  },
  { name: t.compared.place, valueIn: ({ place }) => place, say: ({ place }) => place || t.facts.none },
];

export const useCompared = (): readonly Compared<'breach'>[] =>
  comparedOf({
    t: useTexts(cases),
    terms: useTexts(terms),
    none: useTexts(conflict).none,
    times: useTimes(),
  });
