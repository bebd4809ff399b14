import { Field } from '@fluentui/react-field';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useDeferredValue } from 'react';
import { groupKinds } from '#shared/reviews/group-facts.ts';
import type { Scope } from '#shared/reviews/review-plan.ts';
import { useTexts } from '../../../texts/language.ts';
import * as plans from '../../../texts/reviews/plans.ts';
import { useRead } from '../../../use-api.ts';
import type { PartProps } from '../part.ts';
import { GroupsPicker } from './GroupsPicker.tsx';
import { Lines } from './Lines.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import { Ticks } from './Ticks.tsx';

const useStyles = makeStyles({
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  now: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Which groups: all, or some by name, beginning, kind and owner; without the exceptions. Says how many they are now. */
export const GroupsChoice = ({ plan, set, preview, fault }: PartProps) => {
  const styles = useStyles();
  const t = useTexts(plans).groups;
  const { scope } = plan;
  const { names } = preview;
  const change = (changed: Partial<Scope>) => set({ scope: { ...scope, ...changed } });
  const kinds = groupKinds.map((kind) => [kind, t.kinds[kind]] as const);
  return (
    <>
      <Counted scope={scope} />
      <Field validationMessage={fault ?? null}>
        <RadioGroup
          value={scope.all ? 'all' : 'some'}
          onChange={(_, { value }) => change({ all: value === 'all' })}
          aria-label={useTexts(plans).parts.groups}
        >
          <Radio value="all" label={t.all} />
          <Radio value="some" label={t.some} />
        </RadioGroup>
      </Field>
      {!scope.all && (
        <>
          <GroupsPicker
            label={t.search}
            ids={scope.groupIds}
            known={names.groups}
            onChange={(groupIds) => change({ groupIds })}
          />
          <Lines label={t.prefixes} lines={scope.namePrefixes} onChange={(namePrefixes) => change({ namePrefixes })} />
          <Ticks legend={t.kindsLegend} choices={kinds} ticked={scope.kinds} onTick={(one) => change({ kinds: one })} />
          {names.labels.length > 0 && (
            <Ticks
              legend={t.labels}
              choices={names.labels.map(({ labelId, name }) => [labelId, name] as const)}
              ticked={scope.labels}
              onTick={(labels) => change({ labels })}
            />
          )}
          <PeoplePicker
            label={t.owners}
            ids={scope.ownerIds}
            known={names.people}
            onChange={(ownerIds) => change({ ownerIds })}
          />
        </>
      )}
      <h3 className={styles.heading}>{t.exceptions}</h3>
      <GroupsPicker
        label={t.exceptNames}
        ids={scope.exceptIds}
        known={names.groups}
        onChange={(exceptIds) => change({ exceptIds })}
      />
      <Lines
        label={t.exceptPrefixes}
        lines={scope.exceptPrefixes}
        onChange={(exceptPrefixes) => change({ exceptPrefixes })}
      />
      <Ticks
        legend={t.exceptKinds}
        choices={kinds}
        ticked={scope.exceptKinds}
        onTick={(exceptKinds) => change({ exceptKinds })}
      />
    </>
  );
};

const Counted = ({ scope }: { scope: Scope }) => {
  const styles = useStyles();
  const t = useTexts(plans).groups;
  const asked = useDeferredValue(scope);
  const { data } = useRead('countScope', { body: { scope: asked } });
  return (
    <p className={styles.now} role="status">
      {data && t.now(data.groups, data.lines)}
    </p>
  );
};
