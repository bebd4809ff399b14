import type { Tx } from '../../database/transaction.ts';
import { endUnlisted, endUnlistedMemberships, lacksMany, lacksMemberships, unlisted } from './end-unlisted.ts';
import { forgetThings, hasThings } from './keep-things.ts';
import { phases, type Reading, type ReadingSet } from './reading.ts';
import { anewAt, firstPageOf, isDoubted } from './restart.ts';

/**
 * What follows when a list has ended: the next list, or the end of the reading. What the list did not name is gone - unless
 * it had objects without an id, any of which may be what is missing. One that lacks many of those known is read again first:
 * it was rather cut short than that they left.
 * @param changes the link that the next round of groups, or of people, begins at
 */
export const phaseDone = async (
  tx: Tx,
  reading: Reading,
  changes: string | undefined,
  now: Date,
): Promise<ReadingSet> => {
  const { phase } = reading;
  const isComplete = reading.unreadable === 0;
  // Before the first reading nothing was known that could lack.
  const isFirst = reading.done_at === null;
  if (phase === 'deleted' && reading.is_thorough && !isFirst) {
    if (isDoubted(reading) && lacksMany(await unlisted(tx, reading, 'directory_people')))
      return anewAt(reading, 'people');
    if (isComplete) await endUnlisted(tx, reading, 'directory_people', now);
  }
  if (phase === 'groups' && reading.is_whole && !isFirst) {
    if (isDoubted(reading) && (await lacksGroups(tx, reading))) return anewAt(reading, 'groups');
    if (isComplete) {
      await endUnlisted(tx, reading, 'directory_groups', now);
      await endUnlistedMemberships(tx, reading, now);
    }
  }
  const following = await nextPhase(tx, reading);
  if (following === undefined) await forgetThings(tx, reading);
  return {
    ...(following === undefined
      ? { ...firstPageOf('rest'), done_at: now, sign_ins_done: reading.sign_ins, ...thoroughAt(reading) }
      : firstPageOf(following)),
    ...(phase === 'groups' && { change_link: changes ?? null }),
    ...(phase === 'people' && !reading.is_thorough && { people_link: changes ?? null }),
  };
};

const nextPhase = async (tx: Tx, reading: Reading): Promise<Reading['phase'] | undefined> => {
  for (const phase of phases.slice(phases.indexOf(reading.phase) + 1))
    if (await isDue(tx, reading, phase)) return phase;
  return undefined;
};

const thoroughAt = ({ is_thorough, begun_at }: Reading): ReadingSet => (is_thorough ? { thorough_at: begun_at } : {});

/** A thorough reading has everybody's sign-ins with them. */
const isDue = async (tx: Tx, reading: Reading, phase: Reading['phase']): Promise<boolean> => {
  if (phase === 'sign-ins') return !reading.is_thorough;
  return (phase !== 'devices' && phase !== 'contacts') || hasThings(tx, reading, phase);
};

const lacksGroups = async (tx: Tx, reading: Reading): Promise<boolean> =>
  lacksMany(await unlisted(tx, reading, 'directory_groups')) || lacksMemberships(tx, reading);
