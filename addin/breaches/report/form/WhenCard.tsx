import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useController } from 'react-hook-form';
import { Card } from '../../../look/Card.tsx';
import { Chips } from '../../../look/Chips.tsx';
import { useNow } from '../../../look/clock.ts';
import { ClockField } from '../../../look/dates/ClockField.tsx';
import { DateField } from '../../../look/dates/DateField.tsx';
import * as texts from '../../../texts/breaches/report.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import { useTimes } from '../../../texts/times.ts';
import { FieldFault, useFault } from './FieldFault.tsx';
import type { FormValues, PointInTime } from './form-values.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  date: { flex: '1 1 150px', maxWidth: '200px' },
  time: { flex: '1 1 110px', maxWidth: '260px' },
});

const minute = 60_000;
type Mode = PointInTime['mode'];

const useChoices = (name: 'found' | 'occurred', begunAt: string): (readonly [Mode, string])[] => {
  const { found, occurred } = useTexts(texts);
  const times = useTimes();
  const now = useNow();
  if (name === 'occurred')
    return (['unknown', 'today', 'yesterday', 'exact'] as const).map((mode) => [mode, occurred[mode]] as const);
  // A draft opened again later must not turn its "just now" into a later awareness.
  const aged = now.getTime() - new Date(begunAt).getTime() > 5 * minute;
  const justNow = aged ? found.thenNow(times.near(begunAt, now)) : found.now;
  return [
    ['now', justNow],
    ['today', found.today],
    ['yesterday', found.yesterday],
    ['exact', found.exact],
  ];
};

/** When it was found or happened: one tap for the usual answers, Copenhagen clock time for the rest. */
export const WhenCard = ({ name, begunAt }: { name: 'found' | 'occurred'; begunAt: string }) => {
  const t = useTexts(texts);
  const { field } = useController<FormValues, 'found' | 'occurred'>({ name });
  const point = field.value;
  const change = (part: Partial<PointInTime>) => {
    const { choice: _choice, ...rest } = point;
    field.onChange({ ...rest, ...part });
  };
  const fault = useFault(name)?.type;
  const saidByField = fault === 'no-date' || fault === 'no-clock';
  const propose = (proposal: string) =>
    change({ mode: 'exact', date: proposal.slice(0, 10), time: proposal.slice(11, 16) });
  return (
    <Card title={t[name].ask}>
      <div data-field={name}>
        <Chips
          legend={t[name].ask}
          legendHidden
          choices={useChoices(name, begunAt)}
          chosen={point.mode}
          onChoose={(mode) => change({ mode })}
        />
      </div>
      {point.mode !== 'now' && point.mode !== 'unknown' && <ClockFields point={point} onChange={change} />}
      <TwiceThatNight name={name} point={point} onChange={change} />
      {!saidByField && <FieldFault field={name} onUse={propose} />}
    </Card>
  );
};

type Part = { point: PointInTime; onChange: (part: Partial<PointInTime>) => void };

const ClockFields = ({ point, onChange }: Part) => {
  const styles = useStyles();
  const t = useTexts(texts).found;
  const today = dayOf(useNow());
  return (
    <div className={styles.fields}>
      {point.mode === 'exact' && (
        <DateField
          label={t.date}
          className={styles.date}
          max={today}
          value={point.date}
          onChange={(date) => onChange({ date })}
        />
      )}
      <ClockField
        label={t.time}
        hint={t.timeHint}
        className={styles.time}
        value={point.time}
        onChange={(time) => onChange({ time })}
      />
    </div>
  );
};

// The last Sunday of October has two hours of the same name; only the person knows which one was meant.
const TwiceThatNight = ({ name, point, onChange }: Part & { name: 'found' | 'occurred' }) => {
  const t = useTexts(texts).found.double;
  const double = useFault(name)?.type === 'time-is-double';
  if (!double && !point.choice) return null;
  return (
    <Chips
      legend={t.ask}
      choices={[
        ['earlier', t.earlier],
        ['later', t.later],
      ]}
      chosen={point.choice}
      onChoose={(choice) => onChange({ choice })}
    />
  );
};
