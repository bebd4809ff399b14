import { Button } from '@fluentui/react-button';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import type { CallFailed } from '../../../api.ts';
import { useToasts } from '../../../look/toasts/toasts.ts';
import * as desk from '../../../texts/desk.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/removals.ts';
import { useChange } from '../../../use-api.ts';
import { OwnerButton } from '../quality/GapAction.tsx';
import { accessOf, type Removal } from './stage-of.ts';
import type { OwnerGap } from './use-owner-gaps.ts';

const useStyles = makeStyles({
  act: { whiteSpace: 'nowrap', '@media (max-width: 639px)': { minHeight: '44px' } },
  // Its words stand under those above them.
  subtle: { '@media (max-width: 639px) and (not (forced-colors: active))': { marginInlineStart: '-8px' } },
});

export const removalRoutes = ['listRemovals', 'dryRunRemovals'] as const;

type Given = {
  reviewId: string;
  removal: Removal;
  /** Who is not may look at the task, and change nothing. */
  isOfTeam: boolean;
  /** Where it waits for another owner. */
  ownerGap: OwnerGap | undefined;
  onTask: () => void;
};

/** The one thing that can be done about a removal. */
export const RemovalAction = ({ reviewId, removal, isOfTeam, ownerGap, onTask }: Given) => {
  const t = useTexts(texts);
  const withhold = useWithhold(reviewId);
  const putBack = usePutBack(reviewId);
  const renew = useRenew(reviewId);
  const chase = useChase();
  const { undo, task, state, removalId, lineId, member } = removal;
  if (!isOfTeam) return task && <Act removal={removal} name={t.seeTask} onPress={onTask} />;
  if (ownerGap && !ownerGap.gap.task) return <OwnerButton {...ownerGap} />;
  if (undo === 'withhold')
    return <Act removal={removal} name={t.undo.withhold} onPress={() => withhold(removalId, lineId, member.name)} />;
  if (undo === 'put-back') {
    const name = state === 'not-put-back' ? t.again : t.undo['put-back'];
    return (
      <Act removal={removal} name={name} icon={<ArrowUndoRegular />} onPress={() => putBack(removalId, member.name)} />
    );
  }
  if (state === 'withheld') return <Act removal={removal} name={t.undo.renew} onPress={() => renew(lineId)} />;
  if (!task) return null;
  if (task.isLate && task.mayBeChased)
    return <Act removal={removal} name={t.chase} isOutlined onPress={() => chase(task.taskId)} />;
  return <Act removal={removal} name={t.seeTask} onPress={onTask} />;
};

type Acting = {
  removal: Removal;
  name: string;
  icon?: ReactElement;
  isOutlined?: boolean;
  onPress: () => void;
};

const Act = ({ removal, name, icon, isOutlined = false, onPress }: Acting) => {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.act, !isOutlined && styles.subtle)}
      size="small"
      appearance={isOutlined ? 'outline' : 'subtle'}
      {...(icon && { icon })}
      aria-label={useTexts(texts).of(name, removal.member.name, accessOf(removal))}
      onClick={onPress}
    >
      {name}
    </Button>
  );
};

/** Withholds a removal; a toast takes that back. */
export const useWithhold = (reviewId: string) => {
  const t = useTexts(texts);
  const toasts = useToasts();
  const sayFailed = useSayFailed();
  const undo = useChange('undoRemoval', removalRoutes);
  const renew = useRenew(reviewId);
  return (removalId: string, lineId: string, person: string) =>
    undo.mutate(
      { params: { reviewId, removalId } },
      { onSuccess: () => toasts.done(t.done.withhold(person), () => renew(lineId)), onError: sayFailed },
    );
};

/** Plans a removal anew that was withheld. */
const useRenew = (reviewId: string) => {
  const sayFailed = useSayFailed();
  const apply = useChange('applyRemovals', removalRoutes);
  return (lineId: string) =>
    apply.mutate({ params: { reviewId }, body: { lineIds: [lineId], when: 'by-plan' } }, { onError: sayFailed });
};

const usePutBack = (reviewId: string) => {
  const t = useTexts(texts);
  const toasts = useToasts();
  const sayFailed = useSayFailed();
  const undo = useChange('undoRemoval', removalRoutes);
  return (removalId: string, person: string) =>
    undo.mutate(
      { params: { reviewId, removalId } },
      { onSuccess: () => toasts.done(t.done['put-back'](person)), onError: sayFailed },
    );
};

/** Asks IT support once more. */
export const useChase = () => {
  const t = useTexts(texts);
  const toasts = useToasts();
  const sayFailed = useSayFailed();
  const chase = useChange('chaseTask', removalRoutes);
  return (taskId: string) =>
    chase.mutate({ params: { taskId } }, { onSuccess: () => toasts.done(t.done.chase), onError: sayFailed });
};

const useSayFailed = () => {
  const { failures } = useTexts(desk);
  const toasts = useToasts();
  return ({ kind, problem }: CallFailed) => toasts.failed(problem?.title || failures[kind].title);
};
