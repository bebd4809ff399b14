import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Client } from '@microsoft/microsoft-graph-client';
import { makeCertificate, trustCertificate } from '#test/stage/certificate.ts';
import { openDirectory } from '#test/stage/directory/open-directory.ts';
import { makeFaults } from '#test/stage/faults.ts';
import { makeGraph } from '#test/stage/graph/graph.ts';
import type { ActivityNotification, ChannelMessage } from '#test/stage/graph/told.ts';
import { leadBotLoginTo } from '#test/stage/identity/bot-login.ts';
import { type Granted, granted } from '#test/stage/identity/granted-permissions.ts';
import { makeIssuer } from '#test/stage/identity/issuer.ts';
import { forgetfulJournal } from '#test/stage/journal.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import { strictest } from '#test/stage/tenant/switches.ts';

export const stageStart = new Date('2026-11-20T08:00:00Z');
export const clientSecret = 'hemmelighed-paa-scenen';
export const identityHeader = 'kun-for-appen';

const ownManifest = {
  activities: { activityTypes: [{ type: 'breachAssigned', templateText: '{actor} gav dig sag {case}' }] },
};

/** Issuer and Graph on one https port of this machine, as the stage puts them, with a clock one can set. */
export const openGraph = async ({
  employees = 400,
  memberships = 0,
  journal = undefined as ReturnType<typeof memoryJournal> | undefined,
  /** What the Teams app declares. */
  manifest = ownManifest as object,
  /** What is granted besides manifest/permissions.md: what it prepares is tried here before it is granted. */
  besides = {} as Partial<Granted>,
  /** Delegated permissions that the tenant has not granted. */
  withheld = [] as readonly string[],
} = {}) => {
  const time = { now: stageStart };
  const municipality = makeMunicipality({ employees, memberships, now: stageStart });
  const told: ActivityNotification[] = [];
  const channel: ChannelMessage[] = [];
  const certificate = await makeCertificate();
  trustCertificate(certificate);
  const clock = () => time.now;
  const authorityHost = () => address;
  const rights: Granted = {
    application: [...granted.application, ...(besides.application ?? [])],
    delegated: [...granted.delegated, ...(besides.delegated ?? [])].filter((name) => !withheld.includes(name)),
    resourceSpecific: [...granted.resourceSpecific, ...(besides.resourceSpecific ?? [])],
    removal: [...granted.removal, ...(besides.removal ?? [])],
  };
  const faults = makeFaults(clock);
  const switches = strictest();
  const directory = openDirectory(municipality, journal ?? forgetfulJournal(), clock);
  const known = { municipality, clock, faults, switches };
  const issuer = await makeIssuer({ ...known, authorityHost, identityHeader, clientSecret, granted: rights });
  const graph = makeGraph({
    ...known,
    directory,
    manifest,
    resourceSpecific: rights.resourceSpecific,
    checkToken: issuer.checkToken,
    onActivityNotification: (notification) => void told.push(notification),
    channelMessages: () => channel,
    ...(journal ? { journal } : {}),
  });
  const server = createServer(certificate, (request, response) => {
    const { handler } = request.url?.startsWith('/v1.0/') ? graph : issuer;
    void handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const beside = createPlainServer((request, response) => void issuer.managedIdentityHandler(request, response));
  await new Promise<void>((resolve) => beside.listen(0, '127.0.0.1', resolve));
  const address = `https://localhost:${portOf(server.address())}`;
  leadBotLoginTo(portOf(server.address()));

  const person = (name: NamedPerson) => {
    const found = municipality.named.get(name);
    if (!found) throw new Error(`no one is called ${name}`);
    return found;
  };
  const tokenRequest = (form: Record<string, string>, tenantId = municipality.ids.tenantA) =>
    fetch(`${address}/${tenantId}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({ client_id: municipality.ids.apiClientId, client_secret: clientSecret, ...form }),
    });
  const appToken = async (tenantId?: string) =>
    accessTokenIn(
      await tokenRequest({ grant_type: 'client_credentials', scope: 'https://graph.microsoft.com/.default' }, tenantId),
    );
  const tokenFor = async (name: NamedPerson) =>
    accessTokenIn(
      await tokenRequest(
        {
          grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
          requested_token_use: 'on_behalf_of',
          assertion: await issuer.issueUserToken(person(name)),
          scope: 'https://graph.microsoft.com/Mail.Read',
        },
        person(name).tenantId,
      ),
    );
  const clientWith = (token: string) =>
    Client.init({
      baseUrl: `${address}/`,
      customHosts: new Set(['localhost']),
      authProvider: (done) => done(null, token),
    });
  const raw = (path: string, token: string, init: RequestInit = {}) =>
    fetch(`${address}/v1.0/${path}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
  return {
    address,
    certificate,
    identityEndpoint: `http://127.0.0.1:${portOf(beside.address())}/msi/token`,
    time,
    municipality,
    directory,
    faults,
    switches,
    told,
    channel,
    issuer,
    graph,
    person,
    tokenRequest,
    appToken,
    tokenFor,
    clientWith,
    raw,
    close: async () => {
      for (const open of [server, beside]) {
        open.closeAllConnections();
        await new Promise((resolve) => open.close(resolve));
      }
    },
  };
};

export type GraphOnLoopback = Awaited<ReturnType<typeof openGraph>>;

/** A journal that lives as long as the test. */
export const memoryJournal = () => {
  const entries: { kind: string; value: unknown }[] = [];
  return {
    read: (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ value }) => value),
    append: (kind: string, value: unknown) => void entries.push({ kind, value }),
  };
};

/** The status and code Graph refused with. */
export const refusalOf = async (asked: Promise<Response>): Promise<string> => {
  const answer = await asked;
  const body: unknown = await answer.json();
  return `${answer.status} ${Reflect.get(Object(Reflect.get(Object(body), 'error')), 'code')}`;
};

const accessTokenIn = async (answer: Response): Promise<string> => {
  const body: unknown = await answer.json();
  const token = Reflect.get(Object(body), 'access_token');
  if (typeof token !== 'string') throw new Error(`no token: ${JSON.stringify(body)}`);
  return token;
};

const portOf = (address: string | AddressInfo | null): number => {
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address.port;
};
