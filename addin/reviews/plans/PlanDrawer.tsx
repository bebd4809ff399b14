import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { type FormEvent, useState } from 'react';
import type { ReviewPlan } from '#shared/reviews/review-plan.ts';
import { SideDrawer } from '../../look/frame/SideDrawer.tsx';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useToasts } from '../../look/toasts/toasts.ts';
import { useTexts } from '../../texts/language.ts';
import * as plans from '../../texts/reviews/plans.ts';
import { useChange } from '../../use-api.ts';
import { choiceOf } from './choices/choice-of.ts';
import { faultIn } from './fault-in.ts';
import type { PlanPart, Preview } from './part.ts';

type Given = { preview: Preview; part: PlanPart; onClose: () => void };

/** Changes one part of a plan beside it. */
export const PlanDrawer = ({ preview, part, onClose }: Given) => {
  const t = useTexts(plans);
  const toasts = useToasts();
  const [plan, setPlan] = useState(preview.plan);
  // Where the red sentence stands, it is ticked anew with each change to it.
  const [understood, setUnderstood] = useState(false);
  const [tried, setTried] = useState(false);
  const change = useChange('changePlan', ['previewPlan', 'listReviews']);
  const isChanged = JSON.stringify(plan) !== JSON.stringify(preview.plan);
  const needsTick = plan.silence === 'remove' && preview.plan.silence === 'keep' && !understood;
  const fault = needsTick ? t.silence.tick : faultIn(part, plan, t);
  const asked = { params: { planId: preview.planId }, body: { version: preview.version, plan } };
  const saved = () => {
    toasts.done(t.saved);
    onClose();
  };
  const save = (submitted: FormEvent) => {
    submitted.preventDefault();
    setTried(true);
    if (!isChanged) return onClose();
    if (!fault && !change.isPending) change.mutate(asked, { onSuccess: saved });
  };
  const keep = async () => {
    setTried(true);
    if (fault) return false;
    return change.mutateAsync(asked).then(
      () => true,
      () => false,
    );
  };
  const Choice = choiceOf[part];
  const set = (changed: Partial<ReviewPlan>) => setPlan((now) => ({ ...now, ...changed }));
  return (
    <SideDrawer
      title={t.changeOne(t.parts[part])}
      number={preview.name}
      isUnsaved={() => isChanged}
      kept={undefined}
      onSubmit={save}
      onClose={onClose}
      onKeep={keep}
      onDiscard={onClose}
      foot={
        <>
          <Button type="submit" appearance="primary" disabledFocusable={change.isPending}>
            {t.save}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      {preview.running && (
        <MessageBar>
          <MessageBarBody>{t.whileRunning}</MessageBarBody>
        </MessageBar>
      )}
      <Choice
        plan={plan}
        set={set}
        preview={preview}
        fault={tried ? fault : undefined}
        understood={understood}
        onUnderstood={setUnderstood}
      />
      {change.error && <ProblemMessage failed={change.error} />}
    </SideDrawer>
  );
};
