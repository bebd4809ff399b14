import { z } from 'zod';
import { bodyOf, type Came, personOf } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';

const body = z.strictObject({ do: z.string(), person: z.string() });

/** `{do: 'remove-person', person}`: somebody is deleted from the directory. */
export const removePerson = (parts: StageParts, came: Came): { person: string } => {
  const person = personOf(parts, bodyOf(body, came).person);
  parts.departures.remove(person);
  return { person: person.id };
};
