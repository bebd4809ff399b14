import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { SearchBox } from '@fluentui/react-search';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { caseStates } from '#shared/cases/states.ts';
import { useKeys } from '../../look/keys/use-keys.ts';
import * as queue from '../../texts/cases/queue.ts';
import * as terms from '../../texts/cases/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { useSubjects } from '../use-subject.ts';
import { narrows, type QueueFilter } from './read-filter.ts';

const pause = 300;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  search: { flexGrow: 1, flexBasis: '220px', maxWidth: '420px' },
  choice: { flexBasis: '160px', flexGrow: 0 },
});

type Shown = {
  /** Which kinds of cases are shown can be chosen. */
  ofKinds: boolean;
  filter: QueueFilter;
  onFilter: (change: Partial<QueueFilter>) => void;
};

const sorts = ['time-left', 'newest', 'unit'] as const;

/** What of the queue is shown, and in which order. */
export const QueueFilters = ({ ofKinds, filter, onFilter }: Shown) => {
  const styles = useStyles();
  const t = useTexts(queue);
  const { states } = useTexts(terms);
  const place = useRef<HTMLDivElement>(null);
  useSearchKey(place);
  return (
    // biome-ignore lint/a11y/useSemanticElements: WebViews before 2023 do not know <search>
    <div ref={place} role="search" className={styles.filters}>
      <Search shown={filter.search} onSearch={(search) => onFilter({ search })} />
      {ofKinds && <Kind filter={filter} onFilter={onFilter} />}
      <Field label={t.state} className={styles.choice}>
        <Select
          value={filter.state ?? ''}
          onChange={(_, { value }) => onFilter({ state: caseStates.find((state) => state === value) })}
        >
          <option value="">{t.anyState}</option>
          {caseStates.map((state) => (
            <option key={state} value={state}>
              {states[state]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.sort.label} className={styles.choice}>
        <Select
          value={filter.sort}
          onChange={(_, { value }) => onFilter({ sort: sorts.find((sort) => sort === value) ?? 'time-left' })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t.sort[sort]}
            </option>
          ))}
        </Select>
      </Field>
      {narrows(filter) && (
        <Button
          appearance="transparent"
          onClick={() => {
            onFilter({ search: '', state: undefined, kind: undefined });
            // The button goes with what it cleared, and would take the focus with it.
            focusSearch(place);
          }}
        >
          {t.clear}
        </Button>
      )}
    </div>
  );
};

/** Of which subject the cases are: each by the name of its own list. */
const Kind = ({ filter, onFilter }: Omit<Shown, 'ofKinds'>) => {
  const styles = useStyles();
  const t = useTexts(queue);
  const subjects = useSubjects();
  return (
    <Field label={t.kind} className={styles.choice}>
      <Select
        value={filter.kind ?? ''}
        onChange={(_, { value }) => onFilter({ kind: subjects.find(({ name }) => name === value)?.name })}
      >
        <option value="">{t.anyKind}</option>
        {subjects.map(({ name, useListWords }) => (
          <KindOption key={name} name={name} useListWords={useListWords} />
        ))}
      </Select>
    </Field>
  );
};

const KindOption = ({ name, useListWords }: Pick<ReturnType<typeof useSubjects>[number], 'name' | 'useListWords'>) => (
  <option value={name}>{useListWords().title}</option>
);

/** Searches when the typing pauses; a search emptied from outside empties the field. */
const Search = ({ shown, onSearch }: { shown: string; onSearch: (search: string) => void }) => {
  const { search } = useStyles();
  const t = useTexts(queue);
  const [typed, setTyped] = useState(shown);
  const [last, setLast] = useState(shown);
  if (last !== shown) {
    setLast(shown);
    setTyped(shown);
  }
  useEffect(() => {
    if (typed.trim() === shown) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), pause);
    return () => clearTimeout(timer);
  });
  return (
    <Field label={t.search} className={search}>
      <SearchBox
        value={typed}
        maxLength={100}
        placeholder={t.searchHint}
        onChange={(_, { value }) => setTyped(value)}
      />
    </Field>
  );
};

type Place = RefObject<HTMLDivElement | null>;
const focusSearch = (place: Place) => place.current?.querySelector<HTMLElement>('input')?.focus();

/** `/` comes to the search, on this page and from any other. */
const useSearchKey = (place: Place) => {
  const { state } = useLocation();
  const asked = typeof state === 'object' && state !== null && 'search' in state;
  useEffect(() => {
    if (asked) focusSearch(place);
  }, [asked, place]);
  useKeys({ '/': () => focusSearch(place) });
};
