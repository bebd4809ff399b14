import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Words for screen readers, where the eye has something else. */
export const Unseen = ({ role, children }: PropsWithChildren<{ role?: 'status' | 'alert' }>) => (
  <span className={useStyles().unseen} role={role}>
    {children}
  </span>
);
