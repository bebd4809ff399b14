import type { Reason } from './stands-out.ts';

/** They say that a membership is not as others are, and so nothing where most of a page is not. */
const comparing = ['other-unit', 'alone-with-title'] as const satisfies readonly Reason['reason'][];
type Comparing = (typeof comparing)[number];

/** From so many lines on, a page has a most. */
const enough = 6;
/** No more of a page than this may stand out by comparison alone. */
const most = 1 / 2;

type Reasoned = { readonly reasons: readonly Pick<Reason, 'reason'>[] };

const isComparing = (reason: Reason['reason']): reason is Comparing => comparing.some((one) => one === reason);

/**
 * The reasons that set nothing apart on a reviewer's page, since most of it has them: what stands out for most stands out
 * for none. Facts (who has left, a closed account, a guest) set apart however many they are.
 * @param standing the lines of the page that stand out
 * @param all how many lines the page has
 */
export const commonReasons = (standing: readonly Reasoned[], all: number): ReadonlySet<Reason['reason']> => {
  const common = new Set<Reason['reason']>();
  if (all < enough) return common;
  for (;;) {
    const alone = standing
      .map(({ reasons }) => reasons.map(({ reason }) => reason).filter((reason) => !common.has(reason)))
      .filter((reasons) => reasons.length > 0 && reasons.every(isComparing));
    if (alone.length <= all * most) return common;
    common.add(mostFrequent(alone.flat().filter(isComparing)));
  }
};

const mostFrequent = (reasons: readonly Comparing[]): Comparing => {
  const counted = (one: Comparing) => reasons.filter((reason) => reason === one).length;
  return comparing.reduce((best, one) => (counted(one) > counted(best) ? one : best));
};
