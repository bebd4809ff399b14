import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReviewerSource, reviewerSources } from '#shared/reviews/choose-reviewer.ts';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import type { PartProps } from '../part.ts';
import { PeoplePicker } from './PeoplePicker.tsx';
import { Picked } from './Picked.tsx';

const useStyles = makeStyles({
  help: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** Who is asked, and in which order of fallback. */
export const WhoChoice = ({ plan, set, preview, fault }: PartProps) => {
  const styles = useStyles();
  const t = useTexts(plans).who;
  const { reviewers, named, shares } = plan;
  const all = [...reviewers, ...reviewerSources.filter((source) => !reviewers.includes(source))];
  const tick = (source: ReviewerSource, checked: boolean) =>
    set({ reviewers: checked ? [...reviewers, source] : reviewers.filter((one) => one !== source) });
  const moveUp = (place: number) => {
    const moved = reviewers.filter((_, at) => at !== place);
    const source = reviewers[place];
    if (source) set({ reviewers: [...moved.slice(0, place - 1), source, ...moved.slice(place - 1)] });
  };
  const nameOf = (personId: string) => preview.names.people.find((one) => one.personId === personId)?.name ?? '';
  return (
    <>
      <p className={styles.help}>{t.help}</p>
      <Field label={t.asked} validationMessage={fault ?? null}>
        <ol className={styles.list}>
          {all.map((source) => {
            const place = reviewers.indexOf(source);
            return (
              <li key={source} className={styles.one}>
                <Checkbox
                  label={place < 0 ? t.sources[source] : `${place + 1}. ${t.sources[source]}`}
                  checked={place >= 0}
                  onChange={(_, { checked }) => tick(source, checked === true)}
                />
                {place > 0 && (
                  <Button
                    appearance="subtle"
                    icon={<ArrowUpRegular />}
                    aria-label={t.up(t.sources[source])}
                    onClick={() => moveUp(place)}
                  />
                )}
              </li>
            );
          })}
        </ol>
      </Field>
      {reviewers.includes('named') && (
        <PeoplePicker
          label={t.people}
          ids={named}
          known={preview.names.people}
          onChange={(ids) => set({ named: ids })}
        />
      )}
      <Picked
        picked={shares.map(({ reviewerId, withIds }) => ({
          id: reviewerId,
          name: t.shares(nameOf(reviewerId), withIds.map(nameOf).join(', ')),
        }))}
        onTakeAway={(id) => set({ shares: shares.filter(({ reviewerId }) => reviewerId !== id) })}
      />
    </>
  );
};
