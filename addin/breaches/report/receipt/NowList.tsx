import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground1,
  },
});

/** What to do, one thing a line. */
export const NowList = ({ words, inOrder = false }: { words: readonly string[]; inOrder?: boolean }) => {
  const { list } = useStyles();
  const List = inOrder ? 'ol' : 'ul';
  return (
    <List className={list}>
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </List>
  );
};
