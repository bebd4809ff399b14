import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { sensitivity as ratings, type Sensitivity } from '#shared/reviews/group-facts.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as groupTexts from '../../texts/reviews/groups.ts';
import { useChange } from '../../use-api.ts';
import type { Group } from './group.ts';

const useStyles = makeStyles({
  bar: {
    border: 'none',
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: '8px',
    backgroundColor: tokens.colorBrandBackground2,
  },
  legend: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  words: { ...typographyStyles.body1, color: tokens.colorBrandForeground2, marginInlineEnd: tokens.spacingHorizontalS },
});

/** Gives the chosen groups a sensitivity. */
export const RateBar = ({ chosen, onDone }: { chosen: readonly Group[]; onDone: () => void }) => {
  const styles = useStyles();
  const t = useTexts(groupTexts).ratedGroups;
  const toasts = useToasts();
  const rate = useChange('rateGroups', ['listGroups', 'previewPlan']);
  const give = (sensitivity: Sensitivity | null) => {
    if (rate.isPending) return;
    const groups = chosen.map(({ groupId, version }) => ({ groupId, version }));
    const done = () => {
      toasts.done(t.rated(groups.length));
      onDone();
    };
    rate.mutate({ body: { groups, sensitivity } }, { onSuccess: done });
  };
  return (
    <>
      <fieldset className={styles.bar}>
        <legend className={styles.legend}>{t.give}</legend>
        <span className={styles.words} aria-hidden>
          {t.chosen(chosen.length)}. {t.give}:
        </span>
        {ratings.options.map((one) => (
          <Button key={one} size="small" disabledFocusable={rate.isPending} onClick={() => give(one)}>
            {t.rating[one]}
          </Button>
        ))}
        <Button size="small" disabledFocusable={rate.isPending} onClick={() => give(null)}>
          {t.take}
        </Button>
      </fieldset>
      {rate.error && <ProblemMessage failed={rate.error} />}
    </>
  );
};
