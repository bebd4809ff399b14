import type { HttpHandler } from '@azure/functions';
import type { SignedInRouteName } from '#shared/routes/all.ts';
import type { Parts } from '../parts.ts';
import { answer, type WhoAsks } from './answer.ts';

/** The handler of each route that is for people who have signed in, by its name. */
export const handlersOf =
  (parts: Parts, whoAsks: WhoAsks) =>
  (name: SignedInRouteName): HttpHandler =>
    answer(name, parts, whoAsks);
