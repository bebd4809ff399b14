import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Link, useLocation } from 'react-router';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import { KindIcon } from '../../look/KindIcon.tsx';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { iconOf } from '../kind-icons.ts';

const narrow = '@container page (max-width: 480px)';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    [narrow]: { paddingInline: tokens.spacingHorizontalXS },
  },
  first: {
    minHeight: '72px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    [narrow]: { minHeight: '52px', border: 'none' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1, display: 'block' },
  firstName: { ...typographyStyles.subtitle2, [narrow]: typographyStyles.body1Strong },
  hint: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
    [narrow]: { display: 'none' },
  },
  open: { fontSize: '20px', lineHeight: 0, flexShrink: 0, color: tokens.colorNeutralForeground3 },
  openNarrow: { display: 'none', [narrow]: { display: 'block' } },
});

/** One kind of breach to report. `first`: the most common one, in a frame of its own. */
export const KindTile = ({ kind, first = false, hint }: { kind: BreachKind; first?: boolean; hint?: string }) => {
  const styles = useStyles();
  const words = useTexts(terms).kinds[kind];
  return (
    <Link to={`/home/${kind}${useLocation().search}`} className={mergeClasses(styles.tile, first && styles.first)}>
      <KindIcon icon={iconOf[kind]} own={first} />
      <span className={styles.words}>
        <span className={mergeClasses(styles.name, first && styles.firstName)}>{words.name}</span>
        <span className={styles.hint}>{hint ?? words.hint}</span>
      </span>
      <ChevronRightRegular className={mergeClasses(styles.open, !first && styles.openNarrow)} />
    </Link>
  );
};
