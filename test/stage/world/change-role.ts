import { z } from 'zod';
import { bodyOf, type Came, personOf } from '../http/stage-call.ts';
import type { StageParts } from '../http/stage-parts.ts';
import { rolesOf } from '../municipality/municipality.ts';

const body = z.strictObject({
  do: z.string(),
  person: z.string(),
  role: z.enum(['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin']),
});

const changeRole =
  (holds: boolean) =>
  (parts: StageParts, came: Came): { roles: string[] } => {
    const { person: who, role } = bodyOf(body, came);
    const person = personOf(parts, who);
    parts.roleChanges.change(person, role, holds);
    return { roles: rolesOf(parts.municipality, person) };
  };

/** `{do: 'assign-role', person, role}`: an administrator gives a person a role of the app. Answers the roles of the token. */
export const assignRole = changeRole(true);
/** `{do: 'withdraw-role', person, role}` */
export const withdrawRole = changeRole(false);
