import { useDeferredValue, useState } from 'react';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import { useRead } from '../../../use-api.ts';
import { enoughToSearch, Finder } from './Finder.tsx';
import { Picked } from './Picked.tsx';

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
  const [text, setText] = useState('');
  const [names, setNames] = useState(new Map(known.map(({ personId, name }) => [personId ?? '', name])));
  const search = useDeferredValue(text.trim());
  const isSought = search.length >= enoughToSearch;
  const found = useRead('findPeople', { query: { search } }, { enabled: isSought });
  const hits = found.data?.people
    .filter(({ personId }) => !ids.includes(personId))
    .map(({ personId, name, unit }) => ({ id: personId, name, sub: unit }));
  return (
    <div>
      <Finder
        label={label}
        hint={t.personHint}
        none={t.nobodyFound}
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
