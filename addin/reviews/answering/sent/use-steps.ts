import type { ReactNode } from 'react';
import { useNow } from '../../../look/clock.ts';
import { dayOf } from '../../../texts/copenhagen-day.ts';
import { useTexts } from '../../../texts/language.ts';
import * as texts from '../../../texts/reviews/sent.ts';
import { useTimes } from '../../../texts/times.ts';
import { unbroken } from '../../../texts/unbroken.ts';
import type { Sheet } from '../sheet.ts';
import type { Step } from './NextSteps.tsx';
import { namesIn, type WhatHappens } from './what-happens.ts';

/**
 * What happens now in words: first what is going on, then what will, then who else has something to do.
 * @param undo how removals that are planned are still undone
 */
export const useSteps = ({ ends }: Sheet, happens: WhatHappens, undo: ReactNode): readonly Step[] => {
  const t = useTexts(texts);
  const times = useTimes();
  const now = useNow();
  const last = unbroken(times.ahead(ends, now));
  const handedOn = ([first]: WhatHappens['kept']) =>
    first?.handed ? times.dayBrief(dayOf(new Date(first.handed.at)), now) : '';
  const { planned, toIt, owner, waits, underWay, removed, it, stays, handed } = happens;
  const steps: Step[] = [];
  if (underWay.length > 0)
    steps.push({ key: 'under-way', when: t.soon, title: t.underWay(underWay.length), words: t.underWayWords });
  for (const [due, lines] of planned)
    steps.push({
      key: `planned ${due}`,
      when: due ? unbroken(times.near(due, now)) : t.atTheEnd,
      title: t.remove(lines.length),
      words: due ? t.removeWords(lines.length) : t.atTheEndWords(last),
    });
  if (toIt.length > 0)
    steps.push({ key: 'to-it', when: t.it, title: t.goToIt(toIt.length), words: t.goToItWords(toIt.length) });
  if (owner.length > 0)
    steps.push({ key: 'owner', when: t.team, title: t.waitForOwner(owner.length), words: t.waitForOwnerWords });
  if (waits.length > 0) steps.push({ key: 'waits', when: t.team, title: t.notYet(waits.length), words: t.notYetWords });
  // What is begun cannot be undone here: of the others the first says how.
  const undone = steps.findIndex(({ key }) => key !== 'under-way');
  const [first] = steps.slice(undone);
  if (undone >= 0 && first) steps[undone] = { ...first, action: undo };
  if (planned.length > 0) steps.push({ key: 'look', when: t.dayAfter, title: t.look, words: t.lookWords });
  if (it.length > 0) steps.push({ key: 'it', when: t.it, title: t.itRemoves(namesIn(it)), words: t.itWords });
  for (const [to, lines] of handed)
    steps.push({
      key: `handed ${to}`,
      when: to || t.team,
      title: t.answersOn(namesIn(lines)),
      words: t.sentOn(handedOn(lines), last),
    });
  if (stays.length > 0) steps.push({ key: 'stays', when: t.team, title: t.stays(stays.length), words: t.staysWords });
  if (removed.length > 0)
    steps.push({ key: 'removed', when: t.over, title: t.removed(removed.length), words: t.removedWords });
  const refused = [planned, toIt, owner, waits, underWay, removed, it, stays];
  const isNothing = refused.every(({ length }) => length === 0);
  if (isNothing) steps.unshift({ key: 'nothing', when: t.team, title: t.nothing, words: t.nothingWords });
  return steps;
};
