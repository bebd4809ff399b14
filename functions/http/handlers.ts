import type { HttpHandler } from '@azure/functions';
import type { SignedInRouteName } from '#shared/routes/all.ts';
import type { Parts } from '../parts.ts';
import { answer, type ByPath, type WhoAsks } from './answer.ts';

/** The handler of each route that is for people who have signed in, by its name. */
export const handlersOf =
  (parts: Parts, whoAsks: WhoAsks) =>
  (name: SignedInRouteName, by: ByPath = 'now'): HttpHandler =>
    answer(name, parts, whoAsks, by);
