import type { setupParts } from '#shared/routes/settings.ts';
import { demandedClaims } from './demanded-claims.ts';
import { whyNoToken } from './why-no-token.ts';

export type SetupPart = (typeof setupParts)[number];

type Why = {
  readonly part: SetupPart;
  readonly code: string;
  readonly permanent?: boolean;
  readonly uncertain?: boolean;
  readonly retryAfter?: number | undefined;
};

/** A failed call to a Microsoft service: which service of the setup it concerns, whether and when to retry. */
export class Trouble extends Error {
  readonly part: SetupPart;
  /** A short stable word: the service's own error code, or `timeout`, `unreachable`, `bot-not-installed`; see `whyNoToken`. */
  readonly code: string;
  /** A retry will not help: the setup must be changed first. */
  readonly permanent: boolean;
  /** The call may have had its effect: only the answer was lost. */
  readonly uncertain: boolean;
  /** Seconds to wait, as the service asked. */
  readonly retryAfter: number | undefined;
  /** What the person must sign in with before the call can be made; never to be logged. */
  readonly claims: string | undefined;

  constructor({ part, code, permanent = false, uncertain = false, retryAfter }: Why, options?: ErrorOptions) {
    super(`${part}: ${code}`, options);
    this.name = new.target.name;
    this.part = part;
    this.code = code === 'no-token' ? whyNoToken(options?.cause) : code;
    this.permanent = permanent;
    this.uncertain = uncertain;
    this.retryAfter = retryAfter;
    this.claims = demandedClaims(options?.cause);
  }
}

/** A call to Microsoft Graph that failed. */
export class GraphTrouble extends Trouble {}

/** Graph answered with success, but the content cannot be the answer. */
export class UnexpectedAnswer extends Error {}

/** A call to the Bot Connector that failed; `bot-not-installed` when Teams does not let the bot into the conversation. */
export class TeamsTrouble extends Trouble {}
