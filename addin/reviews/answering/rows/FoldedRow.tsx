import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useLetterKeys } from '../../../look/keys/letter-keys.ts';
import { Face } from '../../../look/people/Face.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import { KeyCap } from '../KeyCap.tsx';
import { wordsOf } from '../sheet.ts';
import { AnswerLines, type LinesGiven } from './AnswerLines.tsx';
import { mostSensitive } from './most-sensitive.ts';
import { useMemberName } from './use-member-name.ts';

const narrow = '@container page (max-width: 759px)';
const broad = '@container page (min-width: 760px)';

const useStyles = makeStyles({
  person: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 180px) minmax(0, 160px) minmax(0, 1fr) auto 56px',
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
    scrollMarginTop: '72px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    outlineStyle: 'none',
    // As a line that has the focus.
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    ':focus': { backgroundColor: tokens.colorBrandBackground2, borderLeftColor: tokens.colorBrandStroke1 },
    [broad]: {
      ':focus [data-key="stop"]': { display: 'inline-flex' },
      ':focus [data-key="stop"] + svg': { display: 'none' },
    },
    '@media (forced-colors: active)': {
      borderLeftColor: 'Canvas',
      ':focus': { borderLeftColor: 'Highlight', outline: '2px solid Highlight' },
    },
    [narrow]: { gridTemplateColumns: '24px minmax(0, 1fr) auto 20px', minHeight: '44px' },
  },
  end: { display: 'inline-flex', '& > svg': { fontSize: '20px' } },
  // The lines below begin where the name does.
  lines: { paddingInlineStart: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  beside: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    [narrow]: { display: 'none' },
  },
});

/** As many as say what work somebody has. */
const named = 3;

type Given = LinesGiven & { readonly stop: string; readonly isOpen: boolean; readonly onFold: (stop: string) => void };

/** One person whose accesses were kept before and are as they were: the unit of attention is the person, not the line. */
export const FoldedRow = ({ stop, isOpen, onFold, ...given }: Given) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const nameOf = useMemberName();
  const [letters] = useLetterKeys();
  const { lines, access } = given;
  const [first] = lines;
  if (!first) return null;
  const { memberId, facts } = first;
  const name = nameOf(facts);
  const words = mostSensitive(lines, access)
    .slice(0, named)
    .map((line) => wordsOf(access(line)));
  return (
    <div className={styles.person}>
      <button type="button" data-stop={stop} className={styles.row} aria-expanded={isOpen} onClick={() => onFold(stop)}>
        <Face person={{ personId: facts.kind === 'user' ? memberId : null, name }} size={24} />
        <span className={styles.name}>{name}</span>
        <span className={styles.beside}>{facts.title}</span>
        <span className={styles.beside}>{words.join(', ')}</span>
        <span>{t.unchanged.accesses(lines.length)}</span>
        <span className={styles.end}>
          {letters && !isOpen && <KeyCap of="↵" does={t.keysWords.open} within="stop" />}
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
      </button>
      {isOpen && (
        <div className={styles.lines}>
          <AnswerLines {...given} />
        </div>
      )}
    </div>
  );
};
