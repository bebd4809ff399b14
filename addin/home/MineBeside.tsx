import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Link } from 'react-router';
import { mineAddress } from '#shared/addresses/mine-address.ts';
import type { OwnListed } from '../cases/subject.ts';
import { useSubject } from '../cases/use-subject.ts';
import { KindIcon } from '../look/KindIcon.tsx';
import { PageLink } from '../look/PageLink.tsx';
import { ShownTime } from '../look/ShownTime.tsx';
import { StatusBadge } from '../look/status/StatusBadge.tsx';
import * as frame from '../texts/frame.ts';
import * as texts from '../texts/home.ts';
import { useTexts } from '../texts/language.ts';
import { useBesideStyles } from './beside-styles.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  words: { minWidth: 0, display: 'grid', rowGap: tokens.spacingVerticalXXS },
  name: { ...typographyStyles.body1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  facts: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground3,
  },
});

const shownFirst = 3;

/** The latest of one's own cases, and the way to all. */
export const MineBeside = ({ cases }: { cases: readonly OwnListed[] }) => {
  const styles = useStyles();
  const beside = useBesideStyles();
  const t = useTexts(texts).mine;
  const { places } = useTexts(frame);
  return (
    <section aria-label={places.mine}>
      <div className={beside.head}>
        <h2 className={beside.title}>{places.mine}</h2>
        {cases.length > 0 && <PageLink to="/mine">{t.all}</PageLink>}
      </div>
      {cases.length === 0 ? (
        <p className={beside.quiet}>{t.none}</p>
      ) : (
        <ul className={styles.list}>
          {cases.slice(0, shownFirst).map((row) => (
            <Mine key={row.caseId} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
};

const Mine = ({ row }: { row: OwnListed }) => {
  const styles = useStyles();
  const { useName, iconOf, ownStatusOf } = useSubject(row);
  const name = useName()(row);
  return (
    <li>
      <Link to={mineAddress(row.reference)} className={styles.row}>
        <KindIcon icon={iconOf(row)} />
        <span className={styles.words}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <span className={styles.facts}>
            <StatusBadge status={row.unanswered ? 'waiting-for-you' : ownStatusOf(row)} />
            <ShownTime at={row.receivedAt} brief />
          </span>
        </span>
      </Link>
    </li>
  );
};
