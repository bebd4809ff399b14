import { Button } from '@fluentui/react-button';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useSearchParams } from 'react-router';
import { firstSubject } from '#shared/routes/subjects.ts';
import { useNow } from '../../look/clock.ts';
import { useCopyLink } from '../../look/frame/use-copy-link.tsx';
import { usePrint } from '../../look/frame/use-print.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { StaleBar } from '../../look/states/StaleBar.tsx';
import { useStale } from '../../look/states/stale.ts';
import { usePrintStyle } from '../../look/use-print-style.ts';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';
import { useFocusInRows } from '../case-focus.ts';
import { EmptyQueue } from './EmptyQueue.tsx';
import { type ListOf, useListOf } from './list-of.ts';
import { useRememberList } from './list-trail.ts';
import { Searched } from './Marked.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueRows } from './QueueRows.tsx';
import { changed, type QueueFilter, readFilter, writeFilter } from './read-filter.ts';
import { useRowKeys } from './row-keys.ts';
import { useExport } from './use-export.ts';
import { useNewCase } from './use-new-case.tsx';
import { useQueue } from './use-queue.ts';
import { useTakeFromList } from './use-take-from-list.ts';

const shows = ['open', 'mine', 'all'] as const;

const useStyles = makeStyles({
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** The team's cases of one subject or of all, least time left first. */
export const QueuePage = ({ of }: { of: ListOf }) => {
  usePrintStyle();
  useRememberList(of);
  useRowKeys();
  useFocusInRows();
  const copyLink = useCopyLink();
  const print = usePrint();
  const styles = useStyles();
  const t = useTexts(queue);
  const { words, isMixed } = useListOf(of);
  const times = useTimes();
  const now = useNow();
  const [address, setAddress] = useSearchParams();
  const filter = readFilter(address);
  const onFilter = (change: Partial<QueueFilter>) =>
    setAddress(writeFilter(changed(filter, change)), { replace: true });
  const me = useRead('me', {});
  const isTeam = me.data?.roles.includes('Gdpr.Team') ?? false;
  const newCase = useNewCase(isTeam);
  const found = useQueue(of, filter);
  const { taking, take } = useTakeFromList();
  // Each kind has columns of its own in a file: the list of all together has none.
  const { saving, notSaved, save } = useExport(of === 'all' ? firstSubject : of, filter, now);
  // When it was read by the desk's clock: this computer's may be wrong.
  const sinceRefresh = Date.now() - found.dataUpdatedAt;
  const stale = useStale('cases', found);
  const problem = notSaved ?? (found.data ? null : found.error);
  return (
    <Page
      wide
      title={words.title}
      actions={[
        ...(of !== 'all'
          ? [
              {
                name: t.export,
                icon: <ArrowExportRegular />,
                disabled: found.total === 0,
                busy: saving,
                onPress: () => void save(),
              },
            ]
          : []),
        copyLink,
        print,
      ]}
      primary={newCase}
      tabs={{
        label: t.show.label,
        shown: filter.show,
        all: shows.map((show) => ({
          id: show,
          name: t.show[show],
          count: show === filter.show && found.data ? t.count(found.total, found.more) : undefined,
        })),
        onShow: (id) => onFilter({ show: shows.find((show) => show === id) ?? 'open' }),
      }}
    >
      <QueueFilters ofKinds={isMixed} filter={filter} onFilter={onFilter} />
      {stale && <StaleBar seen={stale} onRetry={() => found.refetch()} />}
      {problem && <ProblemMessage failed={problem} onRetry={() => found.refetch()} />}
      <p role="status" className={styles.quiet}>
        {found.data && t.counted(found.rows.length, found.total, found.more)}
      </p>
      {found.isPending && <Loading shape="rows" />}
      {found.data && found.rows.length === 0 && <EmptyQueue of={of} filter={filter} onFilter={onFilter} />}
      {found.rows.length > 0 && (
        <Searched value={filter.search}>
          <QueueRows of={of} rows={found.rows} taking={taking} onTake={isTeam ? take : undefined} />
        </Searched>
      )}
      <div className={styles.foot}>
        {found.hasNextPage && (
          <Button disabledFocusable={found.isFetchingNextPage} onClick={() => found.fetchNextPage()}>
            {t.loadMore}
          </Button>
        )}
        {found.data && (
          <p className={styles.quiet}>{t.refreshed(times.time(new Date(now.getTime() - sinceRefresh)))}</p>
        )}
      </div>
    </Page>
  );
};
