import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useNavigate } from 'react-router';
import type { Primary } from '../../look/frame/action.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';

/** How the team makes a case: it asks whose report it is. The DPO makes none. */
export const useNewCase = (isTeam: boolean): Primary | undefined => {
  const t = useTexts(frame).newCase;
  const navigate = useNavigate();
  if (!isTeam) return undefined;
  return {
    name: t.button,
    icon: <AddRegular />,
    choices: [
      { name: t.phone, onPress: () => navigate('/home?of=phone') },
      { name: t.own, onPress: () => navigate('/home') },
    ],
  };
};
