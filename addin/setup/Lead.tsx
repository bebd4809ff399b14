import { Link, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { makeStyles } from '@griffel/react';
import { useNow } from '../look/clock.ts';
import { useTexts } from '../texts/language.ts';
import * as setup from '../texts/setup.ts';
import * as setupSteps from '../texts/setup-steps.ts';
import { useTimes } from '../texts/times.ts';
import { beganOf, type Judged, type MendPart, type PassingPart, serviceOf } from './judged.ts';

const useStyles = makeStyles({
  lead: { display: 'grid', rowGap: tokens.spacingVerticalS },
  words: { margin: `${tokens.spacingVerticalXS} 0 0` },
  // The brand's colour is too faint on a warning's ground in the dark theme.
  link: { color: 'inherit' },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

const serviceStatus = 'https://status.cloud.microsoft';

type Found = { readonly parts: readonly Judged[]; readonly waiting: number; readonly oldestWaiting: string | null };

/** The page in a sentence or two: what needs a repair, what is temporary, and how many messages wait. */
export const Lead = ({ parts, waiting, oldestWaiting }: Found) => {
  const styles = useStyles();
  const t = useTexts(setup);
  const times = useTimes();
  const now = useNow();
  const mend = parts.filter((part) => part.sort === 'mend');
  const passing = parts.filter((part) => part.sort === 'passing');
  const untried = parts.filter(({ cause }) => cause === 'untried').map(({ part }) => t.part[part].name);
  const since = oldestWaiting && t.oldest(waiting, times.near(oldestWaiting, now));
  const waits = [t.waiting(waiting), since, waiting > 0 && t.nothingLost].filter(Boolean).join(' ');
  return (
    // A reader who waits for a recovery hears of it.
    <div role="status" className={styles.lead}>
      {mend.length > 0 && <ToMend mend={mend} waits={passing.length === 0 ? waits : ''} />}
      {passing.length > 0 && <Passes passing={passing} waiting={waiting} />}
      {mend.length + passing.length === 0 && (
        <MessageBar intent={waiting > 0 ? 'info' : 'success'} layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t.allWorks}</MessageBarTitle>
            <p className={styles.words}>{waits}</p>
            {untried.length > 0 && <p className={styles.words}>{t.notTried(untried.join(' · '))}</p>}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
};

const ToMend = ({ mend, waits }: { mend: readonly MendPart[]; waits: string }) => {
  const styles = useStyles();
  const t = useTexts(setup);
  const guides = useTexts(setupSteps);
  const said = [...new Set(mend.filter(({ follows }) => !follows).map(({ cause }) => guides[cause].says))];
  const [first, ...more] = said;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{more.length === 0 ? first : t.toMend(said.length)}</MessageBarTitle>
        {more.length > 0 && (
          <ul className={styles.list}>
            {said.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        )}
        <p className={styles.words}>
          {t.steps(said.length)} {waits}
        </p>
      </MessageBarBody>
    </MessageBar>
  );
};

const Passes = ({ passing, waiting }: { passing: readonly PassingPart[]; waiting: number }) => {
  const styles = useStyles();
  const t = useTexts(setup);
  const times = useTimes();
  const now = useNow();
  const service = serviceOf(passing);
  const began = beganOf(passing);
  const silent = passing.some(({ cause }) => cause === 'silent');
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{silent ? t.silent[service] : t.busy[service]}</MessageBarTitle>
        <p className={styles.words}>
          {t.passes} {service === 'microsoft-365' && t.unknownMeanwhile}
        </p>
        <p className={styles.words}>
          {began && t.began(times.near(began, now))} {t.waiting(waiting)} {waiting > 0 && t.nothingLost}
        </p>
        <p className={styles.words}>
          {t.status.before}{' '}
          <Link inline className={styles.link} href={serviceStatus} target="_blank" rel="noreferrer">
            {t.status.link}
          </Link>
          {t.status.after}
        </p>
      </MessageBarBody>
    </MessageBar>
  );
};
