import { createHash } from 'node:crypto';
import { badRequest, GraphRefusal } from '../refusal.ts';

/** Up to where the history of a tenant is told: how many links and how many objects of it. */
export type Position = { readonly links: number; readonly objects: number };

/** What a round of a delta query goes by; a token holds it, with the query it began with. */
export type Round = {
  readonly of: 'groups' | 'users';
  readonly tenantId: string;
  readonly select?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  /** What was told before; missing in the first round. */
  readonly known?: Position | undefined;
  /** What this round tells, whatever happens between its pages; missing where it has not begun. */
  readonly shows?: Position | undefined;
  /** The place of the last row that was shown; -1 before the first. */
  readonly after: number;
};

/** Microsoft Graph dev blog, "Duration of change tracking tokens for directory objects" (2020): seven days. */
const lives = 7 * 86_400_000;

export const tokenOf = (round: Round, now: Date): string => {
  const text = JSON.stringify({ ...round, made: now.getTime() });
  return Buffer.from(`${sealOf(text)}${text}`).toString('base64url');
};

/** Refuses (400) one of another collection or tenant, one that was altered, and one that is older than a week. */
export const roundIn = (token: string, { of, tenantId }: Pick<Round, 'of' | 'tenantId'>, now: Date): Round => {
  const whole = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  const text = whole.slice(sealLength);
  if (text === '' || sealOf(text) !== whole.slice(0, sealLength)) throw badRequest('Badly formed token.');
  const { made, ...round }: Round & { made: number } = JSON.parse(text);
  if (round.of !== of || round.tenantId !== tenantId) throw badRequest('Badly formed token.');
  if (now.getTime() - made > lives)
    throw new GraphRefusal(
      400,
      'syncStateNotFound',
      'The sync state generation is not found; continuing an existing sync is not possible. Request a full synchronization.',
    );
  return round;
};

const sealLength = 64;
const sealOf = (text: string): string => createHash('sha256').update(`delta token of the stage ${text}`).digest('hex');
