import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { type PolicyText, policyText } from '#shared/policies/policy.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { NotFound } from '../../look/frame/NotFound.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Loading } from '../../look/states/Loading.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useTimes } from '../../texts/times.ts';
import { useChange, useRead } from '../../use-api.ts';
import { WholeText } from '../reading/WholeText.tsx';
import { PolicyForm } from './PolicyForm.tsx';

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
  return (
    <Page title={found.data.title} trail={trail} sub={t.states[found.data.state]}>
      <WholeText policy={found.data.draft} />
      <Editions policy={found.data} />
    </Page>
  );
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
  const read = policyText.safeParse(trimmed(draft));
  const faults = new Set(tried ? (read.error?.issues ?? []).map(({ path }) => String(path[0])) : []);
  const isSaved = JSON.stringify(draft) === JSON.stringify(policy.draft);
  const params = { policyId };
  const save = () => {
    setTried(true);
    if (busy || !read.success) return;
    const whole = read.data;
    change.mutate(
      { params, body: { version, policy: whole } },
      {
        onSuccess: () => {
          setDraft(whole);
          toasts.done(t.form.saved);
        },
      },
    );
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
  const error = change.error ?? publish.error ?? withdraw.error;
  return (
    <Page
      title={policy.title}
      trail={[{ name: t.title, to: '/policies' }]}
      sub={[t.kinds[policy.kind], t.states[state], ...(edition > 0 ? [t.edition(edition)] : [])].join(' · ')}
      primary={primary}
      actions={state === 'published' ? [{ name: t.withdraw, icon: <DeleteRegular />, busy, onPress: withdrawIt }] : []}
    >
      <p className={styles.help}>{edition === 0 ? t.publish.firstHelp : t.publish.help}</p>
      {error && <ProblemMessage failed={error} />}
      <PolicyForm draft={draft} faults={faults} saving={busy} onChange={setDraft} onSave={save} />
      <Editions policy={policy} />
    </Page>
  );
};

/** Lines that say nothing name no unit. */
const trimmed = (draft: PolicyText): PolicyText => {
  const units = draft.units?.map((unit) => unit.trim()).filter((unit) => unit !== '') ?? [];
  return { ...draft, units: units.length > 0 ? units : null };
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
