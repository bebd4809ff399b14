import { z } from 'zod';
import { bodyOf, type Came, StageRefusal } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';

const body = z.strictObject({ do: z.string(), id: z.string() });

/** A message is deleted in the channel; Teams tells the bot nothing of it. */
export function deleteCard({ teams }: StageParts, came: Came): unknown {
  const { id } = bodyOf(body, came);
  if (!teams.deleteMessage(id)) throw new StageRefusal(404, `There is no message "${id}".`);
  return { id, deleted: true };
}
