import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { lazy, Suspense, useRef, useSyncExternalStore } from 'react';
import { KindIcon } from '../KindIcon.tsx';
import { useFrame } from './frame-context.ts';
import { HeadActions } from './HeadActions.tsx';
import { useRoomAbove } from './room/use-room-above.ts';
import { Trail } from './Trail.tsx';
import type { HeadGiven } from './title.ts';

const PageTabs = lazy(async () => ({ default: (await import('./PageTabs.tsx')).PageTabs }));

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // A low window, or one zoomed far in, keeps its height for what is read.
    '@media (max-height: 480px)': { position: 'static' },
    '@media print': { position: 'static' },
  },
  scrolled: { boxShadow: tokens.shadow4 },
  open: { position: 'static', borderBottomStyle: 'none', paddingTop: tokens.spacingVerticalXXXL },
  above: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
  // The kind's picture stays beside the first line of the name, however much wraps below it.
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalM, minHeight: '32px' },
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    flexGrow: 1,
    minWidth: 0,
  },
  title: {
    ...typographyStyles.subtitle1,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    minWidth: 0,
    ':focus': { outline: 'none' },
  },
  greeting: typographyStyles.title3,
  number: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, marginInlineEnd: '6px' },
  sub: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  tabs: { height: '41px' },
  room: { height: tokens.spacingVerticalL },
});

/** Below it a title would break for the names of its actions, which are icons then. Pixels of our own area. */
const namesFrom = 800;

/** The head of a page in the tab: where one is, what it is called, what it offers. It stays while the page is scrolled. */
export const PageHead = (given: HeadGiven) => {
  const { title, number, icon, badges, sub, trail = [], beside, actions = [], primary, tabs, heading, view } = given;
  const { greeting = false } = given;
  const styles = useStyles();
  const scrolled = useScrolled();
  const { hasDrawer = false, width = namesFrom } = useFrame() ?? {};
  const head = useRef<HTMLElement>(null);
  useRoomAbove(head);
  return (
    <header
      ref={head}
      className={mergeClasses(styles.head, greeting && styles.open, scrolled && !greeting && styles.scrolled)}
    >
      {trail.length > 0 && (
        <div className={styles.above}>
          <Trail crumbs={trail} />
          {beside}
        </div>
      )}
      <div className={styles.line}>
        {icon && <KindIcon icon={icon} own />}
        <div className={styles.name}>
          <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, greeting && styles.greeting)}>
            {number && <span className={styles.number}>{number} </span>}
            {title}
          </h1>
          {badges}
        </div>
        <HeadActions
          actions={actions}
          primary={hasDrawer ? undefined : primary}
          {...(width < namesFrom && { iconsOnly: true })}
        />
      </div>
      {sub && <p className={styles.sub}>{sub}</p>}
      {tabs ? (
        <Suspense fallback={<div className={styles.tabs} />}>
          <PageTabs {...tabs} controls={view} />
        </Suspense>
      ) : (
        !greeting && <div className={styles.room} />
      )}
    </header>
  );
};

/** Whether the page's content runs under its head. */
const useScrolled = (): boolean => useSyncExternalStore(listenToScroll, () => window.scrollY > 0);

const listenToScroll = (onChange: () => void) => {
  window.addEventListener('scroll', onChange, { passive: true });
  return () => window.removeEventListener('scroll', onChange);
};
