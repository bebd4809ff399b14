import { SearchBox } from '@fluentui/react-search';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import { useWidth } from '../../../look/frame/use-width.ts';
import { useTexts } from '../../../texts/language.ts';
import * as overview from '../../../texts/reviews/overview.ts';
import { RoundNumbers } from './RoundNumbers.tsx';
import type { Review } from './review.ts';
import { SaveOverview } from './SaveOverview.tsx';
import { SilentGroups } from './SilentGroups.tsx';
import { shortUnits } from './short-units.ts';
import { UnitCards } from './UnitCards.tsx';
import { UnitTable } from './UnitTable.tsx';
import { type Sort, unitsInOrder, unitsOf } from './units.ts';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  search: { width: '100%', maxWidth: '320px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  none: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What the table needs for its columns. Pixels of the page's content. */
const tableFrom = 700;
/** From so many reviewers on units are folded, and there is a search. */
const longFrom = 10;

type Shown = {
  readonly review: Review;
  /** What lacks in the directory; undefined while it is not known. */
  readonly gaps: number | undefined;
  /** Reminds these reviewers; undefined for those who only look. */
  readonly onRemind: ((sheetIds: readonly string[]) => void) | undefined;
};

/** How far a review is: in numbers, and unit by unit; those who have answered least come first. */
export const Overview = ({ review, gaps, onRemind }: Shown) => {
  const styles = useStyles();
  const t = useTexts(overview);
  const place = useRef<HTMLDivElement>(null);
  const wide = useWidth(place) >= tableFrom;
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ by: 'answered', down: false });
  const isOpen = review.state === 'open';
  const isLong = review.sheets.length >= longFrom;
  const units = unitsInOrder(unitsOf(review.sheets, search), sort, isOpen);
  const { reviewId } = review;
  const given = {
    reviewId,
    units,
    short: shortUnits(review.sheets.flatMap(({ unit }) => unit ?? [])),
    isOpen,
    sort,
    onSort: setSort,
    onRemind,
    isUnfolded: !isLong || search.trim() !== '',
  };
  return (
    <div ref={place} className={styles.part}>
      <RoundNumbers review={review} gaps={gaps} />
      {review.state === 'ended' && <SilentGroups reviewId={reviewId} mayConfirm={onRemind !== undefined} />}
      {isLong && (
        <SearchBox
          className={styles.search}
          placeholder={t.search}
          aria-label={t.search}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      {units.length === 0 && search !== '' ? (
        <p className={styles.none}>{t.none(search)}</p>
      ) : wide ? (
        <UnitTable {...given} />
      ) : (
        <UnitCards {...given} />
      )}
      <div className={styles.foot}>
        <p className={styles.quiet}>{t.foot}</p>
        <SaveOverview review={review} units={units} />
      </div>
    </div>
  );
};
