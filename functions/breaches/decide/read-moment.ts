import { Refusal } from '#shared/refusals/refusal.ts';
import { localInCopenhagen } from '#shared/time/copenhagen.ts';
import type { Moment } from '#shared/time/moment.ts';
import { readLocalTime } from '#shared/time/read-local-time.ts';

export type ReadMoment = { readonly at: Date; readonly estimated: boolean };

/** A person's clock may run ahead of ours: so little in the future counts as now. Milliseconds. */
const clocksDiffer = 5 * 60_000;

/**
 * The instant a person meant. The refusal names `field`, and proposes another value where there is one.
 * @throws Refusal `time-unreadable`, `time-in-the-future`, `time-does-not-exist` (proposes the moved time),
 * `time-is-double` (asks which of the two)
 */
export const readMoment = (field: string, { when, choice }: Moment, now: Date): ReadMoment => {
  const read = readLocalTime({ local: when, choice }, new Date(now.getTime() + clocksDiffer));
  const refuse = (
    code: 'time-unreadable' | 'time-in-the-future' | 'time-does-not-exist' | 'time-is-double',
    proposal?: string,
  ) => new Refusal(code, { fields: [{ field, code, ...(proposal === undefined ? {} : { proposal }) }] });
  switch (read.kind) {
    case 'exact':
      return { at: read.at > now ? now : read.at, estimated: false };
    case 'date-only':
      return { at: read.at > now ? now : read.at, estimated: true };
    case 'missing':
      throw refuse('time-does-not-exist', read.movedLocal);
    case 'double':
      throw refuse('time-is-double', localInCopenhagen(read.earlier));
    case 'future':
      throw refuse('time-in-the-future');
    case 'unreadable':
      throw refuse('time-unreadable');
  }
};

/** Art. 99(2): no breach under the Regulation was known before it applied. 25 May 2018 in Copenhagen. */
export const regulationApplies = new Date('2018-05-24T22:00:00Z');

/**
 * The instant a breach was found or known.
 * @throws Refusal those of readMoment; `time-too-early` before the Regulation applied
 */
export const readAwareness = (field: string, moment: Moment, now: Date): ReadMoment => {
  const read = readMoment(field, moment, now);
  if (read.at < regulationApplies) throw new Refusal('time-too-early', { fields: [{ field, code: 'time-too-early' }] });
  return read;
};
