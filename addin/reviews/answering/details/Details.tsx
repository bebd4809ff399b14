import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { SideDrawer } from '../../../look/frame/SideDrawer.tsx';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import * as texts from '../../../texts/reviews/details.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import type { Line, Said } from '../answer-keeper.ts';
import { useActs } from '../rows/acts.ts';
import { useAnswerStyles } from '../rows/answer-styles.ts';
import { CommentField } from '../rows/CommentField.tsx';
import { AccessMarks } from '../rows/LineTitle.tsx';
import { Remark } from '../rows/Remark.tsx';
import { useReasons } from '../rows/use-reasons.tsx';
import { placeOf } from '../rows/use-stops.ts';
import { type Access, wordsOf } from '../sheet.ts';
import { Known } from './Known.tsx';

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
  answer: {
    '@media (max-width: 639px)': {
      flex: '1 1 auto',
      minWidth: 0,
      minHeight: '44px',
      whiteSpace: 'nowrap',
      // The words have the room.
      '& .fui-Button__icon': { display: 'none' },
    },
  },
});

type Given = {
  readonly reviewId: string;
  readonly line: Line;
  readonly access: Access;
  readonly said: Said;
  readonly onClose: () => void;
};

/** All that is known of one line, and the answers once more. Beside the list the arrow keys change what it shows. */
export const Details = ({ reviewId, line, access, said, onClose }: Given) => {
  const styles = useStyles();
  const answers = useAnswerStyles();
  const acts = useActs();
  const [t, a, h] = [useTexts(texts), useTexts(answering), useTexts(handing)];
  const reasons = useReasons()(line);
  const { lineId, facts, handed, gone } = line;
  const rests = handed !== null || gone !== null;
  const answer = (of: 'keep' | 'remove') => (
    <Button
      className={mergeClasses(
        styles.answer,
        said.answer === of && answers[of],
        (rests || (said.answer !== null && said.answer !== of)) && answers.other,
      )}
      icon={of === 'keep' ? <CheckmarkRegular /> : <DismissRegular />}
      aria-pressed={said.answer === of}
      disabled={rests}
      onClick={() => acts.say([lineId], { answer: said.answer === of ? null : of }, said.answer !== of)}
    >
      {a[of]}
    </Button>
  );
  return (
    <SideDrawer
      title={facts.name}
      number={access.name}
      isUnsaved={() => false}
      kept={undefined}
      onSubmit={(submitted) => submitted.preventDefault()}
      onClose={onClose}
      onKeep={async () => true}
      onDiscard={onClose}
      backTo={() => placeOf(lineId)}
      foot={
        <>
          {answer('keep')}
          {answer('remove')}
          <Button
            className={styles.answer}
            appearance="subtle"
            disabled={rests}
            onClick={({ currentTarget }) => acts.notMine([lineId], currentTarget)}
          >
            {h.notMine}
          </Button>
        </>
      }
    >
      <p className={styles.words}>
        {access.words ?? t.noWords} <AccessMarks access={access} />
      </p>
      {reasons.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t.why}</h3>
          {reasons.map(({ words, icon }) => (
            <Remark key={words} icon={icon}>
              {words}
            </Remark>
          ))}
        </section>
      )}
      <Known reviewId={reviewId} line={line} />
      {!rests && (
        <section>
          <h3 className={styles.heading}>{a.comment}</h3>
          <CommentField
            key={lineId}
            label={a.commentOn(facts.name, wordsOf(access))}
            placeholder={t.optional}
            focused={false}
            before={said.comment}
            onDone={(comment) => comment !== undefined && acts.say([lineId], { comment }, false)}
          />
        </section>
      )}
    </SideDrawer>
  );
};
