import { Badge } from '@fluentui/react-badge';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { StatusBadge } from '../../look/status/StatusBadge.tsx';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import type { Listed } from '../subject.ts';
import { useSubject } from '../use-subject.ts';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A badge keeps one line by itself; in a narrow cell it would stick out.
  mark: { height: 'auto', minHeight: '20px', whiteSpace: 'normal' },
});

/** What makes a case stand out: what its subject calls urgent, an answer that is awaited, and a hit the row does not show. */
export const Marks = ({ row }: { row: Listed }) => {
  const styles = useStyles();
  const t = useTexts(queue);
  const { unanswered, foundIn } = row;
  const alarm = useSubject(row).alarmOf(row);
  if (!alarm && !unanswered && foundIn.length === 0) return null;
  return (
    <span className={styles.marks}>
      {alarm && <StatusBadge status={alarm} />}
      {unanswered && <StatusBadge status="awaiting-reply" />}
      {foundIn.map((part) => (
        <Badge key={part} className={styles.mark} appearance="outline" color="informative" icon={<SearchRegular />}>
          {t.foundIn[part]}
        </Badge>
      ))}
    </span>
  );
};
