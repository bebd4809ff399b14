import { z } from 'zod';
import { bodyOf, type Came, personOf, StageRefusal } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';

const body = z.strictObject({
  do: z.string(),
  person: z.string(),
  id: z.string(),
  folder: z.enum(['inbox', 'sentitems', 'archive']).default('archive'),
});

/** Moves a mail to another folder: it gets another id, and the old one names nothing any more. */
export function moveMail(parts: StageParts, came: Came): unknown {
  const { person, id, folder } = bodyOf(body, came);
  const after = parts.moveMail(personOf(parts, person), { id, folder });
  if (!after) throw new StageRefusal(404, `There is no mail ${id} in the mailbox of ${person}.`);
  return { id: after.id, itemId: after.ewsId, folder };
}
