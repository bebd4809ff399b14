import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { KindIcon } from '../look/KindIcon.tsx';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';
import type { Offer, OfferGroup } from './offers.ts';

const useStyles = makeStyles({
  list: {
    position: 'absolute',
    insetInline: 0,
    top: 'calc(100% + 6px)',
    zIndex: 3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // In contrast the shadow is not seen, and only this stroke is.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow16,
    maxHeight: 'min(60vh, 480px)',
    overflowY: 'auto',
  },
  group: {
    '& + &': { marginTop: tokens.spacingVerticalS },
  },
  bare: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  title: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground3,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  offer: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '56px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1, display: 'block', color: tokens.colorNeutralForeground1 },
  first: typographyStyles.body1Strong,
  hint: {
    ...typographyStyles.caption1,
    display: 'block',
    color: tokens.colorNeutralForeground3,
  },
  enter: {
    flexShrink: 0,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    '@container page (max-width: 480px)': { display: 'none' },
  },
});

type Shown = {
  id: string;
  groups: readonly OfferGroup[];
  active: number;
  onTake: (offer: Offer) => void;
};

export const idOfOffer = (list: string, at: number): string => `${list}-${at}`;

/** What is offered for what is typed: rows under headings, one of them active. The field keeps the focus. */
export const OfferList = ({ id, groups, active, onTake }: Shown) => {
  const styles = useStyles();
  const t = useTexts(texts).field;
  const places = groups.map((_, group) => groups.slice(0, group).reduce((sum, { offers }) => sum + offers.length, 0));
  return (
    <div id={id} role="listbox" aria-label={t.label} className={styles.list}>
      {groups.map(({ title, offers }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box is none of fields
        <div
          key={title ?? ''}
          role="group"
          aria-label={title}
          className={mergeClasses(styles.group, title === undefined && styles.bare)}
        >
          {title && (
            <div className={styles.title} aria-hidden>
              {title}
            </div>
          )}
          {offers.map((offer, at) => {
            const place = (places[group] ?? 0) + at;
            return (
              <Row
                key={offer.key}
                id={idOfOffer(id, place)}
                offer={offer}
                isActive={place === active}
                onTake={() => onTake(offer)}
              />
            );
          })}
        </div>
      ))}
    </div>
  );
};

type RowShown = { id: string; offer: Offer; isActive: boolean; onTake: () => void };

const Row = ({ id, offer: { icon, title, hint }, isActive, onTake }: RowShown) => {
  const styles = useStyles();
  const t = useTexts(texts).field;
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the field says which is active
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={mergeClasses(styles.offer, isActive && styles.active)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <KindIcon icon={icon} own={isActive} />
      <span className={styles.words}>
        <span className={mergeClasses(styles.name, isActive && styles.first)}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
      {isActive && (
        <span className={styles.enter} aria-hidden>
          {t.enter}
        </span>
      )}
    </div>
  );
};
