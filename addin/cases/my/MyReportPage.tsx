import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Navigate, useLocation, useParams } from 'react-router';
import { breachAddress } from '#shared/addresses/case-address.ts';
import type { ManagerView, ReporterView, WrittenText } from '#shared/breaches/views.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { CallFailed } from '../../api.ts';
import { DeletionCard } from '../../breaches/my/DeletionCard.tsx';
import { EvidenceCard } from '../../breaches/my/EvidenceCard.tsx';
import { FactsCard } from '../../breaches/my/FactsCard.tsx';
import { MarkRecipientsCard } from '../../breaches/my/MarkRecipientsCard.tsx';
import { SendMail } from '../../breaches/my/SendMail.tsx';
import { Card } from '../../look/Card.tsx';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { ShownTime } from '../../look/ShownTime.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { StatusBadge } from '../../look/status/StatusBadge.tsx';
import { statusForReporter } from '../../look/status/statuses.ts';
import * as askTexts from '../../texts/breaches/ask-for-mail.ts';
import * as reportTexts from '../../texts/breaches/report.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as texts from '../../texts/cases/my.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { AddMore } from './AddMore.tsx';
import { ConversationCard } from './ConversationCard.tsx';

const useStyles = makeStyles({
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  state: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, margin: 0 },
});

/** One of one's own reports: how far it is, what the team asks, and room to add. */
export const MyReportPage = () => {
  const { number: breachId = '' } = useParams();
  const found = useRead('readBreach', { params: { breachId } });
  const { pathname } = useLocation();
  if (found.isPending) return <Loading shape="case" />;
  if (found.data) return <Seen view={found.data} atUnit={pathname.startsWith('/unit')} />;
  if (found.error?.kind === 'not-found' || found.error?.kind === 'refused') return <NotFound what="case" />;
  return <Failed failed={found.error} onRetry={() => found.refetch()} />;
};

// A link to a case does not say who follows it: each is led to the own place for it.
const Seen = ({ view, atUnit }: { view: AnswerOf<Routes['readBreach']>; atUnit: boolean }) => {
  switch (view.view) {
    case 'reporter':
      return <MyReport report={view} />;
    case 'case':
      return <Navigate to={breachAddress(view.breachId)} replace />;
    case 'manager':
      return atUnit ? <OfUnit view={view} /> : <Navigate to={`/unit/${view.breachId}`} replace />;
  }
};

const OfUnit = ({ view }: { view: ManagerView }) => {
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const { kinds } = useTexts(terms);
  return (
    <Page title={kinds[view.kind].name} number={view.reference} trail={[{ name: places.unit, to: '/unit' }]}>
      <p>{t.manager}</p>
    </Page>
  );
};

const Failed = ({ failed, onRetry }: { failed: CallFailed; onRetry: () => void }) => {
  const { places } = useTexts(frame);
  return (
    <Page title={places.mine} trail={[{ name: places.mine, to: '/mine' }]}>
      <ProblemMessage failed={failed} onRetry={onRetry} />
    </Page>
  );
};

const openQuestion = (conversation: ReporterView['conversation']): WrittenText | undefined => {
  const last = conversation.findLast(({ kind }) => kind === 'question' || kind === 'answer');
  return last?.kind === 'question' ? last : undefined;
};

const MyReport = ({ report }: { report: ReporterView }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { add } = useTexts(reportTexts);
  const { places } = useTexts(frame);
  const { kinds, statesForReporter } = useTexts(terms);
  const { breachId, state, handledBy } = report;
  const question = openQuestion(report.conversation);
  const ask = useTexts(askTexts);
  // Found by its id in the mailbox, so one without an id cannot be sent from here.
  const canSend = report.evidence.length === 0 && report.mail?.internetMessageId !== undefined;
  const isAsked = canSend && question !== undefined && askTexts.asksForMail(question.text);
  return (
    <Page
      title={kinds[report.kind].name}
      number={report.reference}
      lead={statesForReporter[state].hint}
      trail={[{ name: places.mine, to: '/mine' }]}
      badges={<StatusBadge status={statusForReporter[state]} />}
    >
      {handledBy && <p className={styles.state}>{t.handledBy(handledBy)}</p>}
      {question && (
        <Card title={t.answer.title}>
          <p className={styles.who}>
            {question.by.name} · <ShownTime at={question.at} />
          </p>
          <p className={styles.state} style={{ whiteSpace: 'pre-line' }}>
            {question.text}
          </p>
          {isAsked && <SendMail breachId={breachId} answers />}
          <AddMore breachId={breachId} as="answerQuestion" label={t.answer.label} button={t.answer.send} />
        </Card>
      )}
      <DeletionCard report={report} />
      <MarkRecipientsCard breachId={breachId} />
      <ConversationCard conversation={report.conversation.filter((text) => text !== question)} />
      <FactsCard report={report} />
      <EvidenceCard evidence={report.evidence} />
      {canSend && !isAsked && (
        <Card title={ask.title}>
          <p className={styles.state}>{ask.hint}</p>
          <SendMail breachId={breachId} answers={false} />
        </Card>
      )}
      <Card title={add.title}>
        <AddMore breachId={breachId} as="addToReport" label={add.label} button={add.send} />
      </Card>
    </Page>
  );
};
