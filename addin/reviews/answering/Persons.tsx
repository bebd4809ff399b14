import { Button } from '@fluentui/react-button';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Face } from '../../look/people/Face.tsx';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import * as reasons from '../../texts/reviews/reasons.ts';
import type { Said, Shown } from './answer-keeper.ts';
import { byPerson, type OfPerson } from './by-person.ts';
import { LineRow } from './LineRow.tsx';
import { type Access, isOpen, saidOf } from './sheet.ts';
import { useOtherWords } from './use-other-words.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@container page (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  who: { display: 'flex', columnGap: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS, minWidth: 0 },
  words: { minWidth: 0, display: 'grid', alignContent: 'start', justifyItems: 'start' },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  lines: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
});

/** From so many lines on a person's own button is worth its place. */
const enough = 3;

export type PersonsGiven = {
  readonly lines: readonly OfPerson['lines'][number][];
  readonly access: (line: OfPerson['lines'][number]) => Access;
  readonly shown: Shown;
  readonly onSay: (lineId: string, what: Partial<Said>, moves: boolean) => void;
  /** Undefined where each line is to be answered by itself. */
  readonly onKeepAll: ((lineIds: readonly string[]) => void) | undefined;
};

/** Lines person by person. */
export const Persons = ({ lines, ...given }: PersonsGiven) => (
  <ul className={useStyles().list}>
    {byPerson(lines).map((person) => (
      <PersonRows key={person.memberId} person={person} {...given} />
    ))}
  </ul>
);

type RowsGiven = Omit<PersonsGiven, 'lines'> & { readonly person: OfPerson };

const PersonRows = ({ person: { memberId, lines }, access, shown, onSay, onKeepAll }: RowsGiven) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const open = lines.filter((line) => isOpen(shown, line)).map(({ lineId }) => lineId);
  const otherWords = useOtherWords(shown);
  return (
    <li className={styles.person}>
      <Who memberId={memberId} facts={lines[0]?.facts}>
        {onKeepAll && lines.length >= enough && open.length > 0 && (
          <Button size="small" onClick={() => onKeepAll(open)}>
            {t.keepAll(open.length)}
          </Button>
        )}
      </Who>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <LineRow
            key={line.lineId}
            line={line}
            access={access(line)}
            said={saidOf(shown, line)}
            other={otherWords(line)}
            onSay={onSay}
          />
        ))}
      </ul>
    </li>
  );
};

type WhoGiven = {
  readonly memberId: string;
  readonly facts: OfPerson['lines'][number]['facts'] | undefined;
  readonly children: React.ReactNode;
};

const Who = ({ memberId, facts, children }: WhoGiven) => {
  const styles = useStyles();
  const { kinds } = useTexts(reasons);
  const kind = facts?.kind ?? 'unknown';
  const name = facts?.name || kinds[kind];
  const below = [facts?.title, facts?.unit, kind === 'user' ? null : kinds[kind]].filter((one) => one);
  return (
    <div className={styles.who}>
      <Face person={{ personId: kind === 'user' ? memberId : null, name }} size={32} />
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        {below.length > 0 && <p className={styles.quiet}>{below.join(' · ')}</p>}
        {children}
      </div>
    </div>
  );
};
