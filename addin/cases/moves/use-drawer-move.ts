import { useSearchParams } from 'react-router';
import type { Move, OwnMove } from '../subject.ts';
import { useCasePart } from '../use-subject.ts';

/**
 * Which form is open beside the case, so that it can be read meanwhile. The address says so (`?do=correct-facts`): a link, a
 * reload and the way back know it.
 */
export const useDrawerMove = (allowed: readonly Move[]) => {
  const { beside } = useCasePart();
  const [address, setAddress] = useSearchParams();
  const asked = address.get('do');
  const named = (move: OwnMove | undefined) => (before: URLSearchParams) => {
    const now = new URLSearchParams(before);
    now.delete('do');
    if (move) now.set('do', move);
    return now;
  };
  return {
    beside: beside.find((move) => move === asked && allowed.includes(move)),
    opensBeside: (move: Move): move is OwnMove => beside.some((one) => one === move),
    openBeside: (move: OwnMove) => setAddress(named(move)),
    closeBeside: () => setAddress(named(undefined), { replace: true }),
  };
};
