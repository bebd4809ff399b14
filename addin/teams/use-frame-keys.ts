import { useNavigate } from 'react-router';
import { listOfCases } from '#shared/addresses/case-address.ts';
import { useKeys } from '../look/keys/use-keys.ts';
import type { Me } from '../me.ts';
import { placesOf, worksAtDesk } from './places.ts';

/** The keys that hold on every page: to each place, to the search, and to the page of keys. */
export const useFrameKeys = (me: Me, onHelp: () => void): void => {
  const navigate = useNavigate();
  const go = Object.fromEntries(placesOf(me).map(({ to, letter }) => [`g ${letter}`, () => void navigate(to)]));
  const search = () => void navigate(listOfCases, { state: { search: true } });
  useKeys({ ...go, ...(worksAtDesk(me) && { '/': search }), '?': onHelp });
};
