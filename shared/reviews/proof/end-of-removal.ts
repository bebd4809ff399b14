import type { RemovalState } from '../removals/removals.ts';

/** What a removal counts as in the proof of its review. */
export const removalEnds = ['removed', 'gone-before', 'put-back', 'withheld', 'open'] as const;
export type RemovalEnd = (typeof removalEnds)[number];

type Removal = {
  readonly state: RemovalState;
  /** Whether the desk ended the membership. */
  readonly isOurs: boolean;
  /** Whether a person was asked to end it. */
  readonly isTask: boolean;
};

/**
 * What became of a removal. It is removed once it has been read back and was gone, the day after as well; by the desk or by
 * the person it had asked. What came to its end otherwise was gone before.
 */
export const endOfRemoval = ({ state, isOurs, isTask }: Removal): RemovalEnd => {
  switch (state) {
    case 'confirmed':
      return isOurs || isTask ? 'removed' : 'gone-before';
    case 'group-gone':
    case 'new-access':
      return 'gone-before';
    case 'put-back':
    case 'not-put-back':
    case 'gone-again':
      return 'put-back';
    case 'withheld':
      return 'withheld';
    case 'planned':
    case 'reading':
    case 'gone':
    case 'waiting':
    case 'stuck':
    case 'came-back':
    case 'task':
    case 'putting-back':
    case 'returning':
      return 'open';
  }
};

/** What is not removed after so many days is late. */
export const lateAfterDays = 7;
