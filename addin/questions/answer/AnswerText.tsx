import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { firstSentence } from '#shared/questions/check-answer.ts';

const useStyles = makeStyles({
  first: { fontSize: '18px', lineHeight: '26px', margin: 0, overflowWrap: 'anywhere' },
  rest: { ...typographyStyles.body1, margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** An answer: its first sentence large, for it is the answer. As text only. */
export const AnswerText = ({ text }: { text: string }) => {
  const styles = useStyles();
  const { first, rest } = firstSentence(text);
  return (
    <>
      <p className={styles.first}>{first}</p>
      {rest && <p className={styles.rest}>{rest}</p>}
    </>
  );
};
