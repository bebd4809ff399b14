import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { AskerView } from '#shared/questions/views.ts';
import { PageLink } from '../../look/PageLink.tsx';
import { useTexts } from '../../texts/language.ts';
import * as own from '../../texts/questions/my.ts';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: 'anywhere' },
});

/** That the answer to one's question now helps others, too, and where it is read. */
export const BecameGuidance = ({ found: { answered, answers } }: { found: AskerView }) => {
  const styles = useStyles();
  const t = useTexts(own);
  const guidance = answers.findLast((answer) => answer.guidance)?.guidance;
  if (!answered || !guidance) return null;
  return (
    <p className={styles.line}>
      {t.guidance} <PageLink to={`/guidance/${guidance.slug}`}>{guidance.title}</PageLink>
    </p>
  );
};
