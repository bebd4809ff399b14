import { useDeferredValue, useState } from 'react';
import { useTexts } from '../../../texts/language.ts';
import * as groupTexts from '../../../texts/reviews/groups.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import { useRead } from '../../../use-api.ts';
import type { Preview } from '../part.ts';
import { enoughToSearch, Finder } from './Finder.tsx';
import { Picked } from './Picked.tsx';

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
  const [text, setText] = useState('');
  const [names, setNames] = useState(new Map(known.map(({ groupId, name }) => [groupId, name])));
  const search = useDeferredValue(text.trim());
  const isSought = search.length >= enoughToSearch;
  const found = useRead('listGroups', { query: { search } }, { enabled: isSought });
  const hits = found.data?.groups
    .filter(({ groupId }) => !ids.includes(groupId))
    .map(({ groupId, name, members }) => ({ id: groupId, name, sub: myGroups.members(members) }));
  return (
    <div>
      <Finder
        label={label}
        hint={t.groups.searchHint}
        none={t.groups.noneFound}
        text={text}
        onText={setText}
        found={isSought ? hits : undefined}
        onChoose={({ id, name }) => {
          setNames((now) => new Map(now).set(id, name));
          setText('');
          onChange([...ids, id]);
        }}
      />
      <Picked
        picked={ids.map((id) => ({ id, name: names.get(id) ?? '' }))}
        onTakeAway={(id) => onChange(ids.filter((one) => one !== id))}
      />
    </div>
  );
};
