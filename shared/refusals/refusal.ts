import { type RefusalCode, refusalCodes } from './codes.ts';

/** A field that was not accepted: its path (`mail.subject`, `recipients.3.address`) and why, as a code the texts know. */
export type FaultyField = { readonly field: string; readonly code: string; readonly proposal?: string };

/** A refusal with a code. Thrown by use cases; the door turns it into an answer (http/problem-answer.ts, the bot's card). */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly fields: readonly FaultyField[];
  readonly subject: string | undefined;
  /** Entra's claims, of `sign-in-again`. */
  readonly claims: string | undefined;
  /** Seconds after which the same may be asked again. */
  readonly retryAfter: number | undefined;

  constructor(
    code: RefusalCode,
    about: { fields?: readonly FaultyField[]; subject?: string; claims?: string; retryAfter?: number } = {},
  ) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.fields = about.fields ?? [];
    this.subject = about.subject;
    this.claims = about.claims;
    this.retryAfter = about.retryAfter;
  }

  get status(): number {
    return refusalCodes[this.code].status;
  }
}
