import { Badge } from '@fluentui/react-badge';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { QueueRow } from '#shared/breaches/views.ts';
import { StatusBadge } from '../../look/status/StatusBadge.tsx';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A badge keeps one line by itself; in a narrow cell it would stick out.
  mark: { height: 'auto', minHeight: '20px', whiteSpace: 'normal' },
});

type Shown = Pick<QueueRow, 'protectedAddress' | 'unanswered' | 'foundIn'>;

/** What makes a case stand out: a protected address (at once), an answer that is awaited, and a hit the row does not show. */
export const Marks = ({ protectedAddress, unanswered, foundIn }: Shown) => {
  const styles = useStyles();
  const t = useTexts(queue);
  if (!protectedAddress && !unanswered && foundIn.length === 0) return null;
  return (
    <span className={styles.marks}>
      {protectedAddress && <StatusBadge status="protected-address" />}
      {unanswered && <StatusBadge status="awaiting-reply" />}
      {foundIn.map((part) => (
        <Badge key={part} className={styles.mark} appearance="outline" color="informative" icon={<SearchRegular />}>
          {t.foundIn[part]}
        </Badge>
      ))}
    </span>
  );
};
