import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import type { OwnListed } from '../cases/subject.ts';
import { useSubject } from '../cases/use-subject.ts';
import { Face } from '../look/people/Face.tsx';
import { ShownTime } from '../look/ShownTime.tsx';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  words: { flex: '1 1 200px', minWidth: 0 },
  asks: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    margin: 0,
    // The whole enquiry is on the page it leads to.
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  answer: { '@container page (max-width: 480px)': { flexBasis: '100%' } },
  all: { justifySelf: 'start' },
});

/** Shown at once; the rest unfolds. */
const shownFirst = 2;

/** What waits for the person: the oldest first, each with the way to answer. Nothing waits: nothing is shown. */
export const WaitingRows = ({ cases }: { cases: readonly OwnListed[] }) => {
  const styles = useStyles();
  const t = useTexts(texts).waits;
  const [all, setAll] = useState(false);
  const waiting = cases
    .filter(({ asked }) => asked !== null)
    .toSorted((one, other) => (one.asked?.at ?? '').localeCompare(other.asked?.at ?? ''));
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t.title}>
      <ul className={styles.list}>
        {waiting.slice(0, all ? undefined : shownFirst).map((row) => (
          <WaitingRow key={row.caseId} row={row} />
        ))}
        {!all && waiting.length > shownFirst && (
          <li>
            <Button className={styles.all} appearance="subtle" size="small" onClick={() => setAll(true)}>
              {t.all(waiting.length)}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
};

const WaitingRow = ({ row }: { row: OwnListed }) => {
  const styles = useStyles();
  const t = useTexts(texts).waits;
  const navigate = useNavigate();
  const name = useSubject(row).useName()(row);
  const { asked, reference } = row;
  if (!asked) return null;
  return (
    <li className={styles.row}>
      <Face person={asked.by} size={32} />
      <div className={styles.words}>
        <p className={styles.asks}>{t.asks(asked.by.name, asked.text)}</p>
        <p className={styles.facts}>
          {name} · {reference} · <ShownTime at={asked.at} />
        </p>
      </div>
      <Button
        className={styles.answer}
        appearance="primary"
        aria-label={`${t.answer}: ${reference}`}
        onClick={() => navigate(mineAddress(reference), { state: { answer: true } })}
      >
        {t.answer}
      </Button>
    </li>
  );
};
