import { z } from 'zod';
import { personRef } from '../cases/person-ref.ts';
import { answeredBy } from './choose-reviewer.ts';

const instant = z.iso.datetime();

/** What lacks in the directory of one person. */
const personGaps = ['no-manager', 'manager-is-self', 'guest-without-sponsor', 'sponsor-left'] as const;
/** Of one group. `owner-leaves`: its only owner is to lose the access, and keeps it until there is another owner. */
export const groupGaps = ['no-owner', 'owner-left', 'owner-leaves', 'hidden-members'] as const;
/** Of several at once: each is mended in one place. */
const summedGaps = [
  'no-description',
  'nameless-members',
  'perhaps-programs',
  'sign-ins-no-licence',
  'sign-ins-no-permission',
] as const;
/** In the order of their harm: who answers in another's place, what nobody sees, what reviewers are not told. */
export const dataGapKinds = ['manager-left', 'manager-is-guest', ...personGaps, ...groupGaps, ...summedGaps] as const;
export type DataGapKind = (typeof dataGapKinds)[number];

/** Above so many members Graph does not list programs among them: `$expand` gives no more, and no link to them (Learn, "List members"). */
export const mostExpanded = 20;

/** One thing that lacks in the directory, as it was last read. */
export const dataGap = z.object({
  kind: z.enum(dataGapKinds),
  /** The person, or the group, it is about: where the manager cannot answer, the manager; null where there are several. */
  about: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** How many people or groups it is about. */
  count: z.int(),
  /** Accesses of the review that it concerns; null: not known. */
  lines: z.int().nullable(),
  /** Who answers for them meanwhile. */
  meanwhile: z.array(z.enum(answeredBy)),
  /** The only one of them, where a person answers alone. */
  reviewer: personRef.nullable(),
  /** The task by which somebody was asked to mend it, and has not yet; `names`: whom it proposes. */
  task: z.object({ madeAt: instant, chasedAt: instant.nullable(), names: personRef.nullable() }).nullable(),
});
export type DataGap = z.infer<typeof dataGap>;
