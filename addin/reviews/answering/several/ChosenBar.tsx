import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { PersonArrowRightRegular } from '@fluentui/react-icons/svg/person-arrow-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useRef, useState } from 'react';
import { useNarrow } from '../../../look/frame/frame-context.ts';
import { useRoomBelow } from '../../../look/frame/room/use-room-below.ts';
import { isLost, useFocusBack } from '../../../look/keys/use-focus-back.ts';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import { useBarStyles } from '../bar-styles.ts';
import { useActs } from '../rows/acts.ts';
import { CommentField } from '../rows/CommentField.tsx';
import { placeOf } from '../rows/use-stops.ts';

const narrow = '@container page (max-width: 639px)';

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    // On a phone how many and the way out are above what can be done.
    [narrow]: { display: 'grid', gridTemplateColumns: '1fr 1fr auto auto' },
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
  count: {
    ...typographyStyles.body1Strong,
    margin: 0,
    marginInlineEnd: tokens.spacingHorizontalS,
    [narrow]: { order: -1 },
  },
  comment: { flex: '1 1 200px', [narrow]: { gridColumn: '1 / -1' } },
  end: { marginInlineStart: 'auto', [narrow]: { order: -1, gridColumn: '2 / -1' } },
  answer: { [narrow]: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, whiteSpace: 'nowrap' } },
});

type Given = { readonly lineIds: readonly string[]; readonly onClear: () => void };

/** In place of the bar while lines are chosen: what is done to all of them. */
export const ChosenBar = ({ lineIds, onClear }: Given) => {
  const styles = useStyles();
  const bars = useBarStyles();
  const isNarrow = useNarrow();
  const acts = useActs();
  const [t, h] = [useTexts(answering), useTexts(handing)];
  const [writing, setWriting] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  useRoomBelow(bar);
  const count = lineIds.length;
  const commentButton = useRef<HTMLButtonElement>(null);
  useFocusBack(() => placeOf(lineIds.at(-1) ?? ''));
  const isWritten = useRef(false);
  useEffect(() => {
    if (!writing && isWritten.current && isLost()) commentButton.current?.focus();
    isWritten.current = writing;
  }, [writing]);
  const answer = (of: 'keep' | 'remove') => {
    acts.say(lineIds, { answer: of }, true);
    onClear();
  };
  return (
    <div ref={bar} className={mergeClasses(bars.bar, styles.bar, isNarrow && bars.narrow)}>
      <p className={styles.count} role="status">
        {t.several.chosen(count)}
      </p>
      <Button className={styles.answer} icon={isNarrow ? null : <CheckmarkRegular />} onClick={() => answer('keep')}>
        {t.several.keep(count)}
      </Button>
      <Button className={styles.answer} icon={isNarrow ? null : <DismissRegular />} onClick={() => answer('remove')}>
        {t.several.remove(count)}
      </Button>
      <Button
        appearance="subtle"
        icon={<PersonArrowRightRegular />}
        onClick={({ currentTarget }) => acts.notMine(lineIds, currentTarget)}
        {...(isNarrow && { 'aria-label': h.notMineSeveral, title: h.notMineSeveral })}
      >
        {isNarrow ? null : h.notMineSeveral}
      </Button>
      {writing ? (
        <span className={styles.comment}>
          <CommentField
            label={t.several.commentOn(count)}
            before=""
            onDone={(comment) => {
              setWriting(false);
              if (comment) acts.say(lineIds, { comment }, false);
            }}
          />
        </span>
      ) : (
        <Button
          ref={(element: HTMLButtonElement | null) => {
            commentButton.current = element;
          }}
          appearance="subtle"
          icon={<CommentRegular />}
          onClick={() => setWriting(true)}
          {...(isNarrow && { 'aria-label': t.comment, title: t.comment })}
        >
          {isNarrow ? null : t.comment}
        </Button>
      )}
      <Button className={styles.end} appearance="subtle" onClick={onClear}>
        {t.several.clear}
      </Button>
    </div>
  );
};
