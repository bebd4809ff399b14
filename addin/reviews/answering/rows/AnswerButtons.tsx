import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactNode } from 'react';
import { useLetterKeys } from '../../../look/keys/letter-keys.ts';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import type { Answer } from '../answer-keeper.ts';

const chosen = {
  '@media (forced-colors: active)': {
    forcedColorAdjust: 'none',
    color: 'HighlightText',
    backgroundColor: 'Highlight',
  },
} as const;

const useStyles = makeStyles({
  hand: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    '@container page (max-width: 639px)': { width: '100%' },
  },
  answer: {
    minWidth: '92px',
    whiteSpace: 'nowrap',
    '@container page (max-width: 639px)': {
      flexGrow: 1,
      minHeight: '44px',
      paddingInline: tokens.spacingHorizontalS,
    },
  },
  key: {
    ...typographyStyles.caption1,
    boxSizing: 'border-box',
    minWidth: '20px',
    fontFamily: 'inherit',
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
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
    ...chosen,
  },
  remove: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    ':hover': { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
    ...chosen,
  },
});

const icons = { keep: <CheckmarkRegular />, remove: <DismissRegular /> } as const;

type Given = {
  readonly name: string;
  readonly answer: Answer;
  /** It is another's to answer. */
  readonly rests: boolean;
  readonly onAnswer: (answer: Answer) => void;
  /** What else can be done. */
  readonly children: ReactNode;
};

/** Keep or remove, and what else there is. Pressed again, an answer is taken back. */
export const AnswerButtons = ({ name, answer, rests, onAnswer, children }: Given) => {
  const styles = useStyles();
  const t = useTexts(answering);
  const [letters] = useLetterKeys();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row of a list
    <div role="group" aria-label={name} className={styles.hand}>
      {(['keep', 'remove'] as const).map((of) => (
        <Button
          key={of}
          data-answer={of}
          className={mergeClasses(
            styles.answer,
            answer === of && styles[of],
            (rests || (answer !== null && answer !== of)) && styles.other,
          )}
          icon={letters && answer === null && !rests ? <Sign of={of} /> : icons[of]}
          aria-pressed={answer === of}
          disabled={rests}
          onClick={() => onAnswer(answer === of ? null : of)}
        >
          {t[of]}
        </Button>
      ))}
      {children}
    </div>
  );
};

/** On the line that has the focus the key stands in the icon's place (line-styles.ts), so that no button changes its width. */
const Sign = ({ of }: { of: 'keep' | 'remove' }) => {
  const { keys } = useTexts(answering);
  return (
    <>
      <span data-sign="icon">{icons[of]}</span>
      <kbd data-sign="key" className={useStyles().key} aria-hidden>
        {keys[of].toUpperCase()}
      </kbd>
    </>
  );
};
