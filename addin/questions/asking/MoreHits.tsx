import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Answering } from './Answering.tsx';
import type { Hit } from './found.ts';
import { nameOfHit } from './found.ts';
import { HitFacts } from './HitFacts.tsx';
import { HitLink } from './HitLink.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  hit: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  answer: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1 },
});

/** What else may answer: each with its own sentence. */
export const MoreHits = ({ hits, ofTeam }: { hits: readonly Hit[]; ofTeam: boolean }) => {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {hits.map((hit) => (
        <li key={nameOfHit(hit)} className={styles.hit}>
          <HitLink hit={hit} ofTeam={ofTeam} />
          <p className={styles.answer}>
            <Answering hit={hit} />
          </p>
          <HitFacts hit={hit} />
        </li>
      ))}
    </ul>
  );
};
