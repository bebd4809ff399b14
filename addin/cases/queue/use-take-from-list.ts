import type { CallFailed } from '../../api.ts';
import { useToasts } from '../../look/toasts/toasts.ts';
import * as queue from '../../texts/cases/queue.ts';
import * as desk from '../../texts/desk.ts';
import { useTexts } from '../../texts/language.ts';
import { focusCase } from '../case-focus.ts';
import { useTaking } from '../moves/use-taking.ts';
import type { Listed } from '../subject.ts';

/** Takes cases from the list. A toast says which one was not taken, so that the rows stay where they are. */
export const useTakeFromList = () => {
  const t = useTexts(queue);
  const { failures } = useTexts(desk);
  const toasts = useToasts();
  const { take, taking } = useTaking();
  const reasonOf = ({ kind, problem }: CallFailed): string =>
    problem?.title || (kind === 'offline' ? t.offline : failures[kind].title);
  const takeRow = (row: Listed): void => {
    const again = () => {
      focusCase(row.caseId);
      takeRow(row);
    };
    take(row, {
      onFailed: (failed) => {
        const mayHelp = failed.maybeDone || failed.kind === 'signed-out';
        toasts.failed(t.notTaken(row.reference, reasonOf(failed)), mayHelp ? again : undefined);
      },
    });
  };
  return { take: takeRow, taking };
};
