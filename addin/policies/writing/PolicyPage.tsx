import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useRead } from '../../use-api.ts';
import { useWorkbook } from '../use-workbook.tsx';
import { whileSending } from './ReadShare.tsx';
import { ShownPolicy } from './ShownPolicy.tsx';
import { WritePolicy } from './WritePolicy.tsx';

type Shown = AnswerOf<Routes['readPolicy']>;

/** One policy as the team works with it; whoever may not write sees its text. */
export const PolicyPage = () => {
  const { policyId = '' } = useParams();
  const t = useTexts(texts);
  const [isSending, setSending] = useState(false);
  const found = useRead('readPolicy', { params: { policyId } }, isSending ? { refetchInterval: whileSending } : {});
  const sends = found.data?.sending ?? false;
  if (sends !== isSending) setSending(sends);
  const me = useRead('me', {});
  const trail = [{ name: t.title, to: '/policies' }];
  if (found.error && ['not-found', 'forbidden', 'refused'].includes(found.error.kind)) return <NotFound what="page" />;
  if (!found.data)
    return (
      <Page title={t.title} trail={trail}>
        {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
        {found.isPending && <Loading shape="form" />}
      </Page>
    );
  const roles = me.data?.roles ?? [];
  if (roles.includes('Gdpr.Team')) return <OfTeam key={policyId} policy={found.data} />;
  return <Followed policy={found.data} maySave={roles.includes('Gdpr.Dpo')} />;
};

/** What is published is looked at more often than it is changed. */
const OfTeam = ({ policy }: { policy: Shown }) => {
  const [isChanging, setChanging] = useState(policy.state !== 'published');
  if (isChanging) return <WritePolicy policy={policy} onPublished={() => setChanging(false)} />;
  return <Followed policy={policy} maySave onChange={() => setChanging(true)} />;
};

type Given = { readonly policy: Shown; readonly maySave: boolean; readonly onChange?: () => void };

const Followed = ({ policy, maySave, onChange }: Given) => {
  const t = useTexts(texts);
  const { policyId, edition } = policy;
  const { action, error } = useWorkbook((api) => api('readConfirmationsFile', { query: { policyId } }));
  const actions = [
    ...(onChange ? [{ name: t.change, icon: <EditRegular />, onPress: onChange }] : []),
    // There is nothing of one that was never published.
    ...(maySave && edition > 0 ? [action] : []),
  ];
  return <ShownPolicy policy={policy} actions={actions} failed={error} />;
};
