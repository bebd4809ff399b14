import { Badge } from '@fluentui/react-badge';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { ShieldErrorRegular } from '@fluentui/react-icons/svg/shield-error';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { QueueRow } from '#shared/breaches/views.ts';
import { useTexts } from '../../texts/language.ts';
import * as queue from '../../texts/queue.ts';

const useStyles = makeStyles({
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A badge keeps one line by itself; in a narrow cell it would stick out.
  mark: { height: 'auto', minHeight: '20px', whiteSpace: 'normal' },
});

type Marked = Pick<QueueRow, 'protectedAddress' | 'unanswered'>;

/** What makes a case stand out: a protected address (at once), and an answer that is awaited. */
export const Marks = ({ protectedAddress, unanswered }: Marked) => {
  const styles = useStyles();
  const t = useTexts(queue);
  if (!protectedAddress && !unanswered) return null;
  return (
    <span className={styles.marks}>
      {protectedAddress && (
        <Badge className={styles.mark} appearance="tint" color="danger" icon={<ShieldErrorRegular />}>
          {t.protectedAddress}
        </Badge>
      )}
      {unanswered && (
        <Badge className={styles.mark} appearance="tint" color="informative" icon={<CommentRegular />}>
          {t.unanswered}
        </Badge>
      )}
    </span>
  );
};
