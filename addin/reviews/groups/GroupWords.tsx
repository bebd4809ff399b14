import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import * as plans from '../../texts/reviews/plans.ts';
import type { Group } from './group.ts';

const useStyles = makeStyles({
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: 'block' },
  name: { overflowWrap: 'anywhere' },
  change: { minWidth: 'auto', padding: 0, height: 'auto', color: tokens.colorBrandForegroundLink },
});

type Shown = { group: Group; onWord: (group: Group) => void };

/** A group with what it gives access to, which can be written. */
export const GroupWords = ({ group, onWord }: Shown) => {
  const styles = useStyles();
  const { change } = useTexts(plans);
  const t = useTexts(groupTexts).ratedGroups;
  return (
    <div>
      <span className={styles.name}>{group.name}</span>
      <span className={styles.words}>
        {group.words ?? t.noWords}
        {group.wordsOfEntra && ` (${t.ofEntra})`}{' '}
        <Button
          size="small"
          appearance="transparent"
          className={styles.change}
          aria-label={t.writeFor(group.name)}
          onClick={() => onWord(group)}
        >
          {group.words ? change : t.write}
        </Button>
      </span>
    </div>
  );
};
