import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { LanguageContext, useTexts } from '../look/language.ts';
import { stageApi } from '../stage-api.ts';
import { useRepeated } from '../use-repeated.ts';
import { instantOfCopenhagen, shownInCopenhagen } from './copenhagen.ts';
import { Section } from './Section.tsx';
import { texts } from './texts.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'end' },
  now: { fontVariantNumeric: 'tabular-nums' },
});

const steps = ['PT1H', 'PT24H', 'PT71H'] as const;

/** The stage's clock: what it is, and forward by an hour, a day, seventy-one hours, or to an instant. */
export const ClockPanel = () => {
  const styles = useStyles();
  const t = useTexts(texts);
  const language = useContext(LanguageContext);
  const { value, again } = useRepeated(stageApi.clock, 5);
  const [exact, setExact] = useState('');
  const [said, setSaid] = useState<{ intent: 'success' | 'error'; words: string }>();
  const [moving, setMoving] = useState(false);
  const move = async (to: { now: string } | { advance: string }) => {
    setMoving(true);
    setSaid(undefined);
    try {
      const { now } = await stageApi.moveClock(to);
      setSaid({ intent: 'success', words: t.moved(shownInCopenhagen(now, language)) });
    } catch (error) {
      setSaid({ intent: 'error', words: error instanceof Error ? error.message : String(error) });
    }
    setMoving(false);
    await again();
  };
  return (
    <Section id="clock" title={t.clock} lead={t.clockLead}>
      <Text size={500} weight="semibold" className={styles.now}>
        {value ? `${shownInCopenhagen(value.now, language)} ${t.copenhagen}` : ' '}
      </Text>
      <div className={styles.row}>
        {steps.map((advance) => (
          <Button key={advance} disabled={moving} onClick={() => move({ advance })}>
            {t.advance[advance]}
          </Button>
        ))}
      </div>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          if (exact) void move({ now: instantOfCopenhagen(exact) });
        }}
      >
        <Field label={t.exact}>
          <Input type="datetime-local" value={exact} onChange={(_, { value }) => setExact(value)} required />
        </Field>
        <Button type="submit" disabled={moving}>
          {t.set}
        </Button>
      </form>
      <div aria-live="polite">
        {moving && <Spinner size="tiny" label={t.moving} labelPosition="after" />}
        {said && (
          <MessageBar intent={said.intent}>
            <MessageBarBody>{said.words}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </Section>
  );
};
