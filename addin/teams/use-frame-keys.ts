import { useNavigate } from 'react-router';
import { useAddressAsLeft } from '../cases/queue/list-trail.ts';
import { useKeys } from '../look/keys/use-keys.ts';
import type { Me } from '../me.ts';
import { listOfCases } from '../subject-places.ts';
import { placesOf, worksAtDesk } from './places.ts';

/** The keys that hold on every page: to each place, to the search in the list as it was left, and to the page of keys. */
export const useFrameKeys = (me: Me, onHelp: () => void): void => {
  const navigate = useNavigate();
  const go = Object.fromEntries(placesOf(me).map(({ to, letter }) => [`g ${letter}`, () => void navigate(to)]));
  const list = useAddressAsLeft(listOfCases);
  const search = () => void navigate(list(), { state: { search: true } });
  useKeys({ ...go, ...(worksAtDesk(me) && { '/': search }), '?': onHelp });
};
