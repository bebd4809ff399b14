import type { SizeClass } from '#shared/breaches/data-kinds.ts';
import type { QueueRow } from '#shared/breaches/views.ts';
import * as texts from '../../texts/breaches/queue.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { DataKindList } from './DataKindList.tsx';

type Shown = { readonly row: QueueRow };

/** How many people it concerns, in words. */
const useSize = () => {
  const { unknown } = useTexts(texts);
  const { people } = useTexts(terms);
  return (size: SizeClass): string => (size === 'unknown' ? unknown : people[size]);
};

const People = ({ row }: Shown) => useSize()(row.people);
const DataKinds = ({ row }: Shown) => <DataKindList kinds={row.dataKinds} />;

/** What a list of breaches shows of a breach alone, in columns. */
export const columns = [
  { key: 'people', width: '96px', useHead: () => useTexts(texts).columns.people, Cell: People },
  { key: 'data', width: '150px', useHead: () => useTexts(texts).columns.dataKinds, Cell: DataKinds },
] as const;

/** The same in two lines. */
export const RowFacts = ({ row }: Shown) => {
  const { columns } = useTexts(texts);
  return (
    <>
      {columns.people}: <People row={row} />
      <br />
      <DataKinds row={row} />
    </>
  );
};
