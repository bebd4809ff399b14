import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { PlannedRemoval } from '#shared/reviews/removals.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { Person } from '../../look/people/Person.tsx';
import { useTexts } from '../../texts/language.ts';
import * as team from '../../texts/reviews/team.ts';
import { useTimes } from '../../texts/times.ts';
import { useRead } from '../../use-api.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  group: { ...typographyStyles.body1Strong, margin: 0 },
  words: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, maxWidth: '72ch' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gap: `2px ${tokens.spacingHorizontalL}`,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container page (min-width: 640px)': { gridTemplateColumns: 'minmax(0, 220px) minmax(0, 1fr)' },
  },
  facts: { display: 'grid', rowGap: '2px', minWidth: 0 },
  access: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** In this order: what the desk could do, what it cannot, what is done. */
const ways = ['graph', 'task', 'gone'] as const;

/** What would become of everything that was refused and sent. */
export const Removals = ({ reviewId }: { reviewId: string }) => {
  const styles = useStyles();
  const t = useTexts(team).removals;
  const times = useTimes();
  const found = useRead('dryRunRemovals', { params: { reviewId } });
  const { removals = [], readAt = null } = found.data ?? {};
  return (
    <section className={styles.part} aria-labelledby="removals">
      <h2 id="removals" className={styles.heading}>
        {t.heading}
      </h2>
      {found.error && <ProblemMessage failed={found.error} onRetry={() => found.refetch()} />}
      {readAt && <p className={styles.words}>{t.lead(times.full(readAt))}</p>}
      {found.data && removals.length === 0 && <p className={styles.words}>{t.none}</p>}
      {ways.map((by) => {
        const own = removals.filter(({ way }) => way.by === by);
        return (
          own.length > 0 && (
            <div key={by}>
              <h3 className={styles.group}>
                {t[by]} ({own.length})
              </h3>
              <ul className={styles.list}>
                {own.map((removal) => (
                  <RemovalRow key={removal.lineId} removal={removal} />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
};

const RemovalRow = ({ removal }: { removal: PlannedRemoval }) => {
  const styles = useStyles();
  const t = useTexts(team).removals;
  const times = useTimes();
  const { member, group, decidedBy, decidedAt, comment, way } = removal;
  return (
    <li className={styles.row}>
      <span>
        <Person person={member} />
      </span>
      <div className={styles.facts}>
        <p className={styles.access}>{group}</p>
        {wordsOf(way, t).map((words) => (
          <p key={words} className={styles.quiet}>
            {words}
          </p>
        ))}
        <p className={styles.quiet}>{t.by(decidedBy.name, times.short(decidedAt))}</p>
        {comment && <p className={styles.quiet}>“{comment}”</p>}
      </div>
    </li>
  );
};

const wordsOf = (way: PlannedRemoval['way'], t: typeof team.da.removals): readonly string[] => {
  switch (way.by) {
    case 'graph':
      return way.warnings.map((warning) => t.warnings[warning]);
    case 'task':
      return [t.places[way.place]];
    case 'gone':
      return [t.what[way.what]];
  }
};
