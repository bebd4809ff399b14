import type { CaseView } from '#shared/breaches/views.ts';
import { readEntry } from '../timeline/log-entry.ts';

type Recipient = Pick<CaseView['recipients'][number], 'recipientId' | 'deletion'>;

/** Who made the current record of a recipient's deletion, and when; undefined where there is none. */
export const whoRecorded = (
  timeline: CaseView['timeline'],
  { recipientId, deletion }: Recipient,
): Pick<CaseView['timeline'][number], 'by' | 'at'> | undefined => {
  if (deletion === 'not-asked') return undefined;
  return timeline
    .filter((written) => {
      const entry = readEntry(written);
      return entry.verb === 'deletion-recorded' && entry.facts.recipientId === recipientId;
    })
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1);
};
