import { type MailMove, putMove } from '../municipality/mail/mail-moves.ts';
import type { GraphGiven } from './call.ts';
import { deliverPosted, type Posted } from './mail/send-mail.ts';

type Removed = { tenantId: string; groupId: string; memberId: string };

/** Puts back what an earlier run of the stage was told: mails taken and moved, and memberships removed. */
export const replayJournal = ({ journal, municipality }: GraphGiven): void => {
  for (const mail of journal?.read('mail') ?? []) {
    if (isPosted(mail)) deliverPosted(municipality, mail);
    if (isMoved(mail)) putMove(municipality, mail);
  }
  for (const removed of journal?.read('member-removed') ?? [])
    if (isRemoved(removed))
      municipality.tenants.get(removed.tenantId)?.groups.get(removed.groupId)?.memberIds.delete(removed.memberId);
};

// The journal is the stage's own writing, so one telling member is enough to know an entry by.
const isPosted = (value: unknown): value is Posted =>
  typeof value === 'object' && value !== null && 'internetMessageId' in value;
const isMoved = (value: unknown): value is MailMove =>
  typeof value === 'object' && value !== null && 'movedId' in value;
const isRemoved = (value: unknown): value is Removed =>
  typeof value === 'object' && value !== null && 'memberId' in value;
