import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { groupOf, type RemovalGroup, removalGroups } from '#shared/reviews/removals/removal-fate.ts';
import type { PlannedRemoval } from '#shared/reviews/removals/removals.ts';
import { useNow } from '../../../look/clock.ts';
import { SideDrawer } from '../../../look/frame/SideDrawer.tsx';
import { ProblemMessage } from '../../../look/ProblemMessage.tsx';
import { Face } from '../../../look/people/Face.tsx';
import { Loading } from '../../../look/states/Loading.tsx';
import { useToasts } from '../../../look/toasts/toasts.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/removals.ts';
import { useTimes } from '../../../texts/times.ts';
import { useChange, useRead } from '../../../use-api.ts';
import { OwnerButton } from '../quality/GapAction.tsx';
import { removalRoutes, useWithhold } from './RemovalAction.tsx';
import { accessOf } from './stage-of.ts';
import { type OwnerGap, useOwnerGaps } from './use-owner-gaps.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { ...typographyStyles.body1, margin: 0 },
  act: { flexShrink: 0, '@media (max-width: 639px)': { minHeight: '44px' } },
  more: { alignSelf: 'start', paddingInline: 0, minWidth: 'auto', color: tokens.colorBrandForegroundLink },
});

/** As many of each group are shown at first. */
const few = 3;

export type WaitsFor = 'tonight' | 'atEnd' | 'planned';

type Given = { reviewId: string; waitsFor: WaitsFor; isOfTeam: boolean; onClose: () => void };

/** What would become of each removal that waits, if it were made now; nothing is changed by looking. */
export const DryRunDrawer = ({ reviewId, waitsFor, isOfTeam, onClose }: Given) => {
  const t = useTexts(texts);
  const styles = useStyles();
  const times = useTimes();
  const now = useNow();
  const toasts = useToasts();
  const found = useRead('dryRunRemovals', { params: { reviewId } });
  const apply = useChange('applyRemovals', removalRoutes);
  const { removals = [], readAt = null } = found.data ?? {};
  const ownerGapOf = useOwnerGaps(reviewId, removals);
  const inGroup = (group: RemovalGroup) => removals.filter(({ way }) => groupOf(way) === group);
  const [removed, toIt] = [inGroup('graph').length, inGroup('task').length];
  const words = waitsFor === 'tonight' ? 'tonight' : 'planned';
  // What stays would be a task at once, though nobody can make it yet.
  const lineIds = removals.flatMap(({ way, lineId }) => (groupOf(way) === 'stays' ? [] : [lineId]));
  const runNow = () =>
    apply.mutate(
      { params: { reviewId }, body: { lineIds, when: 'now' } },
      {
        onSuccess: () => {
          toasts.done(t.done.now(removed, toIt));
          onClose();
        },
      },
    );
  return (
    <SideDrawer
      title={found.data && removed === 0 ? t.dryRun.nothing[words] : t.dryRun.title[words](removed)}
      number={t.dryRun.at(times.near(new Date(now.getTime() - (Date.now() - found.dataUpdatedAt)), now))}
      isUnsaved={() => false}
      kept={undefined}
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onClose();
      }}
      onClose={onClose}
      onKeep={() => Promise.resolve(true)}
      onDiscard={onClose}
      foot={
        isOfTeam && removed + toIt > 0 ? (
          <>
            <Button type="submit" appearance="primary">
              {t.dryRun.wait[waitsFor]}
            </Button>
            <Button disabledFocusable={apply.isPending} onClick={runNow}>
              {t.dryRun.now}
            </Button>
          </>
        ) : (
          <Button type="submit">{t.dryRun.close}</Button>
        )
      }
    >
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {apply.error && <ProblemMessage failed={apply.error} />}
      {found.isPending && <Loading shape="rows" />}
      {found.data && removals.length === 0 && <p className={styles.quiet}>{t.dryRun.none}</p>}
      {removalGroups.map((group) => {
        const own = inGroup(group);
        return own.length > 0 && <Part key={group} {...{ reviewId, group, ownerGapOf, isOfTeam }} removals={own} />;
      })}
      {readAt && <p className={styles.quiet}>{t.dryRun.readAt(times.near(readAt, now))}</p>}
    </SideDrawer>
  );
};

type PartGiven = {
  reviewId: string;
  group: RemovalGroup;
  removals: readonly PlannedRemoval[];
  ownerGapOf: (removal: PlannedRemoval) => OwnerGap | undefined;
  isOfTeam: boolean;
};

const Part = ({ reviewId, group, removals, ownerGapOf, isOfTeam }: PartGiven) => {
  const t = useTexts(texts);
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? removals : removals.slice(0, few);
  const left = removals.length - shown.length;
  return (
    <section className={styles.part} aria-labelledby={`dry-${group}`}>
      <h3 id={`dry-${group}`} className={styles.heading}>
        {t.dryRun[group]} <span className={styles.count}>{removals.length}</span>
      </h3>
      <p className={styles.quiet}>{t.dryRun[`${group}Help`]}</p>
      <ul className={styles.list}>
        {shown.map((removal) => (
          <li key={removal.lineId} className={styles.row}>
            <Face person={removal.member} size={24} />
            <div className={styles.words}>
              <p className={styles.name}>{removal.member.name || t.nameless}</p>
              <p className={styles.quiet}>{accessOf(removal)}</p>
              {wordsOf(removal, t).map((words) => (
                <p key={words} className={styles.quiet}>
                  {words}
                </p>
              ))}
            </div>
            {isOfTeam && group !== 'gone' && <DryAct {...{ reviewId, removal }} ownerGap={ownerGapOf(removal)} />}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button className={styles.more} size="small" appearance="transparent" onClick={() => setAll(true)}>
          {t.more(left)}
        </Button>
      )}
    </section>
  );
};

type Acting = { reviewId: string; removal: PlannedRemoval; ownerGap: OwnerGap | undefined };

/** What comes first: an owner where one is needed, else to take it out. */
const DryAct = ({ reviewId, removal, ownerGap }: Acting) => {
  const t = useTexts(texts);
  const styles = useStyles();
  const withhold = useWithhold(reviewId);
  const { removalId, lineId, member } = removal;
  if (ownerGap && !ownerGap.gap.task) return <OwnerButton {...ownerGap} />;
  if (!removalId) return null;
  return (
    <Button
      className={styles.act}
      size="small"
      appearance="subtle"
      aria-label={t.of(t.undo.withhold, member.name, accessOf(removal))}
      onClick={() => withhold(removalId, lineId, member.name)}
    >
      {t.undo.withhold}
    </Button>
  );
};

const wordsOf = ({ way, words, group, keptBy }: PlannedRemoval, t: typeof texts.da): readonly string[] => {
  switch (way.by) {
    case 'graph':
      return way.warnings.map((warning) => t.warnings[warning]);
    case 'task':
      // Whoever makes it knows the group by its name.
      return [words ? t.placeOf(group, t.places[way.place]) : t.places[way.place]];
    case 'gone':
      return [t.gone[way.what]];
    case 'rests':
      return [way.why === 'kept-elsewhere' && keptBy ? t.keptBy(keptBy.name || t.nameless) : t.rests[way.why]];
  }
};
