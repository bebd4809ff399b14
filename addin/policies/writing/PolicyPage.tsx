import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { type PolicyText, policyText } from '#shared/policies/policy.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { LeaveGuard } from '../../look/LeaveGuard.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useTimes } from '../../texts/times.ts';
import { useChange, useRead } from '../../use-api.ts';
import { WholeText } from '../reading/WholeText.tsx';
import { useWorkbook } from '../use-workbook.tsx';
import { PolicyForm } from './PolicyForm.tsx';
import { UnitShares } from './UnitShares.tsx';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  help: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

type Shown = AnswerOf<Routes['readPolicy']>;

/** One policy as the team works with it; whoever may not write sees its text. */
export const PolicyPage = () => {
  const { policyId = '' } = useParams();
  const t = useTexts(texts);
  const found = useRead('readPolicy', { params: { policyId } });
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
  if (me.data?.roles.includes('Gdpr.Team')) return <Written key={policyId} policy={found.data} />;
  return <Followed policy={found.data} isDpo={me.data?.roles.includes('Gdpr.Dpo') ?? false} />;
};

const Followed = ({ policy, isDpo }: { policy: Shown; isDpo: boolean }) => {
  const t = useTexts(texts);
  const file = useConfirmationsFile(policy);
  return (
    <Page
      title={policy.title}
      trail={[{ name: t.title, to: '/policies' }]}
      sub={t.states[policy.state]}
      actions={isDpo ? file.actions : []}
    >
      {file.error && <ProblemMessage failed={file.error} />}
      <WholeText policy={policy.draft} />
      <UnitShares policy={policy} />
      <Editions policy={policy} />
    </Page>
  );
};

/** Who has confirmed it; there is nothing of one that was never published. */
const useConfirmationsFile = ({ policyId, edition }: Shown) => {
  const { action, error } = useWorkbook((api) => api('readConfirmationsFile', { query: { policyId } }));
  return { actions: edition > 0 ? [action] : [], error };
};

const Written = ({ policy }: { policy: Shown }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const toasts = useToasts();
  const [draft, setDraft] = useState<PolicyText>(policy.draft);
  const [tried, setTried] = useState(false);
  const { policyId, version, edition, state } = policy;
  const reread = ['readPolicy', 'listPolicies'] as const;
  const change = useChange('changePolicy', reread);
  const publish = useChange('publishPolicy', reread);
  const withdraw = useChange('withdrawPolicy', reread);
  const busy = change.isPending || publish.isPending || withdraw.isPending;
  const file = useConfirmationsFile(policy);
  const read = policyText.safeParse(draft);
  const faults = new Set(tried ? (read.error?.issues ?? []).map(({ path }) => String(path[0])) : []);
  const isSaved = JSON.stringify(draft) === JSON.stringify(policy.draft);
  const params = { policyId };
  const save = async (): Promise<boolean> => {
    setTried(true);
    if (busy || !read.success) return false;
    const saved = await change.mutateAsync({ params, body: { version, policy: read.data } }).catch(() => undefined);
    if (!saved) return false;
    setDraft(read.data);
    toasts.done(t.form.saved);
    return true;
  };
  const publishIt = (asksAgain: boolean) => {
    if (busy) return;
    if (!isSaved) return toasts.failed(t.publish.unsaved);
    publish.mutate(
      { params, body: { version, asksAgain } },
      { onSuccess: ({ edition: now }) => toasts.done(t.publish.done(now)) },
    );
  };
  const withdrawIt = () => {
    if (!busy) withdraw.mutate({ params, body: { version } }, { onSuccess: () => toasts.done(t.withdrawn) });
  };
  const primary =
    edition === 0
      ? { name: t.publish.first, busy, onPress: () => publishIt(true) }
      : {
          name: t.publish.first,
          busy,
          choices: [
            { name: t.publish.quiet, onPress: () => publishIt(false) },
            { name: t.publish.matters, onPress: () => publishIt(true) },
          ],
        };
  const error = change.error ?? publish.error ?? withdraw.error ?? file.error;
  return (
    <Page
      title={policy.title}
      trail={[{ name: t.title, to: '/policies' }]}
      sub={[t.kinds[policy.kind], t.states[state], ...(edition > 0 ? [t.edition(edition)] : [])].join(' · ')}
      primary={primary}
      actions={[
        ...file.actions,
        ...(state === 'published' ? [{ name: t.withdraw, icon: <DeleteRegular />, busy, onPress: withdrawIt }] : []),
      ]}
    >
      <LeaveGuard unsaved={!isSaved} onSave={save} />
      <p className={styles.help}>{edition === 0 ? t.publish.firstHelp : t.publish.help}</p>
      {error && <ProblemMessage failed={error} />}
      <UnitShares policy={policy} />
      <PolicyForm
        draft={draft}
        faults={faults}
        saving={busy}
        usualDays={policy.usualDays}
        onChange={setDraft}
        onSave={() => void save()}
      />
      <Editions policy={policy} />
    </Page>
  );
};

const Editions = ({ policy: { editions } }: { policy: Shown }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const times = useTimes();
  if (editions.length === 0) return null;
  return (
    <section aria-label={t.editions}>
      <h2 className={styles.title}>{t.editions}</h2>
      <ul className={styles.list}>
        {editions.map(({ edition, asksAgain, publishedAt }) => (
          <li key={edition}>
            {t.edition(edition)}, {times.day(publishedAt)}: {asksAgain ? t.askedAgain : t.notAsked}
          </li>
        ))}
      </ul>
    </section>
  );
};
