import { Button } from '@fluentui/react-button';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import * as desk from '../../texts/desk.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useFrame, useNarrow } from './frame-context.ts';

const MenuBar = lazy(async () => ({ default: (await import('./NarrowHead.tsx')).MenuBar }));

const useStyles = makeStyles({
  framed: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  page: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '72px',
    height: '72px',
    fontSize: '32px',
    lineHeight: 0,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: {
    ...typographyStyles.subtitle1,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    ':focus': { outline: 'none' },
  },
  words: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/**
 * The same page for what does not exist and what the person may not see: guessing numbers reveals nothing. It says where
 * to go instead.
 */
export const NotFound = ({ what }: { what: 'case' | 'page' }) => {
  const styles = useStyles();
  const t = useTexts(frame).notFound;
  const { name } = useTexts(desk);
  const navigate = useNavigate();
  const toCases = useFrame()?.toCases ?? '/mine';
  const own = toCases === '/mine';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${t[what]} – ${name}`;
    heading.current?.focus();
  }, [t, what, name]);
  const narrow = useNarrow();
  return (
    <main id="content" className={styles.framed}>
      {narrow && (
        <Suspense fallback={null}>
          <MenuBar />
        </Suspense>
      )}
      <div className={styles.page}>
        <span className={styles.icon} aria-hidden>
          <FolderOpenRegular />
        </span>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {t[what]}
        </h1>
        <p className={styles.words}>{t.words}</p>
        <div className={styles.ways}>
          <Button appearance="primary" onClick={() => navigate(toCases)}>
            {own ? t.toMine : t.toCases}
          </Button>
          {!own && what === 'case' && (
            <Button onClick={() => navigate(toCases, { state: { search: true } })}>{t.byNumber}</Button>
          )}
        </div>
      </div>
    </main>
  );
};
