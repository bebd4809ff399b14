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
import { type FaultKind, type FaultService, faultKinds, faultServices, kindsOf } from '../../faults.ts';
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

/** Lets a service fail its next calls, and shows which will. */
export const FaultsPanel = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { value, again } = useRepeated(stageApi.faults, 3);
  const [service, setService] = useState<FaultService>('graph');
  const [kind, setKind] = useState<FaultKind>('down');
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
  const set = faultServices.flatMap((one) => {
    const suffers = faultKinds.find((known) => known === value?.[one]);
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
            onChange={(_, { value }) => {
              setService(faultServices.find((known) => known === value) ?? 'graph');
              setKind('down');
            }}
          >
            {faultServices.map((known) => (
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
            onChange={(_, { value }) => setKind(faultKinds.find((known) => known === value) ?? 'down')}
          >
            {kindsOf[service].map((known) => (
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
        <Button appearance="subtle" onClick={() => change(faultServices.map((one) => ({ service: one, times: 0 })))}>
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
