import type { CaseView } from '#shared/breaches/views.ts';
import { type LogEntry, readEntry } from '../timeline/log-entry.ts';

/**
 * The reason shown beside the decision about the authority: why it is not notified, or why it was notified late. Empty
 * where none was given.
 */
export const recordedReason = ({ timeline, texts }: Pick<CaseView, 'timeline' | 'texts'>): string => {
  const stands = timeline
    .toSorted((a, b) => a.sequence - b.sequence)
    .map(readEntry)
    .reduce<string | undefined>(reasonAfter, undefined);
  return texts.find(({ textId }) => textId === stands)?.text ?? '';
};

const reasonAfter = (before: string | undefined, entry: LogEntry): string | undefined => {
  if (entry.verb === 'notified-corrected')
    return entry.facts.lateReason?.textId ?? (entry.facts.late ? before : undefined);
  if (entry.verb === 'notified' || entry.verb === 'not-notified' || entry.verb === 'not-notified-corrected')
    return entry.facts.textId ?? undefined;
  return before;
};
