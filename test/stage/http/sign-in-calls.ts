import { z } from 'zod';
import { bodyOf, personOf, type StageCall, StageRefusal } from './stage-call.ts';

const nested = z.strictObject({
  person: z.string(),
  interactive: z.boolean(),
  clientId: z.string(),
  authority: z.string().optional(),
  scope: z.string(),
  claims: z.string().optional(),
});
const byHost = z.strictObject({ person: z.string(), claims: z.string().optional() });

/** What the frames of Teams and Outlook ask on behalf of the app inside them. */
export const signInCalls: StageCall[] = [
  {
    method: 'POST',
    path: '/stage/sign-in/nested',
    does: 'nested app authentication, as the host answers MSAL: {accessToken, idToken}, or {no: {status, code, description}}',
    run: (parts, came) => {
      const { person, ...request } = bodyOf(nested, came);
      return parts.issuer.answerNestedRequest(personOf(parts, person), request);
    },
  },
  {
    method: 'POST',
    path: '/stage/sign-in/host',
    does: "the host's own sign-in, getAuthToken and getAccessToken: {accessToken}",
    run: async (parts, came) => {
      const { person, claims } = bodyOf(byHost, came);
      try {
        return { accessToken: await parts.issuer.signInByHost(personOf(parts, person), claims) };
      } catch (error) {
        throw new StageRefusal(400, error instanceof Error ? error.message : String(error));
      }
    },
  },
];
