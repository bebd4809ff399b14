import type { Found } from './found.ts';
import type { Shown } from './Results.tsx';
import { isAsked } from './use-found.ts';

type Typed = {
  readonly text: string;
  readonly found: Found | undefined;
  readonly failed: boolean;
  /** The person has said that it is only a question. */
  readonly onlyAsking: boolean;
};

/** What is shown for a text: nothing before it has three words, and nothing that is not sure. */
export const shownOf = ({ text, found, failed, onlyAsking }: Typed): Shown => {
  if (!isAsked(text)) return { as: 'nothing' };
  if (failed) return { as: 'silent' };
  if (!found) return { as: 'nothing' };
  if (found.looksLike !== 'question' && !onlyAsking) return { as: found.looksLike };
  return found.hits.length > 0 ? { as: 'answered', hits: found.hits } : { as: 'unanswered' };
};
