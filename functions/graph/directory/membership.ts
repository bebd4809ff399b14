import { GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { AskGraph } from '../client.ts';

/** A direct membership, by the ids of Entra. */
export type Membership = { readonly groupId: string; readonly memberId: string };

/** One attempt at a change; `attemptId` goes with it and stands in Entra's own records. */
export type Attempt = Membership & { readonly attemptId: string };

/** The calls that change who is in a group, and the one that looks. Each may fail with a GraphTrouble. */
export type MembershipCalls = {
  /**
   * Ends a membership (GroupMember.ReadWrite.All). `not-there`: Graph knows no such membership - or no such group or
   * person: the answer does not tell which.
   */
  readonly remove: (tenantId: string, attempt: Attempt) => Promise<'removed' | 'not-there'>;
  /** Puts a member back; `missing`: the group or the member is gone. */
  readonly putBack: (tenantId: string, attempt: Attempt) => Promise<'put-back' | 'was-there' | 'missing'>;
  /** Whether the replica that happens to answer lists the member; shortly after a change it may not know of it yet. */
  readonly isMember: (tenantId: string, membership: Membership) => Promise<boolean>;
};

const id = z.uuid();

/**
 * The address of a membership, never of the member: without `/$ref` Graph deletes the person (Learn, "Remove member").
 * @throws ZodError for what is no id: an empty one would make it another address
 */
export const membershipPath = ({ groupId, memberId }: Membership): string =>
  `/groups/${id.parse(groupId)}/members/${id.parse(memberId)}/$ref`;

const objects = 'https://graph.microsoft.com/v1.0/directoryObjects/';

/** A click waits for it; what is only read goes behind (Learn, "Microsoft Graph throttling guidance"). */
const headersOf = ({ attemptId }: Attempt) => ({ 'client-request-id': attemptId, 'x-ms-throttle-priority': 'high' });

/** @param askAsRemover as the app whose one right is to change memberships; what only looks asks as the desk's own */
export const membershipCallsOf = (ask: AskGraph, askAsRemover: AskGraph): MembershipCalls => ({
  remove: (tenantId, attempt) =>
    expecting(isNotThere, 'not-there', () =>
      askAsRemover({ tenantId, part: 'memberships', excused: isOfTheGroup }, async (api) => {
        await api(membershipPath(attempt)).headers(headersOf(attempt)).delete();
        return 'removed' as const;
      }),
    ),
  putBack: (tenantId, attempt) =>
    expecting(isThere, 'was-there', () =>
      expecting(isMissing, 'missing', () =>
        askAsRemover({ tenantId, part: 'memberships', excused: isOfTheGroup }, async (api) => {
          const path = `/groups/${id.parse(attempt.groupId)}/members/$ref`;
          const body = { '@odata.id': `${objects}${id.parse(attempt.memberId)}` };
          await api(path).headers(headersOf(attempt)).post(body);
          return 'put-back' as const;
        }),
      ),
    ),
  isMember: (tenantId, membership) =>
    expecting(isMissing, false, () =>
      ask({ tenantId, part: 'graph', excused: isMissing }, async (api) => {
        await api(membershipPath(membership)).get();
        return true;
      }),
    ),
});

const expecting = async <T, E>(
  isExpected: (trouble: GraphTrouble) => boolean,
  then: E,
  call: () => Promise<T>,
): Promise<T | E> => {
  try {
    return await call();
  } catch (error) {
    if (error instanceof GraphTrouble && isExpected(error)) return then;
    throw error;
  }
};

// What this group or member is, not what the app may.
const isOfTheGroup = (trouble: GraphTrouble): boolean => isMissing(trouble) || trouble.code === 'Request_BadRequest';

const isMissing = ({ code }: GraphTrouble): boolean => code === 'Request_ResourceNotFound';

// Graph has two ways to say it; the code of the second is that of every faulty request.
const isNotThere = (trouble: GraphTrouble): boolean =>
  isMissing(trouble) || says(trouble, /removed object references do not exist/i);

const isThere = (trouble: GraphTrouble): boolean => says(trouble, /added object references already exist/i);

const says = ({ code, cause }: GraphTrouble, words: RegExp): boolean =>
  code === 'Request_BadRequest' && cause instanceof GraphError && words.test(cause.message);
