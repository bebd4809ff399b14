import { Badge } from '@fluentui/react-badge';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { ShieldLockRegular } from '@fluentui/react-icons/svg/shield-lock';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { memo, useState } from 'react';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import * as reasonTexts from '../../texts/reviews/reasons.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import type { Line, Said } from './answer-keeper.ts';
import { CommentField } from './CommentField.tsx';
import type { Access } from './sheet.ts';
import { useReasons } from './use-reasons.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': {
      backgroundColor: tokens.colorBrandBackground2,
      borderLeftColor: tokens.colorBrandStroke1,
    },
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas', ':focus-within': { borderLeftColor: 'Highlight' } },
  },
  words: { flex: '1 1 260px', minWidth: 0, display: 'grid', rowGap: '2px' },
  access: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  answered: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  mark: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  other: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1, margin: 0 },
  badge: { width: 'fit-content' },
});

type Given = {
  readonly line: Line;
  readonly access: Access;
  readonly said: Said;
  /** What another answered meanwhile, in words. */
  readonly other: string | undefined;
  readonly onSay: (lineId: string, what: Partial<Said>, moves: boolean) => void;
};

/** One access of one person: what it is, why it is asked about, and the answer. */
export const LineRow = memo(({ line, access, said, other, onSay }: Given) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const { unknownSignIn } = useTexts(reasonTexts);
  const reasons = useReasons()(line);
  const [writing, setWriting] = useState(false);
  const { facts, lineId, section } = line;
  const { sensitivity } = access;
  return (
    <li data-line={lineId} data-open={said.answer === null || undefined} className={styles.line}>
      <div className={styles.words}>
        <p className={mergeClasses(styles.access, said.answer !== null && styles.answered)}>
          {access.words ?? access.name}
          {sensitivity && sensitivity !== 'normal' && (
            <span className={styles.mark}>
              <ShieldLockRegular />
              {t.sensitivity[sensitivity]}
            </span>
          )}
          {access.words === null && <span className={styles.mark}>{t.noWords}</span>}
        </p>
        {reasons.map((words) => (
          <p key={words} className={styles.reason}>
            {words}
          </p>
        ))}
        {section === 'stands-out' && facts.kind === 'user' && facts.lastSignIn === 'unknown' && (
          <Badge className={styles.badge} appearance="tint" color="informative" icon={<QuestionCircleRegular />}>
            {unknownSignIn}
          </Badge>
        )}
        {other && <p className={styles.other}>{other}</p>}
        {said.comment !== '' && !writing && <p className={styles.reason}>“{said.comment}”</p>}
        {writing && (
          <CommentField
            label={t.commentOn(facts.name, access.words ?? access.name)}
            before={said.comment}
            onDone={(comment) => {
              setWriting(false);
              if (comment !== undefined) onSay(lineId, { comment }, false);
            }}
          />
        )}
      </div>
      <AnswerButtons
        name={t.answerFor(facts.name, access.words ?? access.name)}
        answer={said.answer}
        onAnswer={(answer) => onSay(lineId, { answer }, answer !== null)}
        onComment={() => setWriting(true)}
      />
    </li>
  );
});
