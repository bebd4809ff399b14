import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import type { ReactElement } from 'react';
import type { Primary } from './action.ts';

/** Asks which of several the filled button means. */
export const PrimaryMenu = ({
  choices,
  children,
}: {
  choices: NonNullable<Primary['choices']>;
  children: ReactElement;
}) => (
  <Menu positioning="below-end">
    <MenuTrigger disableButtonEnhancement>{children}</MenuTrigger>
    <MenuPopover>
      <MenuList>
        {choices.map(({ name, onPress }) => (
          <MenuItem key={name} onClick={onPress}>
            {name}
          </MenuItem>
        ))}
      </MenuList>
    </MenuPopover>
  </Menu>
);
