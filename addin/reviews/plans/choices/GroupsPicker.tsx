import { useTexts } from '../../../texts/language.ts';
import * as groupTexts from '../../../texts/reviews/groups.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import { useRead } from '../../../use-api.ts';
import { useSearch } from '../../choosing/use-search.ts';
import type { Preview } from '../part.ts';
import { SearchPicker } from './SearchPicker.tsx';

type Given = {
  label: string;
  ids: readonly string[];
  known: Preview['names']['groups'];
  onChange: (ids: string[]) => void;
};

/** Groups by search; what is picked is a chip. */
export const GroupsPicker = ({ label, ids, known, onChange }: Given) => {
  const t = useTexts(plans);
  const { myGroups } = useTexts(groupTexts);
  const search = useSearch();
  const found = useRead('listGroups', { query: { search: search.sought } }, { enabled: search.isEnough });
  return (
    <SearchPicker
      label={label}
      hint={t.groups.searchHint}
      none={t.groups.noneFound}
      ids={ids}
      known={new Map(known.map(({ groupId, name }) => [groupId, name]))}
      search={search}
      hits={found.data?.groups.map(({ groupId, name, members }) => ({
        id: groupId,
        name,
        sub: myGroups.members(members),
      }))}
      onChange={onChange}
    />
  );
};
