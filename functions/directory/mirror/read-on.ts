import { inTenant, type Tx } from '../../database/transaction.ts';
import type { DirectoryGraph } from '../../graph/directory/directory-graph.ts';
import { isDeadLink, type Page } from '../../graph/directory/page.ts';
import { whyNoSignIns } from '../../graph/directory/people-pages.ts';
import { groupsInBatch } from '../../graph/directory/program-members.ts';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { Parts } from '../../parts.ts';
import { isRoundabout, markOf } from './follow-links.ts';
import { keepGroups } from './keep-groups.ts';
import { keepPeople, keepSponsors } from './keep-people.ts';
import { keepPersonChanges, keepSignIns } from './keep-person-changes.ts';
import { keepPrograms, nextGroups } from './keep-programs.ts';
import { keepThings } from './keep-things.ts';
import { phaseDone } from './phase-done.ts';
import { isStillAt, lockReading, moveOn, type Reading, type ReadingSet } from './reading.ts';
import { anewAt, firstPageAgain, firstPageOf, isDoubted, mostRestarts } from './restart.ts';
import { isNothingKept, rememberTold, type ToldBefore } from './told-before.ts';

/** Far beyond a municipality: 20,000 groups, 10 a page. */
const mostPages = 5000;

type With = Pick<Parts, 'db' | 'now'> & { readonly directory: DirectoryGraph };

/**
 * Reads the directory on, page by page, each kept before the next is fetched: a stop at any moment goes on at the last page
 * that was kept. At rest it begins a new reading: of people and of groups what has changed since the last one; all of them
 * where there was none or Graph no longer knows its link, and all people once a week. What was known of a membership survives
 * that.
 * @param until instant after which no further page is begun
 * @returns whether the reading is done; else it is to be called again
 * @throws GraphTrouble what was read is kept, and the next call goes on there
 */
export const readOn = async ({ db, now, directory }: With, tenantId: string, until: Date): Promise<boolean> => {
  let reading = await inTenant(db, tenantId, (tx) => begun(tx, tenantId, now()));
  let toldBefore: ToldBefore | undefined;
  const due = dueGroups(db);
  while (reading && reading.phase !== 'rest') {
    if (now() >= until) return false;
    const at = reading;
    if (at.phase === 'groups' && at.pages === 0)
      toldBefore ??= (await inTenant(db, tenantId, (tx) => isNothingKept(tx, tenantId))) ? rememberTold() : undefined;
    const next = at.phase === 'programs' ? programsAfter(directory, at, due) : fetched(directory, at, toldBefore);
    const keep = await next.catch(async (error: unknown) => {
      // The same link would be met by every further try.
      if (isLost(at, error)) await inTenant(db, tenantId, (tx) => moveOn(tx, at, firstPageAgain(at, at.phase)));
      throw error;
    });
    reading = await inTenant(db, tenantId, async (tx) => {
      if (!isStillAt(at, await lockReading(tx, tenantId))) return undefined;
      return moveOn(tx, at, await keep(tx, now()));
    });
  }
  return true;
};

/** Whether a list was begun anew so often, because of its links, that it is given up for now. */
const isLost = ({ restarts }: Reading, error: unknown): boolean =>
  restarts >= mostRestarts &&
  (isDeadLink(error) || (error instanceof GraphTrouble && error.code === 'unexpected-answer'));

/** Keeps what was fetched, and says where the reading then is. */
type Keep = (tx: Tx, now: Date) => Promise<ReadingSet>;

const begun = async (tx: Tx, tenantId: string, now: Date): Promise<Reading | undefined> => {
  await tx
    .insertInto('directory_readings')
    .values({ tenant_id: tenantId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const reading = await lockReading(tx, tenantId);
  if (reading?.phase !== 'rest') return reading;
  return moveOn(tx, reading, {
    ...firstPageOf('people'),
    round: reading.round + 1,
    is_whole: reading.change_link === null,
    is_thorough: reading.people_link === null || !isWithinWeek(reading, now),
    sign_ins: 'known',
    sign_ins_since: reading.sign_ins_done === 'known' ? reading.begun_at : null,
    restarts: 0,
    unreadable: 0,
    begun_at: now,
  });
};

/** What changes do not tell (programs), or were slow to tell, is at most so old. Milliseconds. */
const week = 6.5 * 86_400_000;

const isWithinWeek = ({ thorough_at }: Reading, now: Date): boolean =>
  thorough_at !== null && now.getTime() - thorough_at.getTime() < week;

const fetched = async (
  directory: DirectoryGraph,
  reading: Reading,
  toldBefore: ToldBefore | undefined,
): Promise<Keep> => {
  try {
    return await fetchPage(directory, reading, toldBefore);
  } catch (error) {
    const why = error instanceof GraphTrouble ? whyNoSignIns(error) : undefined;
    if (why && reading.phase === 'sign-ins')
      return async (tx, now) => ({ ...(await phaseDone(tx, reading, undefined, now)), sign_ins: why });
    if (why && reading.phase === 'people' && reading.sign_ins === 'known')
      return async () => ({ ...firstPageAgain(reading, 'people'), sign_ins: why });
    // Without a link of a page it is the link of changes that is dead.
    if (isDeadLink(error)) return anew(reading, error, reading.next_link === null);
    throw error;
  }
};

/** The list of this phase from its first page. */
const anew = (reading: Reading, why: unknown, areChangesLost = false): Keep => {
  if (reading.restarts >= mostRestarts) throw why;
  return async () => anewAt(reading, reading.phase, areChangesLost);
};

/** By the id of the group a batch ended with, in place of a link. */
const programsAfter = async (directory: DirectoryGraph, reading: Reading, due: Due): Promise<Keep> => {
  const groupIds = await due(reading);
  const [these, following] = [groupIds.slice(0, groupsInBatch), groupIds.slice(groupsInBatch)];
  const last = these.at(-1);
  if (last === undefined) return (tx, now) => phaseDone(tx, reading, undefined, now);
  const seen = await directory.programs(reading.tenant_id, these, following);
  return async (tx, now) => {
    await keepPrograms(tx, reading, seen, now);
    return { next_link: last, pages: reading.pages + 1 };
  };
};

type Due = (reading: Reading) => Promise<readonly string[]>;

/** The groups behind the last that was asked about; many are looked for at once. */
const dueGroups = (db: With['db']): Due => {
  let known: readonly string[] = [];
  return async (reading) => {
    known = known.slice(known.indexOf(reading.next_link ?? '') + 1);
    if (known.length === 0) known = await inTenant(db, reading.tenant_id, (tx) => nextGroups(tx, reading));
    return known;
  };
};

const unexpected = () => new GraphTrouble({ part: 'graph', code: 'unexpected-answer', uncertain: true });

const fetchPage = async (
  directory: DirectoryGraph,
  reading: Reading,
  toldBefore: ToldBefore | undefined,
): Promise<Keep> => {
  const { tenant_id, next_link, phase } = reading;
  const at = next_link ?? undefined;
  switch (phase) {
    case 'people':
      return reading.is_thorough ? everybody(directory, reading) : changedPeople(directory, reading);
    case 'sign-ins': {
      const page = await directory.signIns(tenant_id, at, sinceFor(reading));
      return kept(reading, page, async (tx) => {
        await keepSignIns(tx, reading, page.rows);
        return false;
      });
    }
    case 'guests': {
      const page = await directory.guests(tenant_id, at);
      return kept(reading, page, async (tx) => {
        await keepSponsors(tx, reading, page.rows);
        return false;
      });
    }
    case 'deleted': {
      const page = await directory.deletedPeople(tenant_id, at);
      return kept(reading, page, (tx) => keepPeople(tx, reading, page.rows));
    }
    case 'devices':
    case 'contacts': {
      const page = await directory.things(tenant_id, phase, at);
      return kept(reading, page, async (tx) => {
        await keepThings(tx, reading, page.rows);
        return false;
      });
    }
    default: {
      const from = at ?? (reading.is_whole ? undefined : (reading.change_link ?? undefined));
      const page = await directory.groups(tenant_id, from);
      return kept(reading, page, (tx, now) => keepGroups(tx, reading, page.rows, now, toldBefore));
    }
  }
};

/** The changes of people that are followed later begin before their list: what changes meanwhile is told then. */
const everybody = async (directory: DirectoryGraph, reading: Reading): Promise<Keep> => {
  const { tenant_id, next_link } = reading;
  const link = next_link === null ? (await directory.peopleChanges(tenant_id, undefined)).changes : reading.people_link;
  const page = await directory.people(tenant_id, next_link ?? undefined, reading.sign_ins === 'known');
  const keep = kept(reading, page, (tx) => keepPeople(tx, reading, page.rows));
  return async (tx, now) => ({ people_link: link ?? null, ...(await keep(tx, now)) });
};

const changedPeople = async (directory: DirectoryGraph, reading: Reading): Promise<Keep> => {
  const page = await directory.peopleChanges(reading.tenant_id, reading.next_link ?? reading.people_link ?? undefined);
  return kept(reading, page, (tx, now) => keepPersonChanges(tx, reading, page.rows, now));
};

/** Sign-ins are told some hours late. Milliseconds. */
const grace = 86_400_000;

const sinceFor = ({ sign_ins_since }: Reading): Date | undefined =>
  sign_ins_since ? new Date(sign_ins_since.getTime() - grace) : undefined;

/**
 * @param keep returns whether what was deleted is back: a restored account's groups and reports are then not told of as
 *   changed, and of a restored group nobody told who had left it before a reading of all found it missing
 */
const kept = <T>(reading: Reading, page: Page<T>, keep: (tx: Tx, now: Date) => Promise<boolean>): Keep => {
  const { next } = page;
  if (next !== undefined && (isRoundabout(reading, next) || reading.pages >= mostPages))
    return anew(reading, unexpected());
  // An object without its id may be whole when the list is read again.
  if (page.unreadable > 0 && isDoubted(reading)) return anew(reading, unexpected());
  return async (tx, now) => {
    const isBack = await keep(tx, now);
    const so = { unreadable: reading.unreadable + page.unreadable, is_whole: isBack || reading.is_whole };
    if (isBack && reading.phase === 'groups') return { ...so, ...firstPageAgain(reading, 'groups') };
    if (isBack && !reading.is_thorough) return { ...so, ...firstPageAgain(reading, 'people'), is_thorough: true };
    if (next !== undefined) return { ...so, ...markOf(reading, next), next_link: next, pages: reading.pages + 1 };
    return { ...so, ...(await phaseDone(tx, { ...reading, ...so }, page.changes, now)) };
  };
};
