import { Button } from '@fluentui/react-button';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  chip: { maxWidth: '100%', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
});

type One = { readonly id: string; readonly name: string };

/** What was picked, each as a chip that takes itself away. */
export const Picked = ({ picked, onTakeAway }: { picked: readonly One[]; onTakeAway: (id: string) => void }) => {
  const styles = useStyles();
  const t = useTexts(plans);
  if (picked.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t.picked}>
      {picked.map(({ id, name }) => (
        <li key={id}>
          <Button
            size="small"
            shape="circular"
            className={styles.chip}
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={t.takeAway(name)}
            onClick={() => onTakeAway(id)}
          >
            {name}
          </Button>
        </li>
      ))}
    </ul>
  );
};
