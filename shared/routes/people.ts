import { z } from 'zod';
import { roles } from '../people/roles.ts';
import { written } from '../text/written.ts';
import { ofOwnPlaces } from './own-places.ts';
import { route } from './route.ts';

const colleague = z.object({ personId: z.uuid(), name: z.string(), unit: z.string().nullable() });

export const me = route({
  name: 'me',
  method: 'GET',
  path: '/me',
  who: 'employee',
  summary: 'Who one is to the desk, and which doors stand open',
  answer: colleague.extend({
    roles: z.array(z.enum(roles)),
    /** Whether the caller has something to do in what is no case, or had lately: is asked in an access review. */
    ...ofOwnPlaces(z.boolean()),
    managesUnits: z.boolean(),
    /** A guest of the municipality reports and follows the own cases, and sees nothing else. */
    guest: z.boolean(),
    municipality: z.string(),
    contact: z.object({ name: z.string(), mail: z.string(), phone: z.string() }),
    insideDomains: z.array(z.string()),
    /** The id by which Teams finds the desk here. */
    teamsApp: z.string(),
  }),
});

export const readPhoto = route({
  name: 'readPhoto',
  method: 'GET',
  path: '/people/{personId}/photo',
  who: 'employee',
  summary: 'The small photo of a person in the directory; 204 where there is none',
  params: z.object({ personId: z.uuid() }),
  answer: 'bytes',
});

export const findPeople = route({
  name: 'findPeople',
  method: 'GET',
  path: '/people',
  who: 'team-or-admin',
  summary: 'Find a colleague by the beginning of the name, to report on behalf of, or to name as a reviewer',
  query: z.strictObject({ search: written(100) }),
  answer: z.object({ people: z.array(colleague) }),
});

export const listTeam = route({
  name: 'listTeam',
  method: 'GET',
  path: '/team',
  who: 'desk',
  summary: 'The GDPR team, to hand a case over to',
  answer: z.object({ people: z.array(colleague) }),
});
