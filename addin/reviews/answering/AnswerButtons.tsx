import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useTexts } from '../../texts/language.ts';
import * as answering from '../../texts/reviews/answering.ts';
import type { Answer } from './answer-keeper.ts';

const useStyles = makeStyles({
  hand: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    '@container page (max-width: 639px)': { width: '100%' },
  },
  answer: {
    minWidth: '92px',
    '@container page (max-width: 639px)': { flexGrow: 1, minHeight: '44px' },
  },
  other: {
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
    fontWeight: tokens.fontWeightRegular,
  },
  keep: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
    ':hover': { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  remove: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    ':hover': { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
  comment: { '@container page (max-width: 639px)': { minWidth: '44px', minHeight: '44px' } },
});

type Given = {
  readonly name: string;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
  readonly onComment: () => void;
};

/** Keep or remove, and a comment. Pressed again, an answer is taken back. */
export const AnswerButtons = ({ name, answer, onAnswer, onComment }: Given) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const dress = (of: 'keep' | 'remove') =>
    mergeClasses(styles.answer, answer === of && styles[of], answer !== null && answer !== of && styles.other);
  const press = (of: 'keep' | 'remove') => onAnswer(answer === of ? null : of);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row of a list
    <div role="group" aria-label={name} className={styles.hand}>
      <Button
        data-answer="keep"
        className={dress('keep')}
        icon={<CheckmarkRegular />}
        aria-pressed={answer === 'keep'}
        onClick={() => press('keep')}
      >
        {t.keep}
      </Button>
      <Button
        data-answer="remove"
        className={dress('remove')}
        icon={<DismissRegular />}
        aria-pressed={answer === 'remove'}
        onClick={() => press('remove')}
      >
        {t.remove}
      </Button>
      <Button
        data-comment
        className={styles.comment}
        appearance="subtle"
        icon={<CommentRegular />}
        aria-label={t.comment}
        title={t.comment}
        onClick={onComment}
      />
    </div>
  );
};
