import { Button } from '@fluentui/react-button';
import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-menu';
import { useTexts } from '../../texts/language.ts';
import * as cases from '../../texts/questions/case.ts';
import { useRead } from '../../use-api.ts';

type Shown = { meId: string | undefined; busy: boolean; onAsk: (personId: string) => void };

/** Asks a colleague to look at the answer first: the one there is by name, else one of them. */
export const AskReview = ({ meId, busy, onAsk }: Shown) => {
  const t = useTexts(cases).review;
  const team = useRead('listTeam', {});
  const others = (team.data?.people ?? []).filter(({ personId }) => personId !== meId);
  const [only] = others;
  if (!only) return null;
  if (others.length === 1)
    return (
      <Button disabledFocusable={busy} onClick={() => onAsk(only.personId)}>
        {t.ask(only.name.split(' ')[0] ?? only.name)}
      </Button>
    );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button disabledFocusable={busy}>{t.choose}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {others.map(({ personId, name }) => (
            <MenuItem key={personId} onClick={() => onAsk(personId)}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
};
