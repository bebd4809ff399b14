import { accessState, historyOf } from '#shared/reviews/proof/access-history.ts';
import type { PersonAccess } from '#shared/reviews/proof/proof-views.ts';
import type { NameOf } from '../../people/names.ts';
import type { LineAbout } from './lines-about.ts';

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
 * @param today the day in Copenhagen, `YYYY-MM-DD`
 */
export const accessIn = (held: Held, lines: readonly LineAbout[], nameOf: NameOf, today: string): Shown => {
  const last = lines.at(-1);
  return {
    since: held.since?.toISOString() ?? last?.facts.since ?? null,
    isDirect: held.isHeld ? held.isDirect : (last?.facts.isDirect ?? held.isDirect),
    state: accessState(lines, held.isHeld),
    last: lastAnswer(lines, nameOf),
    goneAt: held.isHeld ? null : (held.goneAt?.toISOString() ?? null),
    history: historyOf(lines, today).map(({ quarter, mark }) => ({ ...quarter, mark })),
  };
};

const lastAnswer = (lines: readonly LineAbout[], nameOf: NameOf): Shown['last'] => {
  const line = lines.findLast(({ answer, isSent, answeredAt }) => isSent && answer !== null && answeredAt !== null);
  if (!line?.answer || !line.answeredAt) return null;
  return { answer: line.answer, by: nameOf(line.answeredBy), at: line.answeredAt.toISOString() };
};
