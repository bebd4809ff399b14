import { Button } from '@fluentui/react-button';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import type { Recipient } from '#shared/mail/recipient.ts';
import { useHost } from '../../../host/host.ts';
import { Card } from '../../../look/Card.tsx';
import { useNow } from '../../../look/clock.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import * as texts from '../../../texts/breaches/do-now.ts';
import { useTexts } from '../../../texts/language.ts';
import { timesIn } from '../../../texts/times.ts';
import { letterTo } from './letter.ts';
import { NowList } from './NowList.tsx';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Shown = {
  kind: BreachKind;
  wrong: readonly Recipient[];
  sentAt: string | undefined;
  /** Recipients are marked in a list; in the tab they are typed. */
  marked?: boolean;
};

/** What limits the harm right away; it never waits for the report. */
export const DoNowCard = ({ kind, wrong, sentAt, marked = true }: Shown) => {
  const t = useTexts(texts).now;
  return (
    <Card title={t.title}>
      <NowList words={t.byKind[kind]} />
      {kind === 'misdirected-mail' && <WriteToRecipient wrong={wrong} sentAt={sentAt} marked={marked} />}
    </Card>
  );
};

const loadLetterText = () => import('./LetterText.tsx');
const LetterText = lazy(async () => ({ default: (await loadLetterText()).LetterText }));

const WriteToRecipient = ({ wrong, sentAt, marked }: Omit<Shown, 'kind'>) => {
  const styles = useStyles();
  const host = useHost();
  const { now: t, letter } = useTexts(texts);
  const now = useNow();
  const [failed, setFailed] = useState(false);
  // The network may be gone by the time no mail window opens.
  useEffect(() => {
    loadLetterText().catch(() => undefined);
  }, []);
  // The recipient reads Danish, in whatever language the sender's Outlook is.
  const when = sentAt ? timesIn('da').near(sentAt, now) : texts.da.letter.recently;
  const ready = letterTo(wrong, { subject: letter.subject, text: letter.body(when) });
  const noRecipient = ready.to.length + ready.bcc.length === 0;
  return (
    <>
      <div className={styles.buttons}>
        <Button
          icon={<MailRegular />}
          disabledFocusable={noRecipient}
          onClick={async () => setFailed(!(await host.writeMail(ready)))}
        >
          {t.write}
        </Button>
        {noRecipient && <span className={styles.note}>{marked ? t.markFirst : t.typeFirst}</span>}
      </div>
      {failed && (
        <Suspense fallback={null}>
          <LetterText letter={ready} />
        </Suspense>
      )}
      <Disclosure title={t.recall}>
        <NowList words={t.recallHow} inOrder />
      </Disclosure>
      {wrong.length > 0 && <p className={styles.note}>{t.askLater}</p>}
    </>
  );
};
