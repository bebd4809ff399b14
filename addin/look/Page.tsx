import { Spinner } from '@fluentui/react-spinner';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useCallback, useEffect, useId, useRef } from 'react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { useFrame } from './frame/frame-context.ts';
import { PlainHead } from './frame/PlainHead.tsx';
import type { PageGiven } from './frame/title.ts';

const useStyles = makeStyles({
  plain: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    // The pane beside a mail may be 320 px wide, and zoomed to 400 % everything is.
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    '@media (max-width: 420px)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
      rowGap: tokens.spacingVerticalM,
    },
  },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  waiting: {
    padding: tokens.spacingVerticalXXXL,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
  },
});

/**
 * A page: its title takes the focus when it opens, so that keyboard and screen reader start where the eye does. In the tab
 * it wears the frame's head, in the pane a plain one.
 */
export const Page = ({ lead, wide = false, children, ...head }: Omit<PageGiven, 'heading' | 'view'>) => {
  const styles = useStyles();
  const { name } = useTexts(desk);
  const opened = useRef(false);
  // Once a page: a head that changes its shape with the window must not take the focus from a field.
  const heading = useCallback((title: HTMLHeadingElement | null) => {
    if (!title || opened.current) return;
    opened.current = true;
    title.focus({ preventScroll: true });
  }, []);
  const view = useId();
  const Framed = useFrame()?.Page;
  useEffect(() => {
    document.documentElement.scrollTop = 0;
  }, []);
  const { number, title } = head;
  useEffect(() => {
    document.title = `${number ? `${number} ` : ''}${title} – ${name}`;
  }, [number, title, name]);
  const given = { ...head, heading, view };
  if (Framed)
    return (
      <Framed {...given} lead={lead} wide={wide}>
        {children}
      </Framed>
    );
  return (
    <main id="content" className={styles.plain}>
      <PlainHead {...given} />
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </main>
  );
};

/** While a page or its facts are on the way; seen late, so that a quick answer does not flicker, and named from the start. */
export const Waiting = () => {
  const t = useTexts(desk);
  return <Spinner className={useStyles().waiting} label={t.loading} />;
};
