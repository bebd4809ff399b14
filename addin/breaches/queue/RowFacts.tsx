import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { QueueRow } from '#shared/breaches/views.ts';
import { useTexts } from '../../texts/language.ts';
import * as queue from '../../texts/queue.ts';
import { useTimes } from '../../texts/times.ts';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  nobody: { color: tokens.colorNeutralForeground3 },
});

/** The deadline of a running clock: today at 14.20. */
export const Deadline = ({ row, now }: { row: QueueRow; now: Date }) => {
  const times = useTimes();
  const { quiet } = useStyles();
  if (!row.clockRuns) return null;
  return (
    <time className={quiet} dateTime={row.deadline}>
      {times.near(row.deadline, now)}
    </time>
  );
};

/** Who has the case. */
export const Holder = ({ row, meId }: { row: QueueRow; meId: string }) => {
  const t = useTexts(queue);
  const { nobody } = useStyles();
  if (!row.takenBy) return <span className={nobody}>{t.nobody}</span>;
  return <span>{row.takenBy.personId === meId ? t.me : row.takenBy.name}</span>;
};
