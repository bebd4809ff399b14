import { PageLink } from '../../look/PageLink.tsx';
import { addressOfHit, type Hit } from './found.ts';

/** The title of what was found, as the way to the whole of it where there is a page for it. */
export const HitLink = ({ hit, ofTeam }: { hit: Hit; ofTeam: boolean }) => {
  const to = addressOfHit(hit, ofTeam);
  return to ? <PageLink to={to}>{hit.title}</PageLink> : hit.title;
};
