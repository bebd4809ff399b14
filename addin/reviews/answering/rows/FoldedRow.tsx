import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Face } from '../../../look/people/Face.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import { wordsOf } from '../sheet.ts';
import { AnswerLines, type LinesGiven } from './AnswerLines.tsx';
import { mostSensitive } from './most-sensitive.ts';
import { useMemberName } from './use-member-name.ts';

const useStyles = makeStyles({
  person: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  row: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 180px) minmax(0, 160px) minmax(0, 1fr) auto 20px',
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
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '@container page (max-width: 759px)': { gridTemplateColumns: '24px minmax(0, 1fr) auto 20px', minHeight: '44px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  beside: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    '@container page (max-width: 759px)': { display: 'none' },
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
        {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </button>
      {isOpen && <AnswerLines {...given} />}
    </div>
  );
};
