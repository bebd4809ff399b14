import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ProofView } from '#shared/reviews/proof/proof-views.ts';
import { roundOf } from '#shared/reviews/round-of.ts';
import { Face } from '../../look/people/Face.tsx';
import { useTexts } from '../../texts/language.ts';
import * as proofTexts from '../../texts/reviews/proof.ts';
import { useTimes } from '../../texts/times.ts';
import { unbroken } from '../../texts/unbroken.ts';
import { useNumber } from '../../texts/use-number.ts';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** As many are named; the others are counted. */
const mostNamed = 20;

/** What was to be removed and is not gone yet, by name. */
export const OpenRemovals = ({ proof: { starts, open } }: { proof: ProofView }) => {
  const styles = useStyles();
  const t = useTexts(proofTexts);
  const times = useTimes();
  const number = useNumber();
  return (
    <section className={styles.part} aria-labelledby="open">
      <h2 id="open" className={styles.heading}>
        {t.openFrom(roundOf(starts))}
      </h2>
      {open.length === 0 && <p className={styles.quiet}>{t.nothingOpen}</p>}
      <ul className={styles.list}>
        {open.slice(0, mostNamed).map(({ lineId, member, group, words, state, plannedAt, decidedAt }) => (
          <li key={lineId} className={styles.row}>
            <Face person={member} size={24} />
            <span className={styles.words}>
              {member.name || t.unknown}
              <span className={styles.quiet}>
                {words ?? group} · {state ? t.openStates[state] : t.notPlanned}{' '}
                {t.since(unbroken(times.shortDay((plannedAt ?? decidedAt).slice(0, 10))))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {open.length > mostNamed && <p className={styles.quiet}>{t.moreOpen(number(open.length - mostNamed))}</p>}
    </section>
  );
};
