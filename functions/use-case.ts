import type { Caller } from '#shared/people/caller.ts';
import type { AnswerOf, BodyOf, ParamsOf, QueryOf, Route } from '#shared/routes/route.ts';
import type { Once } from './database/once.ts';
import type { Parts } from './parts.ts';

/** What was asked, checked. `once`: the key of a call that creates something, or that
 * names the version it is made from. `userToken`: to act on the person's behalf. */
export type Asked<R extends Route> = {
  readonly params: ParamsOf<R>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  readonly once?: Once | undefined;
  readonly userToken?: string | undefined;
};

/**
 * One verb of the desk. The caller's rights are checked before (the route) and inside (the case). Refuses by throwing a
 * Refusal.
 */
export type UseCase<R extends Route> = (parts: Parts, caller: Caller, asked: Asked<R>) => Promise<AnswerOf<R>>;
