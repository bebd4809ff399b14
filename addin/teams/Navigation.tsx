import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Link, useLocation } from 'react-router';
import * as desk from '../texts/desk.ts';
import { useTexts } from '../texts/language.ts';
import { type Me, placesOf, sectionOf } from './navigation.ts';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalM,
  },
  list: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    ...typographyStyles.body1,
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    // Forced colours draw a transparent line as well.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  skip: {
    position: 'absolute',
    left: '-9999px',
    ':focus': {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
      padding: tokens.spacingVerticalS,
    },
  },
});

/** The tab's places as links: a page each, so browser keys, screen readers and "open in new window" work as ever. */
export const Navigation = ({ me }: { me: Me }) => {
  const styles = useStyles();
  const t = useTexts(desk);
  const { pathname } = useLocation();
  const section = sectionOf(pathname);
  return (
    <header>
      <a className={styles.skip} href="#content">
        {t.skip}
      </a>
      <nav className={styles.bar} aria-label={t.navigation}>
        <ul className={styles.list}>
          {placesOf(me).map(({ to, page }) => (
            <li key={to}>
              <Link
                to={to}
                className={mergeClasses(styles.link, to === section && styles.here)}
                aria-current={to === pathname ? 'page' : to === section}
              >
                {t.pages[page]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
};
