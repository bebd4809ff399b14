import { z } from 'zod';
import { personRef } from '../../cases/person-ref.ts';

/** Why a line went to another reviewer. */
const moveReasons = ['not-mine', 'taken-back', 'may-not-answer', 'left-open', 'given-to-another'] as const;
export type MoveReason = (typeof moveReasons)[number];

/** Why somebody is proposed as reviewer of a line. */
export const proposalReasons = ['manager', 'sponsor', 'owner', 'named'] as const;
export type ProposalReason = (typeof proposalReasons)[number];

/** Why a line was not handed over. */
export const stayReasons = ['changed', 'may-not-answer', 'was-asked'] as const;
export type StayReason = (typeof stayReasons)[number];

/** A colleague who may be asked about a line. */
export const possibleReviewer = z.object({ personId: z.uuid(), name: z.string(), unit: z.string().nullable() });

/** Where a line went that the caller has handed over. `personId` null: to the GDPR team. */
export const handed = z.object({ to: personRef, at: z.iso.datetime() });
