import { Button } from '@fluentui/react-button';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import type { Action } from './action.ts';

/** The actions that there is no room for. */
export const MoreActions = ({ actions }: { actions: readonly Action[] }) => {
  const t = useTexts(frame);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={t.more} title={t.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {actions.map(({ name, icon, onPress, disabled = false, busy = false }) => (
            <MenuItem key={name} icon={icon} disabled={disabled || busy} onClick={onPress}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
