import { useTexts } from '../../texts/language.ts';
import * as reasons from '../../texts/reviews/reasons.ts';
import { type Times, useTimes } from '../../texts/times.ts';
import type { Line } from './answer-keeper.ts';

type Reason = Line['facts']['reasons'][number];
type Words = typeof reasons.da;

const inWords = (reason: Reason, t: Words, times: Times): string => {
  switch (reason.reason) {
    case 'left':
      return t.left(times.day(reason.on));
    case 'account-deleted':
    case 'account-disabled':
    case 'never-signed-in':
    case 'guest':
      return t[reason.reason];
    case 'long-not-signed-in':
      return t['long-not-signed-in'](times.day(reason.since), reason.weeks);
    case 'other-unit':
      return t['other-unit'](reason.most);
    case 'alone-with-title':
      return t['alone-with-title'](reason.others);
  }
};

/** Why a line is asked about, most serious first, in words: what stands out, through what, since when. */
export const useReasons = () => {
  const t = useTexts(reasons);
  const times = useTimes();
  return ({ facts }: Line): readonly string[] => [
    ...facts.reasons.map((reason) => inWords(reason, t, times)),
    ...(facts.isDirect ? [] : facts.paths.slice(0, 1).map((path) => t.through(path.join(' › ')))),
    ...(facts.since === null ? [] : [t.seen(times.day(facts.since))]),
  ];
};
