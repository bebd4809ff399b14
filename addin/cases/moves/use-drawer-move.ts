import { useSearchParams } from 'react-router';
import type { Move } from '#shared/breaches/moves.ts';
import type { FormMove } from './use-moves.ts';

/** The moves whose form stands beside the case, so that it can be read meanwhile. */
const beside = ['correct-facts'] as const;
type DrawerMove = (typeof beside)[number];
/** The moves whose form lies over the case. */
export type DialogMove = Exclude<FormMove, DrawerMove>;

export const opensBeside = (move: FormMove): move is DrawerMove => beside.some((one) => one === move);

/** Which form stands beside the case. The address says so (`?do=correct-facts`): a link, a reload and the way back know it. */
export const useDrawerMove = (allowed: readonly Move[]) => {
  const [address, setAddress] = useSearchParams();
  const asked = address.get('do');
  const named = (move: DrawerMove | undefined) => (before: URLSearchParams) => {
    const now = new URLSearchParams(before);
    now.delete('do');
    if (move) now.set('do', move);
    return now;
  };
  return {
    beside: beside.find((move) => move === asked && allowed.includes(move)),
    openBeside: (move: DrawerMove) => setAddress(named(move)),
    closeBeside: () => setAddress(named(undefined), { replace: true }),
  };
};
