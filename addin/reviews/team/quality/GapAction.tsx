import { Button } from '@fluentui/react-button';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { DataGap, DataGapKind } from '#shared/reviews/data-gaps.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as previewTexts from '../../../texts/reviews/plan-preview.ts';
import * as quality from '../../../texts/reviews/quality.ts';
import { useChange } from '../../../use-api.ts';
import { NameOwner } from './NameOwner.tsx';
import { toMend, useSendingTasks } from './use-sending-tasks.ts';

const useStyles = makeStyles({
  button: { whiteSpace: 'nowrap', flexShrink: 0, '@media (max-width: 639px)': { minHeight: '44px' } },
});

/** The review whose gaps they are, and what the caller may do about them. */
export type Mending = { readonly reviewId: string; readonly planId: string; readonly mayGive: boolean };

/** The one thing that can be done about a gap from here: a task to those who can, an owner named, or owners asked. */
export const GapAction = ({ gap, what, mending }: { gap: DataGap; what: string; mending: Mending }) => {
  const styles = useStyles();
  const t = useTexts(quality);
  const { send, isPending } = useSendingTasks(mending.reviewId);
  const mend = toMend(gap);
  if (gap.kind === 'no-description') return <AskOwners planId={mending.planId} />;
  if (!mend) return null;
  if (wantsOwner.has(gap.kind)) return <OwnerButton gap={gap} mending={mending} />;
  return (
    <Button
      className={styles.button}
      size="small"
      disabledFocusable={isPending}
      aria-label={t.sendFor(what)}
      onClick={() => send([mend])}
    >
      {t.send}
    </Button>
  );
};

const wantsOwner: ReadonlySet<DataGapKind> = new Set(['no-owner', 'owner-left', 'owner-leaves']);

/** Asks who is to own a group, beside it. */
export const OwnerButton = ({ gap, mending }: { gap: DataGap; mending: Mending }) => {
  const styles = useStyles();
  const t = useTexts(quality);
  const [near, setNear] = useState<HTMLElement>();
  const mayGive = mending.mayGive && gap.meanwhile.includes('team');
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        aria-label={t.nameFor(gap.about?.name ?? '')}
        onClick={({ currentTarget }) => setNear(currentTarget)}
      >
        {t.name}
      </Button>
      {near && (
        <NameOwner
          reviewId={mending.reviewId}
          gap={gap}
          mayGive={mayGive}
          near={near}
          onClose={() => setNear(undefined)}
        />
      )}
    </>
  );
};

const AskOwners = ({ planId }: { planId: string }) => {
  const styles = useStyles();
  const t = useTexts(quality);
  const { asked } = useTexts(previewTexts);
  const toasts = useToasts();
  const ask = useChange('askOwners', []);
  const askNow = () =>
    ask.mutate({ params: { planId } }, { onSuccess: (answer) => toasts.done(asked(answer.asked, answer.askedLately)) });
  return (
    <Button className={styles.button} size="small" disabledFocusable={ask.isPending} onClick={askNow}>
      {t.askOwners}
    </Button>
  );
};
