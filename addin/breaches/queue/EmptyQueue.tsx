import { Button } from '@fluentui/react-button';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { EmptyState } from '../../look/EmptyState.tsx';
import { useTexts } from '../../texts/language.ts';
import * as queue from '../../texts/queue.ts';
import { narrows, type QueueFilter } from './read-filter.ts';

type Shown = { filter: QueueFilter; onFilter: (change: Partial<QueueFilter>) => void };

/** Nothing to show: says why, and what to do instead. */
export const EmptyQueue = ({ filter, onFilter }: Shown) => {
  const t = useTexts(queue);
  if (narrows(filter)) {
    const clear = (
      <Button onClick={() => onFilter({ search: '', state: undefined, show: 'all' })}>{t.empty.everywhere}</Button>
    );
    return <EmptyState icon={<SearchRegular />} title={t.empty.found} words={t.empty.foundHelp} action={clear} />;
  }
  const help = { open: t.empty.openHelp, mine: t.empty.mineHelp, all: t.empty.allHelp }[filter.show];
  const showOpen = <Button onClick={() => onFilter({ show: 'open' })}>{t.empty.showOpen}</Button>;
  return (
    <EmptyState
      icon={<ClipboardTaskListLtrRegular />}
      title={t.empty[filter.show]}
      words={help}
      action={filter.show === 'mine' && showOpen}
    />
  );
};
