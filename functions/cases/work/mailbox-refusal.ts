import { Refusal } from '#shared/refusals/refusal.ts';
import { Trouble } from '../../microsoft/trouble.ts';

/**
 * Why the person's mailbox could not be read: Conditional Access wants the person first (`sign-in-again`, with its claims), or
 * it does not answer (`mailbox-unavailable`).
 */
export const mailboxRefusal = (error: unknown): Refusal => {
  const claims = error instanceof Trouble ? error.claims : undefined;
  return claims ? new Refusal('sign-in-again', { claims }) : new Refusal('mailbox-unavailable');
};
