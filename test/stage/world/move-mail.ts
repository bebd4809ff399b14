import { z } from 'zod';
import { bodyOf, type Came, personOf, StageRefusal } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';
import { mailboxOf } from '../municipality/mailboxes.ts';
import { moved } from '../municipality/write-mail.ts';

const body = z.strictObject({
  do: z.string(),
  person: z.string(),
  id: z.string(),
  folder: z.enum(['inbox', 'sentitems', 'archive']).default('archive'),
});

/** Somebody moves a mail to another folder: it gets another id, and the old one names nothing any more. */
export function moveMail(parts: StageParts, came: Came): unknown {
  const { person, id, folder } = bodyOf(body, came);
  const { mails } = mailboxOf(parts.municipality, personOf(parts, person));
  const at = mails.findIndex((mail) => mail.id === id || mail.ewsId === id);
  const mail = mails[at];
  if (!mail) throw new StageRefusal(404, `There is no mail ${id} in the mailbox of ${person}.`);
  const after = moved(mail, folder);
  mails[at] = after;
  return { id: after.id, itemId: after.ewsId, folder };
}
