import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Link } from 'react-router';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import type { Crumb } from './action.ts';

const useStyles = makeStyles({
  trail: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  crumb: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  link: {
    display: 'inline-block',
    // A target of 24 px (WCAG 2.5.8) around 16 px of text.
    paddingBlock: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  view: { color: tokens.colorNeutralForeground3 },
  between: { fontSize: '12px', lineHeight: 0, color: tokens.colorNeutralForeground3 },
});

/** The pages above this one; a list leads back to as one left it. */
export const Trail = ({ crumbs }: { crumbs: readonly Crumb[] }) => {
  const styles = useStyles();
  const t = useTexts(frame);
  return (
    <nav aria-label={t.trail}>
      <ol className={styles.trail}>
        {crumbs.map(({ name, to }, place) => (
          <li key={name} className={styles.crumb}>
            {place > 0 && (
              <span className={styles.between} aria-hidden>
                <ChevronRightRegular />
              </span>
            )}
            <Link to={to} state={{ back: true }} className={styles.link}>
              <span className={place > 0 ? styles.view : undefined}>{name}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
};
