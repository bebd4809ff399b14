import { hash } from 'node:crypto';
import type { JWTPayload } from 'jose';

/** How long a verified token is taken without another look at its signature. Milliseconds. */
const keptForMs = 5 * 60_000;
/** Tokens one instance keeps; a municipality has at most 45,000 employees, few of whom are at it in the same minutes. */
const most = 5000;

type Verified = { readonly payload: JWTPayload; readonly at: number; readonly until: number };

/**
 * Verifies each token once in some minutes: a page sends the same one with every call, and its signature is dearer than
 * everything else that is asked of it. Keeps digests, not tokens. A token that has run out, or whose signing key was
 * withdrawn, is looked at anew: the former at once, the latter within those minutes.
 * @param verify throws where a token is not to be taken; that is not kept
 */
export const verifyOnce = (verify: (token: string) => Promise<JWTPayload>, now: () => Date) => {
  const kept = new Map<string, Verified>();
  return async (token: string): Promise<JWTPayload> => {
    const digest = hash('sha256', token, 'base64');
    const at = now().getTime();
    const known = kept.get(digest);
    if (known && known.at <= at && at < known.until) return known.payload;
    const payload = await verify(token);
    if (kept.size >= most) kept.clear();
    kept.set(digest, { payload, at, until: Math.min(at + keptForMs, (payload.exp ?? 0) * 1000) });
    return payload;
  };
};
