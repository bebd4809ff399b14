import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { firstSentence } from '#shared/questions/check-answer.ts';
import { Markdown } from '../../guidance/markdown/Markdown.tsx';
import { textOf, treeOf } from '../../guidance/markdown/read-article.ts';

const useStyles = makeStyles({
  first: { fontSize: '18px', lineHeight: '26px', margin: 0, overflowWrap: 'anywhere' },
  rest: { ...typographyStyles.body1, display: 'grid', rowGap: '8px', minWidth: 0 },
});

/** An answer: its first sentence large, for it is the answer; then what follows, with its lists, bold words and links. */
export const AnswerText = ({ text }: { text: string }) => {
  const styles = useStyles();
  const { first, rest } = firstSentence(text);
  return (
    <>
      <p className={styles.first}>{textOf(treeOf(first))}</p>
      {rest && (
        <div className={styles.rest}>
          <Markdown blocks={treeOf(rest).children} />
        </div>
      )}
    </>
  );
};
