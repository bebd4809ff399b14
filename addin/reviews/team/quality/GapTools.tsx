import { Button } from '@fluentui/react-button';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { SearchBox } from '@fluentui/react-search';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { DataGap } from '#shared/reviews/data-gaps.ts';
import { mostGapTasks } from '#shared/reviews/gap-tasks.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { saveList } from '../list-file.ts';
import type { Mending } from './GapAction.tsx';
import { useGapWords } from './use-gap-words.ts';
import { toMend, useSendingTasks } from './use-sending-tasks.ts';
import { useTaskWords } from './use-task-words.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  search: { flex: '0 1 320px', width: '100%', marginInlineEnd: 'auto' },
});

/** From so many rows on there is a search, and one press for all tasks. */
const longFrom = 10;

type Shown = {
  /** Those that fit the search. */
  readonly gaps: readonly DataGap[];
  readonly all: number;
  readonly title: string;
  readonly mending: Mending | undefined;
  readonly search: string;
  readonly onSearch: (search: string) => void;
};

/** What holds for all rows that are shown: to search, to send their tasks, and to have them as a file. */
export const GapTools = ({ gaps, all, title, mending, search, onSearch }: Shown) => {
  const styles = useStyles();
  const t = useTexts(quality);
  const language = useLanguage();
  const wordsOf = useGapWords();
  const taskOf = useTaskWords();
  const { send, isPending, error } = useSendingTasks(mending?.reviewId ?? '');
  const tasks = gaps.flatMap((gap) => toMend(gap) ?? []).slice(0, mostGapTasks);
  const { what, meanwhile, fix, who } = t.columns;
  const save = () =>
    saveList(
      {
        name: `${title} - ${t.columns.what}`,
        heads: [what, t.accesses, meanwhile, fix, who, t.task],
        rows: gaps.map((gap) => {
          const words = wordsOf(gap);
          return [words.what, gap.lines ?? words.lines, words.meanwhile, words.fix, words.who, taskOf(gap).join('. ')];
        }),
      },
      language,
    );
  return (
    <>
      <div className={styles.tools}>
        {all >= longFrom && (
          <SearchBox
            className={styles.search}
            placeholder={t.search}
            aria-label={t.search}
            value={search}
            onChange={(_, { value }) => onSearch(value)}
          />
        )}
        {mending && all >= longFrom && tasks.length > 0 && (
          <Button icon={<SendRegular />} disabledFocusable={isPending} onClick={() => send(tasks)}>
            {t.sendAll(tasks.length)}
          </Button>
        )}
        <Button appearance="subtle" icon={<ArrowDownloadRegular />} onClick={save}>
          {t.saveList}
        </Button>
      </div>
      {error && <ProblemMessage failed={error} />}
    </>
  );
};
