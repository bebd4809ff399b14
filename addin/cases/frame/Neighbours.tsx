import { Button } from '@fluentui/react-button';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { useNavigate } from 'react-router';
import { Tip } from '../../look/frame/Tip.tsx';
import { useKeys } from '../../look/keys/use-keys.ts';
import * as frame from '../../texts/frame.ts';
import { useTexts } from '../../texts/language.ts';
import { useNeighbours } from '../queue/use-neighbours.ts';
import type { Whole } from '../subject.ts';

/** To the case before and the one after in the list, by buttons and by `k` and `j`. */
export const Neighbours = ({ found }: { found: Whole }) => {
  const t = useTexts(frame);
  const navigate = useNavigate();
  const { previous, next } = useNeighbours(found);
  const to = (address: string | undefined) => () => address && void navigate(address);
  useKeys({ j: to(next), k: to(previous) });
  if (!previous && !next) return null;
  const button = (words: string, address: string | undefined, icon: React.ReactElement) => (
    <Tip words={words}>
      <Button
        size="small"
        appearance="subtle"
        icon={icon}
        aria-label={words}
        disabled={!address}
        onClick={to(address)}
      />
    </Tip>
  );
  return (
    <span>
      {button(t.previous, previous, <ChevronUpRegular />)}
      {button(t.next, next, <ChevronDownRegular />)}
    </span>
  );
};
