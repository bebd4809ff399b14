import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonAnswer, readBody, type StageAnswer } from '../answer.ts';
import { answerUnder } from '../answer-under.ts';
import type { Faults } from '../faults.ts';
import { forgetfulJournal, type Journal } from '../journal.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Person } from '../municipality/person.ts';
import type { Switches } from '../tenant/switches.ts';
import {
  type BotTokenAsked,
  botKeysPath,
  botLoginHost,
  issueBotFrameworkToken,
  publishedBotKeys,
} from './bot-login.ts';
import { type Challenges, openChallenges } from './challenges.ts';
import { checkToken, type TokenCheck } from './check-token.ts';
import type { FaultyToken } from './faulty-token.ts';
import { granted as asListed, type Granted } from './granted-permissions.ts';
import { signInByHost } from './host-sign-in.ts';
import { type Identity, issuerOf } from './identity.ts';
import { makeKeys } from './keys.ts';
import { answerManagedIdentity } from './managed-identity.ts';
import { answerNestedRequest, type NestedAnswer, type NestedRequest } from './nested-app-auth.ts';
import { answerTokenRequest } from './token-endpoint.ts';
import { issueUserToken } from './user-token.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Issuer = {
  /** The add-in's access token for that person; `as` makes a faulty one. Throws if the account is disabled. */
  issueUserToken(person: Person, how?: { as?: FaultyToken | undefined }): Promise<string>;
  /** What the broker of Teams or Outlook answers a nested app. */
  answerNestedRequest(person: Person, request: NestedRequest): Promise<NestedAnswer>;
  /** The token that getAuthToken and getAccessToken give; throws where they fail. */
  signInByHost(person: Person, claims: string | undefined): Promise<string>;
  /** What Conditional Access demands of single persons. */
  challenges: Challenges;
  /** What Teams sends as Authorization when it calls our bot. */
  issueBotFrameworkToken(asked: BotTokenAsked): Promise<string>;
  /** Throws TokenRefusal (401 or 403); used by Graph and by the Bot Connector. */
  checkToken: TokenCheck;
  /** Answers /{tenant}/... on the https port. */
  handler: Handler;
  /** Answers IDENTITY_ENDPOINT, wherever the stage puts it. */
  managedIdentityHandler: Handler;
};

export type IssuerSettings = {
  municipality: Municipality;
  clock: () => Date;
  authorityHost: () => string;
  faults: Faults;
  switches: Switches;
  identityHeader: string;
  clientSecret?: string;
  /** As manifest/permissions.md lists it unless said otherwise. */
  granted?: Granted;
  /** Keeps over a restart what is demanded of people. */
  journal?: Journal;
};

export const makeIssuer = async ({
  faults,
  granted = asListed,
  journal = forgetfulJournal(),
  ...settings
}: IssuerSettings): Promise<Issuer> => {
  const { switches, clientSecret } = settings;
  const challenges = openChallenges(journal);
  const identity: Identity = {
    ...settings,
    granted,
    clientSecret,
    challenges,
    keys: await makeKeys(),
    botKeys: await makeKeys(),
  };
  return {
    issueUserToken: (person, how) => issueUserToken(identity, person, how?.as),
    answerNestedRequest: (person, request) => answerNestedRequest(identity, switches, person, request),
    signInByHost: async (person, claims) => signInByHost(identity, switches, person, claims),
    challenges,
    issueBotFrameworkToken: (asked) => issueBotFrameworkToken(identity, asked, new Date()),
    checkToken: checkToken(identity),
    handler: async (request, response) => {
      const body = await readBody(request);
      await answerUnder(faults.take('token', request.url), response, () => answerEntra(identity, request, body));
    },
    managedIdentityHandler: (request, response) => {
      const header = request.headers['x-identity-header'];
      const act = () => answerManagedIdentity(identity, urlOf(request), Array.isArray(header) ? header[0] : header);
      return answerUnder(faults.take('token', request.url), response, act);
    },
  };
};

const answerEntra = async (identity: Identity, request: IncomingMessage, body: string): Promise<StageAnswer> => {
  const url = urlOf(request);
  if (request.headers.host?.startsWith(botLoginHost))
    return url.pathname === botKeysPath ? jsonAnswer(200, publishedBotKeys(identity)) : jsonAnswer(404, {});
  const [, tenant = '', ...rest] = url.pathname.split('/');
  switch (`${request.method} ${rest.join('/')}`) {
    case 'GET v2.0/.well-known/openid-configuration':
      return jsonAnswer(200, discovery(identity, tenant));
    case 'GET discovery/v2.0/keys':
      return jsonAnswer(200, identity.keys.published);
    case 'GET discovery/instance':
      return jsonAnswer(200, instances(identity, url));
    case 'POST oauth2/v2.0/token':
      return answerTokenRequest(identity, tenant, body);
    default:
      return jsonAnswer(404, { error: 'invalid_request', error_description: 'AADSTS90014: no such endpoint.' });
  }
};

const discovery = (identity: Identity, tenant: string) => {
  const base = `${identity.authorityHost()}/${tenant}`;
  return {
    issuer: issuerOf(identity, tenant),
    jwks_uri: `${base}/discovery/v2.0/keys`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt'],
    response_modes_supported: ['query', 'fragment', 'form_post'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    tenant_region_scope: 'EU',
  };
};

const instances = (identity: Identity, url: URL) => {
  const { host } = new URL(identity.authorityHost());
  const endpoint =
    url.searchParams.get('authorization_endpoint') ?? `${identity.authorityHost()}/common/oauth2/v2.0/authorize`;
  return {
    tenant_discovery_endpoint: `${endpoint.replace(/\/oauth2\/.*$/, '')}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
};

const urlOf = (request: IncomingMessage): URL => new URL(request.url ?? '/', 'https://stage');
