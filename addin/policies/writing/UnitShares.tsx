import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/policies/writing.ts';
import { ReadShare } from './ReadShare.tsx';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 280px)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}`,
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container page (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

type Shown = Pick<AnswerOf<Routes['readPolicy']>, 'units' | 'otherUnits'>;

/** How far each unit is, the one with least confirmed first; who is missing only their manager sees. */
export const UnitShares = ({ policy: { units, otherUnits } }: { policy: Shown }) => {
  const styles = useStyles();
  const t = useTexts(texts);
  const { shares } = t;
  if (units.length === 0 && !otherUnits) return null;
  return (
    <section aria-label={shares.title}>
      <h2 className={styles.title}>{shares.title}</h2>
      <p className={styles.quiet}>{shares.help}</p>
      <ul className={styles.list}>
        {units.map(({ unit, of, confirmed }) => (
          <li key={unit ?? ''} className={styles.row}>
            <span>{unit ?? shares.noUnit}</span>
            <ReadShare share={{ of, confirmed }} />
          </li>
        ))}
        {otherUnits && (
          <li className={styles.row}>
            <span>{shares.others(otherUnits.units)}</span>
            <ReadShare share={otherUnits.share ?? { of: null, confirmed: null }} />
          </li>
        )}
      </ul>
    </section>
  );
};
