import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { caseTimes } from '#shared/breaches/case-time.ts';
import type { CaseView } from '#shared/breaches/views.ts';
import { MoveButton } from '../../cases/moves/MoveButton.tsx';
import { Card } from '../../look/Card.tsx';
import * as cases from '../../texts/breaches/case.ts';
import * as moves from '../../texts/breaches/moves.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';

type Revision = CaseView['times'][number];

const useStyles = makeStyles({
  times: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  reason: { ...typographyStyles.caption1, margin: 0, whiteSpace: 'pre-line' },
  before: {
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The four times, each with who said so; where one was corrected, the old versions and the reason are below. */
export const TimesCard = ({ found, onMove }: { found: CaseView; onMove: (() => void) | undefined }) => {
  const styles = useStyles();
  const t = useTexts(cases).times;
  const m = useTexts(moves);
  return (
    <Card
      title={t.title}
      beside={
        onMove && (
          <MoveButton found={found} move="move-time" size="small" inLine onPress={onMove}>
            {m.move['move-time'].button}
          </MoveButton>
        )
      }
    >
      <ul className={styles.times}>
        {caseTimes.map((time) => {
          const [newest, ...older] = found.times
            .filter((revision) => revision.time === time)
            .toSorted((a, b) => b.revision - a.revision);
          return (
            <li key={time}>
              <p className={styles.name}>{t.name[time]}</p>
              {t.help[time] && <p className={styles.quiet}>{t.help[time]}</p>}
              {newest ? <OneRevision revision={newest} /> : <p className={styles.value}>{t.unknown}</p>}
              {older.map((revision) => (
                <div key={revision.revision} className={styles.before}>
                  <p className={styles.quiet}>{t.before}</p>
                  <OneRevision revision={revision} />
                </div>
              ))}
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

const OneRevision = ({ revision: { at, estimated, by, recordedAt, reason } }: { revision: Revision }) => {
  const styles = useStyles();
  const t = useTexts(cases).times;
  const times = useTimes();
  return (
    <>
      <p className={styles.value}>
        <time dateTime={at}>{times.full(at)}</time>
        {estimated && ` (${t.estimated})`}
      </p>
      <p className={styles.quiet}>{t.by(by.name, times.short(recordedAt))}</p>
      {reason && <p className={styles.reason}>{t.reason(reason)}</p>}
    </>
  );
};
