import { type GetToken, NotReached } from './host.ts';

/** The person said no to signing in: another way would only ask again. */
export class SignInRefused extends Error {}

/**
 * Ways to sign in, best first: where one fails at run time the next is tried, and the one that worked is the first from then
 * on. A network that does not answer, and a person who closes the window, are answers, not failures of the way.
 */
export const firstThatWorks = (ways: readonly GetToken[]): GetToken => {
  let order = ways;
  return async (wish) => {
    let reason: unknown = new Error('There is no way to sign in');
    for (const way of order) {
      try {
        const token = await way(wish);
        order = [way, ...ways.filter((other) => other !== way)];
        return token;
      } catch (failed) {
        if (failed instanceof NotReached || failed instanceof SignInRefused) throw failed;
        reason = failed;
      }
    }
    throw reason;
  };
};
