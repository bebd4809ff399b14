import { readBack } from '#shared/reviews/removals/read-back.ts';
import { useNow } from '../../../look/clock.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/removals.ts';
import { type Times, useTimes } from '../../../texts/times.ts';
import { unbroken } from '../../../texts/unbroken.ts';
import { fateIn, isAlreadyGone, type Removal } from './stage-of.ts';

type Words = typeof texts.da;
type Said = { readonly t: Words; readonly times: Times; readonly now: Date };

const day = 24 * 3_600_000;

/** A time that is not parted at the end of a line. */
const brief = (at: string | Date, { times, now }: Pick<Said, 'times' | 'now'>): string =>
  unbroken(times.brief(at, now));

/** What the badge of a removal says, and the line under it. */
export const useWordsOf = (): ((removal: Removal) => { readonly badge: string; readonly line: string }) => {
  const said = { t: useTexts(texts), times: useTimes(), now: useNow() };
  return (removal) => ({
    badge: badgeOf(removal, said),
    line: lineOf(removal, said).filter(Boolean).map(ended).join(' '),
  });
};

/** An abbreviated month ends in the dot of its sentence. */
const ended = (words: string): string => (words.endsWith('.') ? words : `${words}.`);

const badgeOf = (removal: Removal, { t, times, now }: Said): string => {
  const { state, dueAt, task } = removal;
  if (isAlreadyGone(removal)) return t.already;
  const fate = fateIn(removal);
  if (fate && fate !== 'graph') return t.fates[fate];
  if (state === 'planned') return dueAt === null ? t.atTheEnd : dueWords(dueAt, { t, times, now });
  const days = task ? Math.floor((now.getTime() - new Date(task.madeAt).getTime()) / day) : 0;
  return state === 'task' && task?.isLate ? t.withIt(days) : t.states[state];
};

const evening = new Set(['20.00', '20:00']);

const dueWords = (dueAt: string, { t, times, now }: Said): string => {
  const isTonight = dayOf(new Date(dueAt)) === dayOf(now) && evening.has(times.time(dueAt));
  return isTonight ? t.tonight : t.due(brief(dueAt, { times, now }));
};

const lineOf = (removal: Removal, said: Said): readonly string[] => {
  const { t, times, now } = said;
  const { state, trouble, putBackAt, returnedAt, readings } = removal;
  if (trouble) return [t.trying];
  if (isAlreadyGone(removal)) return [t.byOther];
  switch (state) {
    case 'planned':
      return plannedLine(removal, t);
    case 'task':
      return taskLine(removal, said);
    case 'reading':
    case 'waiting':
    case 'stuck':
    case 'gone':
      return readingLine(removal, said);
    case 'confirmed':
      return [
        [whoRemoved(removal, said), t.read(readings.length)].join(', '),
        ...removal.remains.map((one) => t.warnings[one]),
      ];
    case 'came-back':
      return [t.cameBack(returnedAt ? brief(returnedAt, { times, now }) : ''), t.givenAgain];
    case 'new-access':
      return [t.newAccess];
    case 'group-gone':
      return [t.groupGone];
    case 'withheld':
      return [
        removal.keptBy
          ? t.keptBy(removal.keptBy.name || t.nameless)
          : removal.undoneBy
            ? t.withheldBy(removal.undoneBy.name || t.nameless)
            : t.withheld,
      ];
    case 'putting-back':
      return removal.undoneBy ? [t.by(removal.undoneBy.name || t.nameless)] : [];
    case 'returning':
    case 'put-back': {
      const seen = readings.filter(({ isThere }) => isThere).length;
      const by = removal.undoneBy ? ` ${t.by(removal.undoneBy.name || t.nameless)}` : '';
      const back = putBackAt ? [`${t.putBack(brief(putBackAt, { times, now }))}${by}`] : [];
      return [[...back, ...(seen > 0 ? [t.seenThere(seen)] : [])].join(', ')];
    }
    case 'not-put-back':
      return [t.notPutBack];
    case 'gone-again':
      return [t.goneAgain];
  }
};

const plannedLine = ({ way, keptBy }: Removal, t: Words): readonly string[] => {
  switch (way?.by) {
    case undefined:
      return [];
    case 'graph':
      return way.warnings.map((one) => t.warnings[one]);
    case 'task':
      return [t.places[way.place]];
    case 'gone':
      return [t.gone[way.what]];
    case 'rests':
      return [way.why === 'kept-elsewhere' && keptBy ? t.keptBy(keptBy.name || t.nameless) : t.rests[way.why]];
  }
};

const taskLine = ({ place, task }: Removal, { t, times, now }: Said): readonly string[] => {
  const where = place ? [t.places[place]] : [];
  if (!task) return where;
  const sent = t.sent(brief(task.madeAt, { times, now }));
  return [...where, [sent, ...(task.chasedAt ? [t.chased(brief(task.chasedAt, { times, now }))] : [])].join(', ')];
};

const whoRemoved = ({ removedAt, place }: Removal, { t, times, now }: Said): string =>
  place ? t.byIt : t.removed(removedAt ? brief(removedAt, { times, now }) : '');

/** The looks so far, by the same rule by which the next is planned. */
const readingLine = (removal: Removal, said: Said): readonly string[] => {
  const { t, times, now } = said;
  const { removedAt, readings, remains } = removal;
  if (!removedAt) return [];
  const looks = readings.map(({ at, isThere }) => ({ at: new Date(at), isThere }));
  const last = looks.at(-1);
  const gone = looks.length - 1 - looks.findLastIndex(({ isThere }) => isThere);
  const { next } = readBack(new Date(removedAt), looks);
  return [
    whoRemoved(removal, said),
    ...(last ? [last.isThere ? t.stillThere : t.notSeen(gone)] : []),
    ...(next ? [t.next(brief(next, { times, now }))] : []),
    ...remains.map((one) => t.warnings[one]),
  ];
};
