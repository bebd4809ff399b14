import { useToasts } from '../../look/toasts/toasts.ts';
import * as queue from '../../texts/cases/queue.ts';
import { useTexts } from '../../texts/language.ts';
import { useTakeOrUndo } from '../moves/use-take-or-undo.ts';
import type { Listed } from '../subject.ts';

/** Taking a case from its row: which one is on the way, and why one was not taken. That it was is said in a toast. */
export const useTaking = () => {
  const t = useTexts(queue);
  const toasts = useToasts();
  const { take, ...taking } = useTakeOrUndo();
  return {
    ...taking,
    take: (found: Listed) => take(found, (undo) => toasts.done(t.taken(found.reference), undo)),
  };
};
