import type { FileColumn } from '../../cases/subject.ts';
import * as texts from '../../texts/breaches/queue.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { dayOf } from '../../texts/copenhagen-day.ts';
import { useTexts } from '../../texts/language.ts';
import { type Times, useTimes } from '../../texts/times.ts';

type Words = { readonly t: typeof texts.da; readonly terms: typeof terms.da; readonly times: Pick<Times, 'clock'> };
type Columns = { readonly facts: readonly FileColumn<'breach'>[]; readonly times: readonly FileColumn<'breach'>[] };

/** What the file of the list holds of a breach alone. */
export const fileColumns = ({ t, terms, times }: Words): Columns => ({
  facts: [
    { head: t.columns.people, valueIn: ({ people }) => (people === 'unknown' ? t.unknown : terms.people[people]) },
    {
      head: t.columns.dataKinds,
      valueIn: ({ dataKinds }) =>
        dataKinds.map((kind) => (kind === 'unknown' ? t.unknown : terms.dataKinds[kind].name)).join(', '),
    },
    {
      head: t.onlyInFile.protectedAddress,
      valueIn: ({ protectedAddress }) => (protectedAddress ? t.onlyInFile.yes : t.onlyInFile.no),
    },
  ],
  times: [{ head: t.onlyInFile.aware, valueIn: ({ aware }) => `${dayOf(new Date(aware))} ${times.clock(aware)}` }],
});

export const useFileColumns = (): Columns =>
  fileColumns({ t: useTexts(texts), terms: useTexts(terms), times: useTimes() });
