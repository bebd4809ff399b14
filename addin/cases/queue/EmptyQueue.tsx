import { Button } from '@fluentui/react-button';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { EmptyState } from '../../look/states/EmptyState.tsx';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { type ListOf, useListOf } from './list-of.ts';
import { narrows, type QueueFilter } from './read-filter.ts';

type Shown = { of: ListOf; filter: QueueFilter; onFilter: (change: Partial<QueueFilter>) => void };

/** Nothing to show: says why, and what to do instead. */
export const EmptyQueue = ({ of, filter, onFilter }: Shown) => {
  const t = useTexts(queue);
  const { emptyHelp } = useListOf(of).words;
  if (narrows(filter)) return <NothingFound of={of} filter={filter} onFilter={onFilter} />;
  const help = { open: emptyHelp, mine: t.empty.mineHelp, all: emptyHelp }[filter.show];
  const showOpen = <Button onClick={() => onFilter({ show: 'open' })}>{t.empty.showOpen}</Button>;
  return (
    <EmptyState
      icon={filter.show === 'open' ? <CheckmarkCircleRegular /> : <ClipboardTaskListLtrRegular />}
      done={filter.show === 'open'}
      title={t.empty[filter.show]}
      words={help}
      action={filter.show === 'mine' && showOpen}
    />
  );
};

// A reader who concludes from an empty list that there is no such case makes a second one: it says what was searched,
// and a search among some of the cases offers the others.
const NothingFound = ({ of, filter, onFilter }: Shown) => {
  const t = useTexts(queue).empty;
  const { searched } = useListOf(of).words;
  const { search, state, show, kind } = filter;
  const partly = show !== 'all' || state !== undefined || kind !== undefined;
  const words = [partly ? t.onlySome[show] : '', search ? searched : ''].filter(Boolean).join(' ');
  return (
    <EmptyState
      icon={<SearchRegular />}
      title={search ? t.notFound(search) : t.found}
      words={words}
      action={
        <>
          {partly && (
            <Button onClick={() => onFilter({ state: undefined, kind: undefined, show: 'all' })}>
              {search ? t.everywhere : t.showAll}
            </Button>
          )}
          {search && <Button onClick={() => onFilter({ search: '' })}>{t.clearSearch}</Button>}
        </>
      }
    />
  );
};
