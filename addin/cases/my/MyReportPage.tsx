import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Navigate, useLocation, useParams } from 'react-router';
import type { ReporterView, WrittenText } from '#shared/breaches/views.ts';
import { DeletionCard } from '../../breaches/my/DeletionCard.tsx';
import { EvidenceCard } from '../../breaches/my/EvidenceCard.tsx';
import { FactsCard } from '../../breaches/my/FactsCard.tsx';
import { MarkRecipientsCard } from '../../breaches/my/MarkRecipientsCard.tsx';
import { SendMail } from '../../breaches/my/SendMail.tsx';
import { Card } from '../../look/Card.tsx';
import { Page, Waiting } from '../../look/Page.tsx';
import { PageLink } from '../../look/PageLink.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { ShownTime } from '../../look/ShownTime.tsx';
import * as askTexts from '../../texts/breaches/ask-for-mail.ts';
import * as reportTexts from '../../texts/breaches/report.ts';
import * as terms from '../../texts/breaches/terms.ts';
import * as texts from '../../texts/cases/my.ts';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';
import { useRead } from '../../use-api.ts';
import { AddMore } from './AddMore.tsx';
import { ConversationCard } from './ConversationCard.tsx';
import { StateBadge } from './StateBadge.tsx';

const useStyles = makeStyles({
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  state: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, margin: 0 },
});

/** One of one's own reports: how far it is, what the team asks, and room to add. */
export const MyReportPage = () => {
  const { breachId = '' } = useParams();
  const t = useTexts(texts);
  const found = useRead('readBreach', { params: { breachId } });
  const { pages } = useTexts(desk);
  const { pathname } = useLocation();
  const mine = <PageLink to="/reports">{`← ${t.mine}`}</PageLink>;
  if (found.isPending) return <Waiting />;
  if (found.data?.view === 'reporter') return <MyReport report={found.data} />;
  // A link to a case does not say who follows it: the manager's place for it is the unit.
  if (found.data?.view === 'manager' && pathname.startsWith('/reports'))
    return <Navigate to={`/unit/${breachId}`} replace />;
  const back = found.data?.view === 'manager' ? <PageLink to="/unit">{`← ${pages.unit}`}</PageLink> : mine;
  return (
    <Page title={found.data?.reference ?? t.mine} back={back}>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {found.data?.view === 'manager' && <p>{t.manager}</p>}
      {found.data?.view === 'case' && <PageLink to={`/cases/${breachId}`}>{found.data.reference}</PageLink>}
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
  const { kinds, statesForReporter } = useTexts(terms);
  const { breachId, state, handledBy } = report;
  const question = openQuestion(report.conversation);
  const ask = useTexts(askTexts);
  // Found by its id in the mailbox, so one without an id cannot be sent from here.
  const canSend = report.evidence.length === 0 && report.mail?.internetMessageId !== undefined;
  const isAsked = canSend && question !== undefined && askTexts.asksForMail(question.text);
  return (
    <Page
      title={`${report.reference} ${kinds[report.kind].name}`}
      lead={statesForReporter[state].hint}
      back={<PageLink to="/reports">{`← ${t.mine}`}</PageLink>}
      actions={<StateBadge state={state} />}
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
