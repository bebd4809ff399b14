import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { placesWithCpr } from '#shared/policies/all-words.ts';
import { type PolicyText, policyText } from '#shared/policies/policy.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { LeaveGuard } from '../../look/LeaveGuard.tsx';
import { Page } from '../../look/Page.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { useNumber } from '../../texts/use-number.ts';
import { useChange } from '../../use-api.ts';
import { Editions } from './Editions.tsx';
import { PolicyForm } from './PolicyForm.tsx';

const PublishDialog = lazy(async () => ({ default: (await import('./PublishDialog.tsx')).PublishDialog }));

const useStyles = makeStyles({
  help: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
});

type Given = {
  readonly policy: AnswerOf<Routes['readPolicy']>;
  readonly onPublished: () => void;
};

/** Writes a policy: the draft is kept when it is saved, and read when it is published. */
export const WritePolicy = ({ policy, onPublished }: Given) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const toasts = useToasts();
  const number = useNumber();
  const [draft, setDraft] = useState<PolicyText>(policy.draft);
  const [tried, setTried] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { policyId, version, edition, state, reach, usualDays } = policy;
  const reread = ['readPolicy', 'listPolicies'] as const;
  const change = useChange('changePolicy', reread);
  const publish = useChange('publishPolicy', reread);
  const withdraw = useChange('withdrawPolicy', reread);
  const busy = change.isPending || publish.isPending || withdraw.isPending;
  const read = policyText.safeParse(draft);
  const faults = new Set(tried ? (read.error?.issues ?? []).map(({ path }) => String(path[0])) : []);
  const isSaved = JSON.stringify(draft) === JSON.stringify(policy.draft);
  const params = { policyId };
  const latest = useRef(version);
  useEffect(() => {
    latest.current = version;
  }, [version]);
  const running = useRef<Promise<unknown>>(Promise.resolve());
  const save = async (): Promise<boolean> => {
    setTried(true);
    const { success, data } = read;
    if (!success) return false;
    // One after the other: whoever leaves while a draft is saved has what was typed since saved, too.
    const saving = running.current.then(() =>
      change.mutateAsync({ params, body: { version: latest.current, policy: data } }).catch(() => undefined),
    );
    running.current = saving;
    const saved = await saving;
    if (!saved) return false;
    // What was typed meanwhile stays.
    setDraft((now) => (now === draft ? data : now));
    latest.current = saved.version;
    toasts.done(t.form.saved);
    return true;
  };
  /** Whom it concerns is known of what is saved. */
  const ask = async () => {
    if (busy || placesWithCpr(draft).length > 0) return toasts.failed(t.personal.remove);
    if (isSaved || (await save())) setAsked(true);
  };
  const publishIt = async (asksAgain: boolean) => {
    if (busy) return;
    setAsked(false);
    const body = { version, asksAgain };
    const published = await publish.mutateAsync({ params, body }).catch(() => undefined);
    if (!published) return;
    toasts.done(t.publish.done(published.edition));
    onPublished();
  };
  const withdrawIt = () => {
    if (!busy) withdraw.mutate({ params, body: { version } }, { onSuccess: () => toasts.done(t.withdrawn) });
  };
  const quietly = async () => {
    if (isSaved) await publishIt(false);
    else toasts.failed(t.publish.unsaved);
  };
  const name = reach === null ? t.publish.toNew : t.publish.to(number(reach), reach === 1);
  const primary =
    edition === 0
      ? { name: isSaved ? name : t.publish.first, busy, onPress: () => void ask() }
      : {
          name: t.publish.first,
          busy,
          choices: [
            { name: t.publish.quiet, onPress: () => void quietly() },
            { name: t.publish.matters, onPress: () => void ask() },
          ],
        };
  const error = change.error ?? publish.error ?? withdraw.error;
  return (
    <Page
      title={policy.title}
      trail={[{ name: t.title, to: '/policies' }]}
      sub={[t.kinds[policy.kind], t.states[state], ...(edition > 0 ? [t.edition(edition)] : [])].join(' · ')}
      primary={primary}
      actions={[
        { name: t.form.save, icon: <SaveRegular />, busy, onPress: () => void save() },
        ...(state === 'published' ? [{ name: t.withdraw, icon: <DeleteRegular />, busy, onPress: withdrawIt }] : []),
      ]}
    >
      <LeaveGuard unsaved={!isSaved} onSave={save} />
      <p className={styles.help}>{edition === 0 ? t.publish.firstHelp : t.publish.help}</p>
      {error && <ProblemMessage failed={error} />}
      <PolicyForm draft={draft} faults={faults} usualDays={usualDays} onChange={setDraft} />
      <Editions policy={policy} />
      {isAsked && (
        <Suspense fallback={null}>
          <PublishDialog
            draft={policy.draft}
            reach={reach}
            days={policy.draft.days ?? usualDays}
            busy={busy}
            onPublish={() => void publishIt(true)}
            onClose={() => setAsked(false)}
          />
        </Suspense>
      )}
    </Page>
  );
};
