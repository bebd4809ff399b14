import { Badge } from '@fluentui/react-badge';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CloudOffRegular } from '@fluentui/react-icons/svg/cloud-off';
import { CommentFilled } from '@fluentui/react-icons/svg/comment';
import { PersonArrowRightRegular } from '@fluentui/react-icons/svg/person-arrow-right';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { mergeClasses } from '@griffel/react';
import { memo } from 'react';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import * as details from '../../../texts/reviews/details.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import * as reasonTexts from '../../../texts/reviews/reasons.ts';
import { useTimes } from '../../../texts/times.ts';
import type { Line, Said } from '../answer-keeper.ts';
import { type Access, wordsOf } from '../sheet.ts';
import { AnswerButtons } from './AnswerButtons.tsx';
import { useActs } from './acts.ts';
import { CommentField } from './CommentField.tsx';
import { LineMenu, TakeBackButton } from './LineMenu.tsx';
import { LineTitle } from './LineTitle.tsx';
import { useLineStyles } from './line-styles.ts';
import { longPress } from './long-press.ts';
import { Remark } from './Remark.tsx';
import { shortReason, useReasons } from './use-reasons.tsx';

type Given = {
  readonly line: Line;
  readonly access: Access;
  readonly said: Said;
  /** What another answered meanwhile, in words. */
  readonly other: string | undefined;
  /** The desk does not have the answer yet. */
  readonly unsaved: boolean;
  /** It is among several that are answered together. */
  readonly chosen: boolean;
  /** Some line is: on a phone the others can then be ticked as well. */
  readonly choosing: boolean;
  /** A comment is being written. */
  readonly writing: boolean;
  /** Its details are beside the list. */
  readonly isShown: boolean;
  /** The line is named by its person, under what it gives access to. */
  readonly byPerson?: boolean;
  /** That the last sign-in is not known is not said above. */
  readonly tellsSignIn: boolean;
};

/** One access of one person: what it is, why it is asked about, and the answer. */
export const LineRow = memo((given: Given) => {
  const {
    line,
    access,
    said,
    other,
    unsaved,
    chosen,
    choosing,
    writing,
    isShown,
    byPerson = false,
    tellsSignIn,
  } = given;
  const styles = useLineStyles();
  const acts = useActs();
  const [t, h] = [useTexts(answering), useTexts(handing)];
  const { unknownSignIn } = useTexts(reasonTexts);
  const { optional } = useTexts(details);
  const reason = shortReason(useReasons()(line));
  const { facts, lineId, section, handed, gone, goneAt } = line;
  const times = useTimes();
  const isOpen = said.answer === null && !handed && !gone;
  const isUnknown = section === 'stands-out' && facts.kind === 'user' && facts.lastSignIn === 'unknown';
  const badge = isUnknown && tellsSignIn && (
    <Badge appearance="tint" color="informative" shape="rounded" icon={<QuestionCircleRegular />}>
      {unknownSignIn}
    </Badge>
  );
  return (
    <li
      data-stop={lineId}
      data-open={isOpen || undefined}
      tabIndex={-1}
      aria-current={isShown || undefined}
      className={mergeClasses(
        styles.line,
        byPerson && styles.low,
        (chosen || isShown) && styles.chosen,
        isShown && styles.opened,
      )}
      {...longPress(() => acts.choose(lineId))}
    >
      <input
        type="checkbox"
        className={mergeClasses(styles.box, choosing && styles.boxes, chosen && styles.shown)}
        aria-label={t.choose(facts.name, wordsOf(access))}
        tabIndex={-1}
        checked={chosen}
        disabled={handed !== null || gone !== null}
        onChange={() => acts.choose(lineId)}
      />
      <div className={mergeClasses(styles.words, byPerson && styles.beside)}>
        <LineTitle line={line} access={access} isOpen={isOpen} byPerson={byPerson} />
        {gone && <Remark quiet>{t.gone[gone](goneAt && times.dated(goneAt))}</Remark>}
        {other && <Remark icon={<PersonSwapRegular />}>{other}</Remark>}
        {!gone && !other && (reason || badge) && (
          <div className={styles.why}>
            {reason && (
              <Remark icon={reason.icon} quiet={!isOpen}>
                {reason.words}
              </Remark>
            )}
            {badge}
          </div>
        )}
        {byPerson && section === 'unchanged' && !reason && !gone && !other && (
          <Remark quiet>{t.unchanged.title}</Remark>
        )}
        {handed && <Remark icon={<PersonArrowRightRegular />}>{h.handedTo(handed.to.name)}</Remark>}
        {said.comment !== '' && !writing && <Remark icon={<CommentFilled />}>{said.comment}</Remark>}
        {unsaved && <Remark icon={<CloudOffRegular />}>{t.unsaved}</Remark>}
        {writing && (
          <CommentField
            label={t.commentOn(facts.name, wordsOf(access))}
            before={said.comment}
            placeholder={optional}
            onDone={(comment) => {
              acts.write(undefined);
              if (comment !== undefined) acts.say([lineId], { comment }, false);
            }}
          />
        )}
      </div>
      {gone ? (
        <Badge
          className={styles.gone}
          appearance="outline"
          color="informative"
          shape="rounded"
          icon={<CheckmarkRegular />}
        >
          {t.gone.badge}
        </Badge>
      ) : (
        <AnswerButtons
          name={t.answerFor(facts.name, wordsOf(access))}
          answer={said.answer}
          rests={handed !== null}
          onAnswer={(answer) => acts.say([lineId], { answer }, answer !== null)}
        >
          {handed ? (
            <TakeBackButton onTakeBack={() => acts.takeBack([lineId])} />
          ) : (
            <LineMenu
              onNotMine={(near) => acts.notMine([lineId], near)}
              onComment={() => acts.write(lineId)}
              onDetails={() => acts.open(lineId)}
            />
          )}
        </AnswerButtons>
      )}
    </li>
  );
});
