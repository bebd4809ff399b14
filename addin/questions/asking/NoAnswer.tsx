import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';
import { PageLink } from '../../look/PageLink.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';
import { useAnswerBy } from './use-answer-by.ts';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  body: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXL}`,
    marginTop: tokens.spacingVerticalL,
  },
});

/** Nothing answers, or nothing could be looked up: it goes to people. `send`: the button, which is the page's filled one. */
export const NoAnswer = ({ isSilent, send }: { isSilent: boolean; send: ReactNode }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const by = useAnswerBy();
  const body = by ? t.none.body(by) : t.none.bodyUndated;
  return (
    <section>
      <h2 className={styles.title}>{isSilent ? t.silent.title : t.none.title}</h2>
      <p className={styles.body}>{isSilent ? t.silent.body : body}</p>
      <div className={styles.acts}>
        {send}
        {!isSilent && <PageLink to="/guidance">{t.all}</PageLink>}
      </div>
    </section>
  );
};
