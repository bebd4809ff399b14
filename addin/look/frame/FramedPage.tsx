import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { lazy, Suspense } from 'react';
import { useNarrow } from './frame-context.ts';
import { PageHead } from './PageHead.tsx';
import type { PageGiven } from './title.ts';

const NarrowHead = lazy(async () => ({ default: (await import('./NarrowHead.tsx')).NarrowHead }));
const PrimaryFoot = lazy(async () => ({ default: (await import('./PrimaryFoot.tsx')).PrimaryFoot }));

const useStyles = makeStyles({
  framed: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: ['100vh', '100dvh'] },
  inFrame: {
    boxSizing: 'border-box',
    flexGrow: 1,
    width: '100%',
    maxWidth: '768px',
    padding: `20px ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  },
  narrow: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}` },
  wide: { maxWidth: 'none' },
  bar: { height: '48px' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    containerName: 'page',
    containerType: 'inline-size',
  },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
});

/** A page in the tab: under the frame's head, its content in a column of its own width. */
export const FramedPage = ({ lead, wide, children, ...head }: PageGiven) => {
  const styles = useStyles();
  const narrow = useNarrow();
  const panel = head.tabs ? { id: head.view, role: 'tabpanel', 'aria-label': head.tabs.label } : {};
  return (
    <main id="content" className={styles.framed}>
      {narrow ? (
        <Suspense fallback={<div className={styles.bar} />}>
          <NarrowHead {...head} />
        </Suspense>
      ) : (
        <PageHead {...head} />
      )}
      <div
        className={mergeClasses(styles.body, styles.inFrame, narrow && styles.narrow, wide && styles.wide)}
        {...panel}
      >
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
      {narrow && head.primary && (
        <Suspense fallback={null}>
          <PrimaryFoot {...head.primary} />
        </Suspense>
      )}
    </main>
  );
};
