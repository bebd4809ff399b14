import { useState } from 'react';
import type { Search } from '../../choosing/use-search.ts';
import { Finder, type Found } from './Finder.tsx';
import { Picked } from './Picked.tsx';

type Given = {
  label: string;
  hint: string;
  /** Said where nothing is found. */
  none: string;
  ids: readonly string[];
  /** Names to the ids, as far as the plan knows them. */
  known: ReadonlyMap<string, string>;
  search: Search;
  /** Undefined: not known yet. */
  hits: readonly Found[] | undefined;
  onChange: (ids: string[]) => void;
};

/** A search, and what of it is picked, as chips. */
export const SearchPicker = ({ label, hint, none, ids, known, search, hits, onChange }: Given) => {
  const [names, setNames] = useState(known);
  return (
    <div>
      <Finder
        label={label}
        hint={hint}
        none={none}
        text={search.text}
        onText={search.setText}
        found={search.isEnough ? hits?.filter(({ id }) => !ids.includes(id)) : undefined}
        onChoose={({ id, name }) => {
          setNames((now) => new Map(now).set(id, name));
          search.setText('');
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
