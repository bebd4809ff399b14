import { PageLink } from '../../look/PageLink.tsx';
import { addressOfHit, type Hit } from './found.ts';

/** The title of what was found, as the way to the whole of it. */
export const HitLink = ({ hit, ofTeam }: { hit: Hit; ofTeam: boolean }) => (
  <PageLink to={addressOfHit(hit, ofTeam)}>{hit.title}</PageLink>
);
