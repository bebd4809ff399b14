import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { StatusBadge } from '#addin/look/status/StatusBadge.tsx';
import { statuses } from '#addin/look/status/statuses.ts';

const useStyles = makeStyles({ all: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM } });

/** Every word a badge can say. */
export const Statuses = () => (
  <div className={useStyles().all}>
    {statuses.map((status) => (
      <StatusBadge key={status} status={status} />
    ))}
  </div>
);
