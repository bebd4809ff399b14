import { accessState, historyOf } from '#shared/reviews/proof/access-history.ts';
import type { PersonAccess } from '#shared/reviews/proof/proof-views.ts';
import type { NameOf } from '../../people/names.ts';
import type { LineAbout, ReviewWithout } from './lines-about.ts';

/** What the directory says of a membership; `isHeld` false where it lists none now. */
export type Held = {
  readonly isHeld: boolean;
  readonly isDirect: boolean;
  readonly since: Date | null;
  readonly goneAt: Date | null;
};

type Shown = Omit<PersonAccess['accesses'][number], 'group'>;

/**
 * One access as it is looked up: since when, how it is now, who confirmed it last, and its last eight quarters.
 * @param lines all reviews' lines about it, oldest first
 * @param without the reviews of its group that have no line about it
 * @param today the day in Copenhagen, `YYYY-MM-DD`
 */
export const accessIn = (
  held: Held,
  { lines, without }: { readonly lines: readonly LineAbout[]; readonly without: readonly ReviewWithout[] },
  nameOf: NameOf,
  today: string,
): Shown => {
  const last = lines.at(-1);
  const since = held.since?.toISOString() ?? last?.facts.since ?? null;
  return {
    since,
    isDirect: held.isHeld ? held.isDirect : (last?.facts.isDirect ?? held.isDirect),
    state: accessState(lines, held.isHeld),
    last: lastAnswer(lines, nameOf),
    goneAt: held.isHeld ? null : (held.goneAt?.toISOString() ?? null),
    history: historyOf(lines, missedOn(without, held, since), today).map(({ quarter, mark }) => ({ ...quarter, mark })),
  };
};

/** When there is no line, the review passed it over, or it was not there: that is known of one that came later or had gone. */
const missedOn = (without: readonly ReviewWithout[], { isHeld, goneAt }: Held, since: string | null) =>
  without.flatMap(({ starts, begunAt }) => {
    const isBefore = since !== null && begunAt < new Date(since);
    const isAfter = !isHeld && goneAt !== null && begunAt > goneAt;
    return isBefore || isAfter ? starts : [];
  });

const lastAnswer = (lines: readonly LineAbout[], nameOf: NameOf): Shown['last'] => {
  const line = lines.findLast(({ answer, isSent, answeredAt }) => isSent && answer !== null && answeredAt !== null);
  if (!line?.answer || !line.answeredAt) return null;
  return { answer: line.answer, by: nameOf(line.answeredBy), at: line.answeredAt.toISOString() };
};
