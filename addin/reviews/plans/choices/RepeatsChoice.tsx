import { Field } from '@fluentui/react-field';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import type { PartProps } from '../part.ts';
import { monthName } from '../plan-words.ts';
import { Ticks } from './Ticks.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
});

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The months in which groups are reviewed: all, and by the sensitivity that was given to them. */
export const RepeatsChoice = ({ plan: { rhythm }, set, fault }: PartProps) => {
  const styles = useStyles();
  const t = useTexts(plans).repeats;
  const language = useLanguage();
  const choices = months.map((month) => [month, monthName(month, language, 'short')] as const);
  const ratings = [
    ['normal', t.ratings.normal],
    ['sensitive', t.ratings.sensitive],
    ['verySensitive', t.ratings['very-sensitive']],
  ] as const;
  return (
    <Field validationMessage={fault ?? null}>
      <div className={styles.parts}>
        <Ticks
          short
          legend={t.every}
          choices={choices}
          ticked={rhythm.everyGroup}
          onTick={(everyGroup) => set({ rhythm: { ...rhythm, everyGroup } })}
        />
        <h3 className={styles.heading}>{t.byRating}</h3>
        {ratings.map(([rating, words]) => (
          <Ticks
            short
            key={rating}
            legend={words}
            choices={choices}
            ticked={rhythm[rating]}
            onTick={(ticked) => set({ rhythm: { ...rhythm, [rating]: ticked } })}
          />
        ))}
      </div>
    </Field>
  );
};
