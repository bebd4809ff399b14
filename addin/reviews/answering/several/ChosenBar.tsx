import { Button } from '@fluentui/react-button';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { PersonArrowRightRegular } from '@fluentui/react-icons/svg/person-arrow-right';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useRef, useState } from 'react';
import { useNarrow } from '../../../look/frame/frame-context.ts';
import { useRoomBelow } from '../../../look/frame/room/use-room-below.ts';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import * as handing from '../../../texts/reviews/handing.ts';
import { useBarStyles } from '../bar-styles.ts';
import { useActs } from '../rows/acts.ts';
import { CommentField } from '../rows/CommentField.tsx';

const useStyles = makeStyles({
  bar: {
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorBrandBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
  count: { ...typographyStyles.body1Strong, margin: 0, marginInlineEnd: tokens.spacingHorizontalS },
  comment: { flex: '1 1 200px' },
  end: { marginInlineStart: 'auto' },
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
  const answer = (of: 'keep' | 'remove') => {
    acts.say(lineIds, { answer: of }, true);
    onClear();
  };
  return (
    <div ref={bar} className={mergeClasses(bars.bar, styles.bar, isNarrow && bars.narrow)}>
      <p className={styles.count} role="status">
        {t.several.chosen(count)}
      </p>
      <Button icon={<CheckmarkRegular />} onClick={() => answer('keep')}>
        {t.several.keep(count)}
      </Button>
      <Button icon={<DismissRegular />} onClick={() => answer('remove')}>
        {t.several.remove(count)}
      </Button>
      <Button
        appearance="subtle"
        icon={<PersonArrowRightRegular />}
        onClick={({ currentTarget }) => acts.notMine(lineIds, currentTarget)}
      >
        {h.notMineSeveral}
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
        <Button appearance="subtle" icon={<CommentRegular />} onClick={() => setWriting(true)}>
          {t.comment}
        </Button>
      )}
      <Button className={styles.end} appearance="subtle" onClick={onClear}>
        {t.several.clear}
      </Button>
    </div>
  );
};
