import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNow } from '../../../look/clock.ts';
import type { Primary } from '../../../look/frame/action.ts';
import { isLost } from '../../../look/keys/use-focus-back.ts';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { EmptyState } from '../../../look/states/EmptyState.tsx';
import { Loading } from '../../../look/states/Loading.tsx';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/removals.ts';
import { DryRunDrawer, type WaitsFor } from './DryRunDrawer.tsx';
import { RemovalList } from './RemovalList.tsx';
import { type ShownStage, Stages } from './Stages.tsx';
import { countForTeam, fateIn, isAlreadyGone, isToGo, type Removal, stageOf } from './stage-of.ts';
import { TaskDrawer } from './TaskDrawer.tsx';
import { useOwnerGaps } from './use-owner-gaps.ts';
import { useRemovals } from './use-removals.ts';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
});

type NumberOfStage = readonly [stage: ShownStage, count: number, name: string];

/** As many numbers have room in one row. */
const mostStages = 5;

type Given = { reviewId: string; isOpen: boolean; mayRead: boolean; isOfTeam: boolean };

type Part = {
  /** How many the team is to look at. */
  readonly count: number;
  readonly sub: string | undefined;
  readonly primary: Primary | undefined;
  readonly content: ReactNode;
};

/** The removals of a review, as a part of its page. */
export const useRemovalsPart = ({ reviewId, isOpen, mayRead, isOfTeam }: Given): Part => {
  const t = useTexts(texts);
  const styles = useStyles();
  const now = useNow();
  const [opened, setOpened] = useState<{ removalId: string } | 'dry-run'>();
  const { removals, ...found } = useRemovals(reviewId, { enabled: mayRead, isOpen });
  const ownerGapOf = useOwnerGaps(reviewId, removals);
  const planned = removals.filter(({ state }) => state === 'planned');
  const withFate = (fate: ReturnType<typeof fateIn>) => planned.filter((one) => fateIn(one) === fate);
  const [going, toIt, owner, stays] = [withFate('graph'), withFate('task'), withFate('owner'), withFate('stays')];
  const when = whenOf(going.length > 0 ? going : planned, now);
  const countOf = (stage: ReturnType<typeof stageOf>) => removals.filter((one) => stageOf(one) === stage).length;
  const already = removals.filter(isAlreadyGone).length;
  const back = removals.filter(({ state }) => state === 'put-back').length;
  const of = typeof opened === 'object' ? removals.find(({ removalId }) => removalId === opened.removalId) : undefined;
  const words = when === 'tonight' ? 'tonight' : 'planned';
  const name = going.length > 0 ? t.see[words](going.length) : t.see.toIt(toIt.length);
  const see = { name, onPress: () => setOpened('dry-run') };
  const isAny = going.length + toIt.length > 0;
  const numbers = useFocusOnceGone(isAny);
  const toGo = removals.filter(isToGo).length;
  const waiting: readonly NumberOfStage[] = [
    ['planned', going.length, t.stages[when]],
    ['toIt', toIt.length, t.ends.toIt],
    ['owner', owner.length, t.ends.owner],
    ['stays', stays.length, t.ends.stays],
  ];
  const all: readonly NumberOfStage[] = [
    ...waiting.filter(([, count]) => count > 0),
    ['reading', countOf('reading'), t.stages.reading],
    ['gone', countOf('gone'), t.ends.gone],
    ['task', countOf('task'), t.ends.task],
    ...(back > 0 ? [['back', back, t.ends.back] as const] : []),
  ];
  // Where there are many, those in which there is nothing are left out.
  const shown = all.length > mostStages ? all.filter(([, count]) => count > 0) : all;
  return {
    count: countForTeam(removals),
    sub: toGo > 0 ? t.sub(toGo) : undefined,
    primary: isAny ? see : undefined,
    content: (
      <>
        {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
        {found.isPending && <Loading shape="rows" />}
        {found.data && removals.length === 0 && <EmptyState done title={t.none} words={t.noneHelp} />}
        {removals.length > 0 && (
          <>
            <Stages ref={numbers} stages={shown} />
            {already > 0 && <p className={styles.quiet}>{t.alreadyGone(already)}</p>}
            <RemovalList
              {...{ reviewId, removals, isOfTeam, ownerGapOf }}
              onTask={(removalId) => setOpened({ removalId })}
            />
            <p className={styles.quiet}>{t.unseen}</p>
          </>
        )}
        {opened === 'dry-run' && (
          <DryRunDrawer {...{ reviewId, isOfTeam }} waitsFor={when} onClose={() => setOpened(undefined)} />
        )}
        {of?.task && (
          <TaskDrawer removal={of} task={of.task} isOfTeam={isOfTeam} onClose={() => setOpened(undefined)} />
        )}
      </>
    ),
  };
};

/** Where the focus goes when the button that had it is gone with the last that waited: else a toast would keep it. */
const useFocusOnceGone = (isThere: boolean) => {
  const place = useRef<HTMLDListElement>(null);
  const was = useRef(isThere);
  useEffect(() => {
    if (was.current && !isThere && hasNoPlace()) place.current?.focus();
    was.current = isThere;
  }, [isThere]);
  return place;
};

/** The title has the focus where a drawer was closed and what opened it is gone. */
const hasNoPlace = (): boolean => isLost() || document.activeElement === document.querySelector('h1');

/** When those are made that wait: all of them today, all at the end of the review, or some of each. */
const whenOf = (planned: readonly Removal[], now: Date): WaitsFor => {
  if (planned.length === 0) return 'planned';
  if (planned.every(({ dueAt }) => dueAt === null)) return 'atEnd';
  return planned.every(({ dueAt }) => dueAt !== null && isTonight(new Date(dueAt), now)) ? 'tonight' : 'planned';
};

const isTonight = (due: Date, now: Date): boolean => due > now && dayOf(due) === dayOf(now);
