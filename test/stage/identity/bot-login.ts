import https from 'node:https';
import type { JWTPayload } from 'jose';
import { type Identity, secondsOf } from './identity.ts';

/** Who issues the tokens Teams calls bots with, and where its keys are published: both are fixed in the bot library. */
const botIssuer = 'https://api.botframework.com';
export const botLoginHost = 'login.botframework.com';
export const botKeysPath = '/v1/.well-known/keys';

/** The keys as that host publishes them: each names the channels it vouches for. */
export const publishedBotKeys = ({ botKeys }: Identity) => ({
  keys: botKeys.published.keys.map((key) => ({ ...key, endorsements: ['msteams'] })),
});

export type BotTokenAsked = {
  readonly serviceUrl: string;
  /** `entra` makes a faulty one: its keys vouch for no bot. */
  readonly signedBy?: 'bot-service' | 'entra';
  /** How long before now it was issued; it is good for an hour. Milliseconds. */
  readonly age?: number;
};

/**
 * The token Teams sends with every call to our bot: no tenant in it, and no person. The bot's SDK checks it by the
 * machine's real time while the stage may be elsewhere, so it is valid in both.
 */
export const issueBotFrameworkToken = (
  identity: Identity,
  { serviceUrl, signedBy = 'bot-service', age = 0 }: BotTokenAsked,
  realNow: Date,
): Promise<string> => {
  const times = [secondsOf(identity.clock()), secondsOf(realNow)];
  const claims: JWTPayload = {
    serviceurl: serviceUrl,
    nbf: Math.min(...times) - 300 - age / 1000,
    exp: Math.max(...times) + 3600 - age / 1000,
    iss: botIssuer,
    aud: identity.municipality.ids.botClientId,
  };
  return (signedBy === 'entra' ? identity.keys : identity.botKeys).sign(claims);
};

type Connect = (options: object, done?: (...answer: never[]) => void) => unknown;

/**
 * Leads this process's connections to Microsoft's key server to the stage's https port, whose certificate names it. At the
 * edge of the network and only in a process that the stage has made its own: the desk has no setting for it.
 */
export const leadBotLoginTo = (port: number): void => {
  const usual: Connect = connectOf(https.Agent.prototype);
  const led: Connect = (options, done) =>
    usual.call(
      https.globalAgent,
      Reflect.get(options, 'host') === botLoginHost
        ? { ...options, host: '127.0.0.1', port, servername: botLoginHost }
        : options,
      done,
    );
  Reflect.set(https.globalAgent, 'createConnection', led);
};

const connectOf = (agent: object): Connect => Reflect.get(agent, 'createConnection');
