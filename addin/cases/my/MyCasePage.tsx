import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { WrittenText } from '#shared/cases/texts.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { CallFailed } from '../../api.ts';
import { Card } from '../../look/Card.tsx';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { ShownTime } from '../../look/ShownTime.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { StatusBadge } from '../../look/status/StatusBadge.tsx';
import * as texts from '../../texts/cases/my.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import type { OfUnit, Own } from '../subject.ts';
import { useNamedCase } from '../use-named-case.ts';
import { useOwnPart, useSubject, useSubjects } from '../use-subject.ts';
import { AddMore } from './AddMore.tsx';
import { OwnConversationCard } from './OwnConversationCard.tsx';

const useStyles = makeStyles({
  who: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  state: { ...typographyStyles.body1, color: tokens.colorNeutralForeground1, margin: 0 },
});

/** One of one's own cases: how far it is, what the team asks, and room to add. */
export const MyCasePage = () => {
  const found = useNamedCase();
  const { pathname } = useLocation();
  if (found.isPending) return <Coming />;
  if (found.data) return <Seen view={found.data} atUnit={pathname.startsWith('/unit')} />;
  if (found.error?.kind === 'not-found' || found.error?.kind === 'refused') return <NotFound what="case" />;
  return <Failed failed={found.error} onRetry={() => found.refetch()} />;
};

// Loads what the subjects add while the case is read.
const Coming = () => (
  <>
    <Loading shape="case" />
    <Suspense fallback={null}>
      {useSubjects().map(({ name, OwnPart }) => (
        <OwnPart key={name} />
      ))}
    </Suspense>
  </>
);

type Shown = { view: AnswerOf<Routes['readCase']>; atUnit: boolean };

// A link to a case does not say who follows it: each is led to the own place for it.
const Seen = ({ view, atUnit }: Shown) => {
  const { addressOf, OwnPart } = useSubject(view);
  switch (view.view) {
    case 'reporter':
      return (
        <Suspense fallback={<Loading shape="case" />}>
          <OwnPart>
            <MyCase found={view} />
          </OwnPart>
        </Suspense>
      );
    case 'case':
      return <Navigate to={addressOf(view)} replace />;
    case 'manager':
      return atUnit ? <AtUnit view={view} /> : <Navigate to={`/unit/${view.reference}`} replace />;
  }
};

const AtUnit = ({ view }: { view: OfUnit }) => {
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const { useName, iconOf } = useSubject(view);
  const name = useName();
  return (
    <Page title={name(view)} number={view.reference} icon={iconOf(view)} trail={[{ name: places.unit, to: '/unit' }]}>
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

// From the front page's button.
const toAnswer = (state: unknown): boolean => typeof state === 'object' && state !== null && 'answer' in state;

const openEnquiry = (conversation: Own['conversation']): WrittenText | undefined => {
  const last = conversation.findLast(({ kind }) => kind === 'enquiry' || kind === 'answer');
  return last?.kind === 'enquiry' ? last : undefined;
};

const MyCase = ({ found }: { found: Own }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { places } = useTexts(frame);
  const { useName, iconOf, useOwnHint, ownStatusOf } = useSubject(found);
  const { Asked, Answer, Conversation, About, useAddWords } = useOwnPart();
  const name = useName();
  const hint = useOwnHint(found);
  const add = useAddWords(found);
  const { state: asked } = useLocation();
  const { caseId, handledBy } = found;
  const enquiry = openEnquiry(found.conversation);
  return (
    <Page
      title={name(found)}
      number={found.reference}
      icon={iconOf(found)}
      lead={hint}
      trail={[{ name: places.mine, to: '/mine' }]}
      badges={<StatusBadge status={ownStatusOf(found)} />}
    >
      {handledBy && !Conversation && <p className={styles.state}>{t.handledBy(handledBy)}</p>}
      {enquiry && (
        <Card title={t.answer.title}>
          <p className={styles.who}>
            {enquiry.by.name} · <ShownTime at={enquiry.at} />
          </p>
          <p className={styles.state} style={{ whiteSpace: 'pre-line' }}>
            {enquiry.text}
          </p>
          <Answer found={found} enquiry={enquiry} />
          <AddMore
            caseId={caseId}
            as="answerEnquiry"
            label={t.answer.label}
            button={t.answer.send}
            focused={toAnswer(asked)}
          />
        </Card>
      )}
      <Asked found={found} />
      {Conversation ? (
        <Conversation found={found} />
      ) : (
        <OwnConversationCard conversation={found.conversation.filter((text) => text !== enquiry)} />
      )}
      <About found={found} enquiry={enquiry} />
      {add && (
        <Card title={add.title}>
          <AddMore caseId={caseId} as="addToCase" label={add.label} button={add.send} />
        </Card>
      )}
    </Page>
  );
};
