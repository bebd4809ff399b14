import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '#shared/refusals/refusal.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { BodyOf } from '#shared/routes/route.ts';
import { keepText } from '../../cases/change.ts';
import type { Planned } from '../../outbox/messages.ts';
import type { UseCase } from '../../use-case.ts';
import { changeBreach, type LockedBreach } from '../change-breach.ts';
import { markRecipients } from '../mail/merge-recipients.ts';
import { placeOfBreach, recipientsOfBreach } from '../read-facts.ts';

type Body = BodyOf<Routes['correctFacts']>;

/**
 * Corrects what is known of a case: how many it concerns, which data, where, and who should not have had the mail. What is
 * left out stays. What a reporter told stays with that reporter; the log holds codes, ids and a digest, never words.
 * @throws Refusal `not-among-recipients` for a recipient the mail did not go to
 */
export const correctFacts: UseCase<Routes['correctFacts']> = (parts, caller, { params, body, once }) =>
  changeBreach(
    parts,
    caller,
    { caseId: params.caseId, version: body.version, once, move: 'correct-facts', draftIds: body.draftIds },
    async (locked) => {
      const { row } = locked;
      const people = changed(row.people, body.people);
      const dataKinds = changed(row.data_kinds, body.dataKinds);
      const place = changed(await placeOfBreach(locked.tx, row), body.place);
      const text = place ? await keepText(locked, caller, 'place', place.to) : {};
      const marks = await marksIn(locked, body);
      const facts = { ...(people && { people }), ...(dataKinds && { dataKinds }), ...text, ...marks };
      if (Object.keys(facts).length === 0) return { log: [] };
      return {
        set: {},
        facts: { ...(people && { people: people.to }), ...(dataKinds && { data_kinds: dataKinds.to }) },
        log: [{ verb: 'facts-corrected', facts }],
        plan: [{ kind: 'card' }, ...alarm(row.data_kinds, dataKinds?.to ?? [])],
      };
    },
  );

const changed = <T>(from: T, to: T | undefined): { from: T; to: T } | undefined =>
  to === undefined || isDeepStrictEqual(from, to) ? undefined : { from, to };

const alarm = (before: readonly string[], after: readonly string[]): Planned[] =>
  after.includes('protected-address') && !before.includes('protected-address') ? [{ kind: 'urgent' }] : [];

// What is marked and unmarked, not all that is marked: a reporter may be marking another recipient at this moment.
const marksIn = async (
  locked: LockedBreach,
  { mark, unmark }: Body,
): Promise<{ marked?: string[]; unmarked?: string[] }> => {
  if (mark === undefined && unmark === undefined) return {};
  const known = new Map((await recipientsOfBreach(locked.tx, locked.row)).map((one) => [one.recipientId, one.wrong]));
  const turned = async (field: 'mark' | 'unmark', ids: readonly string[] = []) => {
    if (!ids.every((id) => known.has(id)))
      throw new Refusal('not-among-recipients', { fields: [{ field, code: 'not-among-recipients' }] });
    const news = [...new Set(ids)].filter((id) => known.get(id) !== (field === 'mark'));
    await markRecipients(locked, news, field === 'mark');
    return news;
  };
  const marked = await turned('mark', mark);
  const unmarked = await turned('unmark', unmark);
  return { ...(marked.length > 0 && { marked }), ...(unmarked.length > 0 && { unmarked }) };
};
