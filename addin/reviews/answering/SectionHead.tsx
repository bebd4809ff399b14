import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PropsWithChildren } from 'react';
import type { Section } from '#shared/reviews/section-of.ts';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outline: 'none' } },
  help: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, flex: '1 1 200px' },
});

/** The head of one step: its name, what is asked, and its buttons. */
export const SectionHead = ({ of, help, children }: PropsWithChildren<{ of: Section; help: string }>) => {
  const styles = useStyles();
  const t = useTexts(answering);
  return (
    <div className={styles.head}>
      <h2 id={`section-${of}`} tabIndex={-1} className={styles.title}>
        {t[of].title}
      </h2>
      <p className={styles.help}>{help}</p>
      {children}
    </div>
  );
};
