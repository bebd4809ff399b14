import { Spinner } from '@fluentui/react-spinner';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { type PropsWithChildren, type ReactNode, useEffect, useRef } from 'react';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '720px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    // The pane beside a mail may be 320 px wide, and zoomed to 400 % everything is.
    '@media (max-width: 420px)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
      rowGap: tokens.spacingVerticalM,
    },
  },
  wide: { maxWidth: '1200px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, flexBasis: '240px', minWidth: 0 },
  title: {
    ...typographyStyles.title3,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    ':focus': { outline: 'none' },
  },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalXS} 0 0` },
  waiting: {
    padding: tokens.spacingVerticalXXXL,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
  },
});

type Frame = PropsWithChildren<{
  title: string;
  lead?: ReactNode;
  /** A way back, above the title. */
  back?: ReactNode;
  /** Buttons at the right of the title; below it where the page is narrow. */
  actions?: ReactNode;
  /** For tables: the page may fill a wide window. */
  wide?: boolean;
}>;

/** A page: its title takes the focus when it opens, so that keyboard and screen reader start where the eye does. */
export const Page = ({ title, lead, back, actions, wide = false, children }: Frame) => {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.documentElement.scrollTop = 0;
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main id="content" className={mergeClasses(styles.page, wide && styles.wide)}>
      {back}
      <div className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </main>
  );
};

/** While a page or its facts are on the way; seen late, so that a quick answer does not flicker, and named from the start. */
export const Waiting = () => {
  const t = useTexts(desk);
  return <Spinner className={useStyles().waiting} label={t.loading} />;
};
