import type { Section } from './section-of.ts';

/** Seconds a reviewer needs for a line to be looked at, and for a person whose accesses are as before (measured on drafts of the page). */
const needed = { line: 4, person: 3 } as const;

/** What is open: lines by section, and people among those that are unchanged. */
type Open = Readonly<Record<Section, number>> & { readonly unchangedPeople: number };

/** How long a reviewer reckons with: whole minutes, at least one. */
export const minutesNeeded = ({ 'stands-out': standsOut, new: added, unchangedPeople }: Open): number =>
  Math.max(1, Math.ceil(((standsOut + added) * needed.line + unchangedPeople * needed.person) / 60));
