import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useState } from 'react';
import { Face } from '../../look/people/Face.tsx';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import { byPerson, type OfPerson } from './by-person.ts';
import { Persons, type PersonsGiven } from './Persons.tsx';
import { SectionHead } from './SectionHead.tsx';
import { isOpen } from './sheet.ts';

const useStyles = makeStyles({
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 180px) minmax(0, 1fr) auto 20px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '40px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '@container page (max-width: 639px)': { gridTemplateColumns: '24px minmax(0, 1fr) auto 20px', minHeight: '44px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  accesses: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    '@container page (max-width: 639px)': { display: 'none' },
  },
  fold: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
});

type Given = Omit<PersonsGiven, 'onKeepAll'> & {
  readonly onKeepAll: (lineIds: readonly string[]) => void;
  /** All else is answered. */
  readonly isNext: boolean;
};

/** What was kept before and is as it was: the unit of attention is the person, not the line. */
export const Unchanged = ({ lines, isNext, onKeepAll, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const list = useId();
  const [unfolded, setUnfolded] = useState(false);
  const people = byPerson(lines);
  const open = lines.filter((line) => isOpen(given.shown, line)).map(({ lineId }) => lineId);
  const Chevron = unfolded ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section aria-labelledby="section-unchanged">
      <SectionHead of="unchanged" help={t.unchanged.help(lines.length, people.length)}>
        <span className={styles.fold}>
          <Button
            appearance="subtle"
            icon={<Chevron />}
            aria-label={t.unchanged.title}
            aria-expanded={unfolded}
            aria-controls={list}
            onClick={() => setUnfolded(!unfolded)}
          />
          {open.length > 0 && (
            <Button
              appearance={isNext ? 'primary' : 'secondary'}
              icon={<CheckmarkRegular />}
              onClick={() => onKeepAll(open)}
            >
              {t.keepAll(open.length)}
            </Button>
          )}
        </span>
      </SectionHead>
      <div id={list} hidden={!unfolded}>
        {unfolded && (
          <>
            <p className={styles.quiet}>{t.unchanged.look}</p>
            <ul className={styles.list}>
              {people.map((person) => (
                <Folded key={person.memberId} person={person} {...given} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
};

const Folded = ({ person, ...given }: Omit<PersonsGiven, 'lines' | 'onKeepAll'> & { readonly person: OfPerson }) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const [unfolded, setUnfolded] = useState(false);
  const { lines, memberId } = person;
  const name = lines[0]?.facts.name ?? '';
  const words = lines.slice(0, 3).map((line) => given.access(line).words ?? given.access(line).name);
  return (
    <li className={styles.person}>
      <button type="button" className={styles.row} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        <Face person={{ personId: memberId, name }} size={24} />
        <span className={styles.name}>{name}</span>
        <span className={styles.accesses}>{words.join(', ')}</span>
        <span>{t.unchanged.accesses(lines.length)}</span>
        {unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </button>
      {unfolded && <Persons lines={lines} {...given} onKeepAll={undefined} />}
    </li>
  );
};
