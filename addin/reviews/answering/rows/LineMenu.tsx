import { Button } from '@fluentui/react-button';
import { CommentRegular } from '@fluentui/react-icons/svg/comment';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { PersonArrowRightFilled, PersonArrowRightRegular } from '@fluentui/react-icons/svg/person-arrow-right';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';
import * as details from '../../../texts/reviews/details.ts';
import * as handing from '../../../texts/reviews/handing.ts';

const useStyles = makeStyles({
  more: { '@container page (max-width: 639px)': { minWidth: '44px', minHeight: '44px' } },
  handed: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    // Chosen, as an answer is (answer-styles.ts).
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
      ':hover': { color: 'HighlightText', backgroundColor: 'Highlight' },
    },
  },
});

type Given = {
  readonly onNotMine: (near: HTMLElement) => void;
  readonly onComment: () => void;
  readonly onDetails: () => void;
};

/** What is done to a line more seldom. A letter presses what is in it without opening it. */
export const LineMenu = ({ onNotMine, onComment, onDetails }: Given) => {
  const styles = useStyles();
  const [t, h, d] = [useTexts(answering), useTexts(handing), useTexts(details)];
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            button.current = element;
          }}
          data-more
          className={styles.more}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t.more}
          title={t.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<PersonArrowRightRegular />} onClick={() => button.current && onNotMine(button.current)}>
            {h.notMine}
          </MenuItem>
          <MenuItem icon={<CommentRegular />} onClick={onComment}>
            {t.comment}
          </MenuItem>
          <MenuItem icon={<InfoRegular />} onClick={onDetails}>
            {d.open}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};

/** In place of the menu, where the line was handed over: pressed again, it is taken back. */
export const TakeBackButton = ({ onTakeBack }: { onTakeBack: () => void }) => {
  const styles = useStyles();
  const t = useTexts(handing);
  return (
    <Button
      className={styles.handed}
      icon={<PersonArrowRightFilled />}
      aria-label={t.takeBack}
      title={t.takeBack}
      aria-pressed
      onClick={onTakeBack}
    />
  );
};
