import { useRef, useState } from 'react';
import type { Answer, answerKeeper, Said } from './answer-keeper.ts';
import type { useHanding } from './handing/use-handing.ts';
import type { Acts } from './rows/acts.ts';
import { placeOf, type Stops, stopAt } from './rows/use-stops.ts';
import type { useChosen } from './several/use-chosen.ts';
import { accessIn, isOpen, type Sheet, saidOf, wordsOf } from './sheet.ts';
import type { LineKeys } from './use-line-keys.ts';

type Given = {
  readonly sheet: Sheet;
  readonly keeper: ReturnType<typeof answerKeeper>;
  readonly stops: Stops;
  readonly handing: ReturnType<typeof useHanding>;
  readonly write: (lineId: string | undefined) => void;
  readonly several: ReturnType<typeof useChosen>;
  /** The line whose details are open. */
  readonly opened: string | undefined;
  readonly open: (lineId: string | undefined) => void;
};

/** What is done to lines, by the hand and by the keys; the same functions as long as the page stands. */
export const useActsOn = (given: Given) => {
  const latest = useRef(given);
  latest.current = given;
  const [made] = useState(() => {
    const now = () => latest.current;
    const lineOf = (stop: string) => now().sheet.lines.find(({ lineId }) => lineId === stop);
    /** Goes on to the next open line behind one, these left out; where only the fold is left, to its button. */
    const goOn = (behind?: string, but: readonly string[] = []) => {
      const { keeper, stops } = now();
      const next = stops.next(behind, (stop) => {
        const line = lineOf(stop);
        return line !== undefined && !but.includes(stop) && isOpen(keeper.shown(), line);
      });
      // Details beside the list go along.
      if (now().opened !== undefined && next !== undefined) now().open(next);
      if (next === undefined) document.querySelector<HTMLElement>('[data-fold]')?.focus();
      else stops.go(next);
    };
    const isMine = (stop: string): boolean => {
      const line = lineOf(stop);
      return line !== undefined && !line.handed && !line.gone;
    };
    const say = (lineIds: readonly string[], what: Partial<Said>, moves: boolean) => {
      now().keeper.say(lineIds, what);
      if (moves) goOn(lineIds.at(-1));
    };
    const notMine = (lineIds: readonly string[], near: HTMLElement) => {
      const { sheet, handing } = now();
      const lines = lineIds.flatMap((lineId) => lineOf(lineId) ?? []);
      const [first] = lines;
      if (!first) return;
      const isOne = lines.every(({ memberId }) => memberId === first.memberId);
      handing.ask({
        reviewId: sheet.reviewId,
        of: sheet.of,
        lineIds,
        name: isOne ? first.facts.name : undefined,
        access: wordsOf(accessIn(sheet)(first)),
        near,
      });
    };
    const acts: Acts = {
      say,
      write: (lineId) => now().write(lineId),
      choose: (lineId) => isMine(lineId) && now().several.toggle(lineId),
      open: (lineId) => now().open(lineId),
      notMine,
      takeBack: (lineIds) => void now().handing.takeBack(lineIds),
    };
    /** Where something is chosen, a key is meant for all of it. */
    const meant = (stop: string): readonly string[] => {
      const { chosen } = now().several;
      return chosen.size > 0 ? [...chosen] : [stop];
    };
    const answer = (lineIds: readonly string[], said: Answer) => {
      const { keeper, several } = now();
      const changed = lineIds.filter((lineId) => {
        const line = lineOf(lineId);
        return line && isMine(lineId) && saidOf(keeper.shown(), line).answer !== said;
      });
      if (changed.length > 0) say(changed, { answer: said }, true);
      several.clear();
    };
    const go = (stop: string, by: number): string | undefined => {
      const { stops, opened, open } = now();
      const next = stops.from(stop, by);
      stops.go(next);
      if (opened !== undefined && next !== undefined && lineOf(next)) open(next);
      return next;
    };
    const keys: LineKeys = {
      at: () => stopAt() ?? now().opened,
      step: (stop, by) => void go(stop, by),
      extend: (stop, by) => {
        const next = go(stop, by);
        now().several.add([stop, next ?? stop].filter(isMine));
      },
      answer: (stop, said) => answer(meant(stop), said),
      comment: (stop) => isMine(stop) && now().write(stop),
      notMine: (stop) => {
        const near = placeOf(stop)?.querySelector<HTMLElement>('[data-more]');
        if (near && isMine(stop)) notMine(meant(stop), near);
      },
      keepAll: (stop) => placeOf(stop)?.closest('[data-row]')?.querySelector<HTMLElement>('[data-keep-all]')?.click(),
      choose: (stop) => isMine(stop) && now().several.toggle(stop),
      open: (stop) => lineOf(stop) && now().open(stop),
      clear: () => now().several.clear(),
    };
    return { acts, keys, goOn };
  });
  return made;
};
