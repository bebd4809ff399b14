import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import { recipientKey } from '#shared/mail/recipients.ts';
import type { CallFailed } from '../../../api.ts';
import { useHost } from '../../../host/host.ts';
import { useClock } from '../../../look/clock.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { useRead } from '../../../use-api.ts';
import { DoNowCard } from '../receipt/DoNowCard.tsx';
import { ReceivedNowCard } from '../receipt/ReceivedNowCard.tsx';
import { type BeginsWith, useBegun, useDrafts } from '../sending/use-drafts.ts';
import { type Sent, useSending } from '../sending/use-sending.ts';
import { BehalfCard } from './BehalfCard.tsx';
import { DataKindsCard } from './DataKindsCard.tsx';
import { errorOf, faultsOf } from './faults.ts';
import type { FormValues } from './form-values.ts';
import { MoreAboutMail } from './MoreAboutMail.tsx';
import { MoreCard } from './MoreCard.tsx';
import { NoneMarked } from './NoneMarked.tsx';
import { PeopleCard } from './PeopleCard.tsx';
import type { PointedOut } from './RecipientRow.tsx';
import { RecipientsCard } from './RecipientsCard.tsx';
import { SendBar } from './SendBar.tsx';
import { toReport } from './to-report.ts';
import { useAskOnce } from './use-ask-once.ts';
import { useFocusOnFault } from './use-focus-on-fault.ts';
import { useReportForm } from './use-report-form.ts';
import { WhenCard } from './WhenCard.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  part: { display: 'contents', '& > *': { transition: 'opacity 100ms' }, '&[inert] > *': { opacity: 0.6 } },
});

type Given = {
  kind: BreachKind;
  /** What the draft is kept under: the mail's id, or the kind. */
  about: string;
  mail?: MailFacts | undefined;
  /** The full list of recipients is on its way. */
  looking?: boolean;
  /** Whose answer led here, or who received the mail and reports it; never marked. */
  pointedOut?: PointedOut | undefined;
  /** What is known before it is begun. */
  beginsWith?: BeginsWith;
  /** Shown just above the button: the pane's leave to have the mail. */
  above?: ReactNode;
  /** Under the button: the way to ask instead. */
  instead?: ReactNode;
  onSent: (sent: Sent, values: FormValues) => void;
};

/** The report of one breach, in either door: what is known already, a few taps, and one button. */
export const ReportForm = ({
  kind,
  about,
  mail,
  looking = false,
  pointedOut,
  beginsWith,
  above,
  instead,
  onSent,
}: Given) => {
  const styles = useStyles();
  const { door } = useHost();
  const clock = useClock();
  const me = useRead('me', {});
  const drafts = useDrafts();
  const begun = useBegun(about, drafts, beginsWith);
  const [failed, setFailed] = useState<CallFailed>();
  const [draftKept, setDraftKept] = useState(drafts.read(about) !== undefined);
  const place = useRef<HTMLFormElement>(null);

  const toSend = (values: FormValues) => toReport(values, { kind, door, mail, begunAt: begun.begunAt, now: clock() });
  const focusFirstFault = useFocusOnFault(place);
  const sending = useSending({
    about,
    begun,
    drafts,
    onSent: (sent) => onSent(sent, form.getValues()),
    onRefused: (refused) => {
      setFailed(refused);
      for (const fault of faultsOf(refused.problem)) form.setError(fault.field, errorOf(fault));
      focusFirstFault();
    },
  });
  const latestKeep = useRef(sending.keep);
  latestKeep.current = sending.keep;
  const keep = useCallback((values: FormValues) => setDraftKept(latestKeep.current(values)), []);
  const form = useReportForm(begun.values, toSend, keep);
  const aboutMail = kind === 'misdirected-mail';
  const ask = useAskOnce();
  const send = (values: FormValues) => {
    setFailed(undefined);
    return sending.send(toSend(values), values);
  };
  const submit = form.handleSubmit((values) => {
    if (aboutMail && values.wrong.length === 0 && ask.holds()) return undefined;
    return send(values);
  }, focusFirstFault);
  const team = me.data?.roles.includes('Gdpr.Team') && door === 'teams';
  // The words that were sent are the words of the receipt; what comes to mind meanwhile is added afterwards.
  const sent = sending.stage !== 'writing';
  return (
    <FormProvider {...form}>
      <form
        ref={place}
        className={styles.form}
        noValidate
        onSubmit={(event) => void (sending.stage === 'writing' ? submit(event) : event.preventDefault())}
      >
        <div className={styles.part} inert={sent}>
          {team && <BehalfCard />}
          {aboutMail && <RecipientsCard mail={mail} looking={looking} pointedOut={pointedOut} />}
        </div>
        <NowForThis kind={kind} mail={mail} self={pointedOut?.as === 'self' ? pointedOut.who : undefined} />
        <div className={styles.part} inert={sent}>
          {!aboutMail && <MoreCard kind={kind} />}
          <DataKindsCard />
          <PeopleCard />
          <WhenCard name="found" begunAt={begun.begunAt} />
          {!mail && <WhenCard name="occurred" begunAt={begun.begunAt} />}
          {aboutMail && <MoreAboutMail typed={!mail} />}
          {above}
        </div>
        {failed && (
          <ProblemMessage
            failed={failed}
            {...((failed.maybeDone || failed.kind === 'signed-out') && { onRetry: () => void submit() })}
          />
        )}
        <SendBar stage={sending.stage} draftKept={draftKept} onTryNow={sending.tryNow} instead={instead}>
          {ask.asking && (
            <NoneMarked
              listed={mail !== undefined}
              onMark={() => {
                ask.answer();
                focusRecipients(place.current);
              }}
              onSend={() => {
                ask.answer();
                void form.handleSubmit(send, focusFirstFault)();
              }}
            />
          )}
        </SendBar>
      </form>
    </FormProvider>
  );
};

// The first recipient to tick, else the field for one to be typed, else what opens that field.
const focusRecipients = (form: HTMLElement | null) => {
  const card = form?.querySelector('[data-field="typed"]')?.closest('section');
  const field = card?.querySelector<HTMLElement>('input') ?? card?.querySelector<HTMLElement>('button');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
};

type Now = { kind: BreachKind; mail: MailFacts | undefined; self: string | undefined };

const NowForThis = ({ kind, mail, self }: Now) => {
  const [wrong = [], typed = []] = useWatch<FormValues, ['wrong', 'typed']>({ name: ['wrong', 'typed'] });
  const marked = [...(mail?.recipients ?? []), ...typed].filter((one) => wrong.includes(recipientKey(one)));
  if (mail?.sender)
    return <ReceivedNowCard sender={mail.sender} isWrong={marked.some((one) => recipientKey(one) === self)} />;
  return <DoNowCard kind={kind} wrong={marked} sentAt={mail?.sentAt} marked={mail !== undefined} />;
};
