import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useTexts } from '../../../texts/language.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import type { Line } from '../answer-keeper.ts';
import { byPerson } from '../by-person.ts';
import { accessIn, type Sheet, wordsOf } from '../sheet.ts';

const useStyles = makeStyles({
  people: { listStyleType: 'none', margin: 0, padding: 0 },
  person: {
    ...typographyStyles.body1,
    display: 'grid',
    gridTemplateColumns: '216px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    '@container page (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  lines: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  answer: { flexShrink: 0, maxWidth: '50%', textAlign: 'end', color: tokens.colorNeutralForeground2 },
});

/** What was answered, person by person; and of a review that has ended without answers, what they become. */
export const GivenAnswers = ({ sheet }: { sheet: Sheet }) => {
  const styles = useStyles();
  const said = useSaid(sheet.sentAt !== null);
  const access = accessIn(sheet);
  return (
    <ul className={styles.people}>
      {byPerson(sheet.lines).map(({ memberId, lines }) => (
        <li key={memberId} className={styles.person}>
          <span className={styles.name}>{lines[0]?.facts.name}</span>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.lineId} className={styles.line}>
                <span>{wordsOf(access(line))}</span>
                <span className={styles.answer}>{said(line)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
};

/** @param isSent otherwise no answer holds, and what becomes of a line is what silence means */
const useSaid = (isSent: boolean) => {
  const [t, h] = [useTexts(texts), useTexts(handing)];
  return ({ answer, handed, gone, removal }: Line): string => {
    if (handed) return h.handedTo(handed.to.name);
    if (!isSent && !gone) return removal ? t.said.remove : t.said.keep;
    if (answer) return t.said[answer];
    return gone ? t.goneAlready : t.notAnswered;
  };
};
