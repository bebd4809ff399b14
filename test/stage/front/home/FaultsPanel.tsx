import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../look/language.ts';
import { stageApi } from '../stage-api.ts';
import { useRepeated } from '../use-repeated.ts';
import { Section } from './Section.tsx';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  times: { width: '6em' },
  choice: { minWidth: 0, maxWidth: '100%' },
});

// A list is as wide as its longest entry unless told otherwise; on a telephone that is too wide.
const narrow = { style: { width: '100%', minWidth: 0 } };

const services = ['graph', 'teams', 'token', 'database'] as const;
const kinds = ['429', '503', 'timeout', 'reset', 'down', 'truncated'] as const;
type Service = (typeof services)[number];
type Kind = (typeof kinds)[number];

/** Lets a service fail its next calls, and shows which will. */
export const FaultsPanel = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { value, again } = useRepeated(stageApi.faults, 3);
  const [service, setService] = useState<Service>('graph');
  const [kind, setKind] = useState<Kind>('503');
  const [times, setTimes] = useState('1');
  const [failed, setFailed] = useState<string>();
  const change = async (faults: Parameters<typeof stageApi.setFault>[0][]) => {
    try {
      for (const fault of faults) await stageApi.setFault(fault);
      setFailed(undefined);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
    await again();
  };
  const set = services.flatMap((one) => {
    const suffers = kinds.find((known) => known === value?.[one]);
    return suffers ? [t.faultSet(t.services[one], t.kinds[suffers])] : [];
  });
  return (
    <Section title={t.faults} lead={t.faultsLead}>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          void change([{ service, kind, times: Number(times) }]);
        }}
      >
        <Field label={t.service} className={styles.choice}>
          <Select
            select={narrow}
            value={service}
            onChange={(_, { value }) => setService(services.find((known) => known === value) ?? 'graph')}
          >
            {services.map((known) => (
              <option key={known} value={known}>
                {t.services[known]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.kind} className={styles.choice}>
          <Select
            select={narrow}
            value={kind}
            onChange={(_, { value }) => setKind(kinds.find((known) => known === value) ?? '503')}
          >
            {kinds.map((known) => (
              <option key={known} value={known}>
                {t.kinds[known]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t.times}>
          <Input
            className={styles.times}
            type="number"
            min={1}
            value={times}
            onChange={(_, { value }) => setTimes(value)}
          />
        </Field>
        <Button type="submit">{t.setFault}</Button>
        <Button appearance="subtle" onClick={() => change(services.map((one) => ({ service: one, times: 0 })))}>
          {t.clearFaults}
        </Button>
      </form>
      <Text aria-live="polite">{set.length > 0 ? set.join(' · ') : t.noFaults}</Text>
      {failed && (
        <MessageBar intent="error">
          <MessageBarBody>{failed}</MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
};
