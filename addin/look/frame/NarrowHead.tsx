import { Button } from '@fluentui/react-button';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { NavigationRegular } from '@fluentui/react-icons/svg/navigation';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { menuButton, useFrame } from './frame-context.ts';
import { HeadActions } from './HeadActions.tsx';
import { PageTabs } from './PageTabs.tsx';
import { useRoomAbove } from './room/use-room-above.ts';
import type { HeadGiven } from './title.ts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    height: '48px',
    // A button brings its own room; without one the title runs over the page's edge.
    padding: `0 ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalL}`,
    '&:has(> button:first-child)': { paddingInlineStart: tokens.spacingHorizontalXS },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 360px)': { position: 'static' },
    '@media print': { position: 'static' },
    '& button': { minWidth: '44px', minHeight: '44px' },
  },
  title: {
    ...typographyStyles.subtitle2,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    // Two lines are what the bar has room for.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    ':focus': { outline: 'none' },
  },
  under: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  own: {
    ...typographyStyles.subtitle1,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    ':focus': { outline: 'none' },
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  sub: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  tabs: {
    paddingInline: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '& button': { minHeight: '44px' },
  },
});

/** The head where it is narrow: a bar with the menu, or the way back; a case's number in it and its title below. */
export const NarrowHead = ({
  title,
  number,
  badges,
  sub,
  trail = [],
  actions = [],
  tabs,
  heading,
  view,
}: HeadGiven) => {
  const styles = useStyles();
  const bar = useRef<HTMLElement>(null);
  useRoomAbove(bar);
  const titled = { ref: heading, tabIndex: -1 };
  return (
    <>
      <header ref={bar} className={styles.bar}>
        <MenuOrBack trail={trail} />
        {number ? (
          <span className={styles.title} aria-hidden>
            {number}
          </span>
        ) : (
          <h1 {...titled} className={styles.title} title={title}>
            {title}
          </h1>
        )}
        <HeadActions actions={actions} atMost={2} iconsOnly />
      </header>
      {(number || badges || sub) && (
        <div className={styles.under}>
          {number && (
            <h1 {...titled} className={styles.own}>
              <span className={styles.hidden}>{number} </span>
              {title}
            </h1>
          )}
          {badges}
          {sub && <p className={styles.sub}>{sub}</p>}
        </div>
      )}
      {tabs && (
        <div className={styles.tabs}>
          <PageTabs {...tabs} controls={view} />
        </div>
      )}
    </>
  );
};

/** The bar alone, for a page that has no head: the menu must be there on every page. */
export const MenuBar = () => (
  <div className={useStyles().bar}>
    <MenuOrBack trail={undefined} />
  </div>
);

const MenuOrBack = ({ trail }: Pick<HeadGiven, 'trail'>) => {
  const t = useTexts(frame);
  const framed = useFrame();
  const navigate = useNavigate();
  const above = trail?.at(-1);
  if (above) {
    const words = t.back(above.name);
    const back = () => navigate(above.to, { state: { back: true } });
    return <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={words} title={words} onClick={back} />;
  }
  if (!framed?.openMenu) return null;
  return (
    <Button
      id={menuButton}
      appearance="subtle"
      icon={<NavigationRegular />}
      aria-label={t.menu}
      aria-haspopup="dialog"
      onClick={framed.openMenu}
    />
  );
};
