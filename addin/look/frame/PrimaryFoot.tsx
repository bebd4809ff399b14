import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import type { Primary } from './action.ts';
import { PrimaryButton } from './PrimaryButton.tsx';
import { useRoomBelow } from './room/use-room-below.ts';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
    '@media (max-height: 360px)': { position: 'static' },
    '@media print': { display: 'none' },
  },
  button: { width: '100%', minHeight: '44px' },
});

/** The page's one action where it is narrow: within a thumb's reach. */
export const PrimaryFoot = (primary: Primary) => {
  const styles = useStyles();
  const foot = useRef<HTMLDivElement>(null);
  useRoomBelow(foot);
  return (
    <div ref={foot} className={styles.foot}>
      <PrimaryButton {...primary} className={styles.button} />
    </div>
  );
};
