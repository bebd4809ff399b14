import { Link, tokens, typographyStyles } from '@fluentui/react-components';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  steps: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  press: { fontWeight: tokens.fontWeightSemibold },
});

/** What to do, in order. Words between stars are buttons; words in brackets are addresses to open. */
export const Steps = ({ steps }: { steps: readonly string[] }) => {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>
          <Step words={step} />
        </li>
      ))}
    </ol>
  );
};

const Step = ({ words }: { words: string }) => {
  const styles = useStyles();
  const pieces = words.split(/(\*[^*]+\*|\[[^\]]+\])/);
  return pieces.map((piece, place) => {
    const inner = piece.slice(1, -1);
    const key = place; // the pieces of a sentence never change places
    if (piece.startsWith('*'))
      return (
        <strong key={key} className={styles.press}>
          {inner}
        </strong>
      );
    if (piece.startsWith('['))
      return (
        <Link key={key} inline href={`https://${inner}`} target="_blank" rel="noreferrer">
          {inner}
        </Link>
      );
    return piece;
  });
};
