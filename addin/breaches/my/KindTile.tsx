import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Link, useLocation } from 'react-router';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import * as terms from '../../texts/breaches/terms.ts';
import { useTexts } from '../../texts/language.ts';
import { iconOf } from '../kind-icons.ts';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'flex-start',
    height: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  primary: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    padding: tokens.spacingHorizontalL,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  icon: { fontSize: '24px', lineHeight: 0, flexShrink: 0, color: tokens.colorBrandForeground1 },
  icon1: { color: 'inherit' },
  name: { ...typographyStyles.body1Strong, display: 'block' },
  name1: typographyStyles.subtitle2,
  hint: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground3 },
  hint1: { ...typographyStyles.body1, color: 'inherit' },
});

/** One kind of breach to report. The most common one is the page's one primary action. */
export const KindTile = ({ kind, primary = false, hint }: { kind: BreachKind; primary?: boolean; hint?: string }) => {
  const styles = useStyles();
  const words = useTexts(terms).kinds[kind];
  const Icon = iconOf[kind];
  return (
    <Link to={`/home/${kind}${useLocation().search}`} className={mergeClasses(styles.tile, primary && styles.primary)}>
      <span className={mergeClasses(styles.icon, primary && styles.icon1)}>
        <Icon />
      </span>
      <span>
        <span className={mergeClasses(styles.name, primary && styles.name1)}>{words.name}</span>
        <span className={mergeClasses(styles.hint, primary && styles.hint1)}>{hint ?? words.hint}</span>
      </span>
    </Link>
  );
};
