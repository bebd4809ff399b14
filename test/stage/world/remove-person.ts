import { z } from 'zod';
import { administrator } from '../directory/administrator.ts';
import { bodyOf, type Came, personOf } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';

const body = z.strictObject({ do: z.string(), person: z.string() });

/** `{do: 'remove-person', person}`: deletes a person from the directory. */
export const removePerson = (parts: StageParts, came: Came): { person: string } => {
  const person = personOf(parts, bodyOf(body, came).person);
  const deed = { do: 'delete', object: person.id } as const;
  parts.directory.write(person.tenantId, deed, administrator(parts.municipality, person.tenantId), { settled: true });
  return { person: person.id };
};
