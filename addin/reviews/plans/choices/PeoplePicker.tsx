import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import { useRead } from '../../../use-api.ts';
import { useSearch } from '../../choosing/use-search.ts';
import { SearchPicker } from './SearchPicker.tsx';

type Given = {
  label: string;
  ids: readonly string[];
  /** Names to the ids, as far as the plan knows them. */
  known: readonly { readonly personId: string | null; readonly name: string }[];
  onChange: (ids: string[]) => void;
};

/** People by search; who is picked is a chip. */
export const PeoplePicker = ({ label, ids, known, onChange }: Given) => {
  const t = useTexts(plans);
  const search = useSearch();
  const found = useRead('findPeople', { query: { search: search.sought } }, { enabled: search.isEnough });
  return (
    <SearchPicker
      label={label}
      hint={t.personHint}
      none={t.nobodyFound}
      ids={ids}
      known={new Map(known.map(({ personId, name }) => [personId ?? '', name]))}
      search={search}
      hits={found.data?.people.map(({ personId, name, unit }) => ({ id: personId, name, sub: unit }))}
      onChange={onChange}
    />
  );
};
