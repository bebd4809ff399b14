import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import { isOpen, wordsOf } from '../sheet.ts';
import { AnswerLines, type LinesGiven } from './AnswerLines.tsx';
import { useActs } from './acts.ts';
import { KeepAllButton } from './KeepAllButton.tsx';
import { AccessMarks } from './LineTitle.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  count: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
});

/** From so many lines on a group's own button is worth its place. */
const enough = 3;

/** One group and who is in it. What stands out is answered one by one here, too. */
export const GroupRow = (given: LinesGiven) => {
  const styles = useStyles();
  const acts = useActs();
  const t = useTexts(answering);
  const { lines, shown, access } = given;
  const [first] = lines;
  if (!first) return null;
  const open = lines.filter((line) => line.section !== 'stands-out' && isOpen(shown, line)).map(({ lineId }) => lineId);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title}>{wordsOf(access(first))}</h2>
        <AccessMarks access={access(first)} />
        <span className={styles.count}>{t.people(lines.length)}</span>
        {open.length >= enough && (
          <KeepAllButton count={open.length} onPress={() => acts.say(open, { answer: 'keep' }, true)} />
        )}
      </div>
      <AnswerLines {...given} byPerson />
    </>
  );
};
