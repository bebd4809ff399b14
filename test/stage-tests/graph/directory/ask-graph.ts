import { administrator } from '#test/stage/directory/administrator.ts';
import type { Deed } from '#test/stage/directory/deed.ts';
import { openDirectory } from '#test/stage/directory/open-directory.ts';
import { makeFaults } from '#test/stage/faults.ts';
import { takeBatch } from '#test/stage/graph/batch.ts';
import { runningGraph } from '#test/stage/graph/running-graph.ts';
import { type RawCall, takeCall } from '#test/stage/graph/take-call.ts';
import type { CheckedToken } from '#test/stage/identity/check-token.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import type { Group } from '#test/stage/municipality/group.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import type { NamedPerson, Person } from '#test/stage/municipality/person.ts';
import { strictest } from '#test/stage/tenant/switches.ts';
import { memoryJournal } from '../graph-on-loopback.ts';

/** Reads everything a review reads but hidden members, leaving dates and sign-ins, and writes memberships. */
export const reviewer = [
  ...['User.Read.All', 'GroupMember.Read.All', 'GroupMember.ReadWrite.All', 'Device.Read.All'],
  ...['OrgContact.Read.All', 'Application.Read.All'],
];
export const eventual = { consistencylevel: 'eventual' };
export const minute = 60_000;
export const day = 86_400_000;

type How = {
  readonly rights?: readonly string[];
  /** In whose name; the app's own without it. */
  readonly person?: NamedPerson;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};
// biome-ignore lint/suspicious/noExplicitAny: what Graph answers is looked at member by member
type Json = any;
export type Answer = { status: number; code: string; message: string; headers: Record<string, string>; body: Json };

/** The stage's Graph called as a function, with a clock one can set: no network, no tokens, some milliseconds. */
export const askGraph = ({ employees = 400, memberships = 0 } = {}) => {
  const time = { now: new Date('2026-11-20T08:00:00Z') };
  const clock = () => time.now;
  const municipality = makeMunicipality({ employees, memberships, now: time.now });
  const tenant = tenantOf(municipality, municipality.ids.tenantA);
  const journal = memoryJournal();
  const switches = strictest();
  const directory = openDirectory(municipality, journal, clock);
  const graph = runningGraph({
    municipality,
    clock,
    faults: makeFaults(clock),
    switches,
    directory,
    journal,
    checkToken: async (header) => tokenFor(JSON.parse(header ?? '{}')),
    onActivityNotification: () => undefined,
    channelMessages: () => [],
  });
  const person = (name: NamedPerson): Person => {
    const found = municipality.named.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const tokenFor = ({ rights = reviewer, person: name }: How): CheckedToken => ({
    kind: name ? 'delegated' : 'app',
    tenantId: tenant.id,
    clientId: municipality.ids.apiClientId,
    objectId: name ? person(name).id : tenant.servicePrincipalId,
    permissions: new Set(rights),
  });
  const ask = async (method: string, path: string, { headers = {}, body, ...who }: How = {}): Promise<Answer> => {
    const sent: Readonly<Record<string, string>> = { ...headers, authorization: JSON.stringify(who) };
    const raw: RawCall = {
      method,
      url: new URL(path, 'https://graph.stage/v1.0/'),
      header: (name) => sent[name],
      body: body === undefined ? '' : JSON.stringify(body),
    };
    const ids = { requestId: 'call', clientRequestId: headers['client-request-id'] ?? 'call' };
    const isBatch = raw.url.pathname === '/v1.0/$batch';
    const answer = await (isBatch ? takeBatch(graph, raw, ids, () => undefined) : takeCall(graph, raw, ids));
    const text = String(answer.body ?? '');
    const isJson = answer.headers?.['content-type']?.startsWith('application/json');
    const json: Json = isJson ? JSON.parse(text) : text;
    const { code = '', message = '' } = json.error ?? {};
    return { status: answer.status, code, message, headers: answer.headers ?? {}, body: json };
  };
  const group = (displayName: string): Group => {
    for (const found of tenant.groups.values()) if (found.displayName === displayName) return found;
    throw new Error(`no group ${displayName}`);
  };
  return {
    time,
    tenant,
    municipality,
    faults: graph.faults,
    switches,
    journal,
    person,
    group,
    /** The group with most members. */
    largest: (): Group =>
      [...tenant.groups.values()].reduce((one, other) => (other.memberIds.size > one.memberIds.size ? other : one)),
    get: (path: string, how?: How) => ask('GET', path, how),
    ask,
    /** Status and code of a call. */
    said: async (method: string, path: string, how?: How) => {
      const { status, code } = await ask(method, path, how);
      return `${status} ${code}`.trim();
    },
    /** Every row of a collection, page by page. */
    all: async (path: string, how?: How): Promise<Json[]> => {
      const rows: Json[] = [];
      for (let next: string | undefined = path; next; ) {
        const { body } = await ask('GET', next, how);
        rows.push(...body.value);
        next = body['@odata.nextLink'];
      }
      return rows;
    },
    /** Somebody does it in the portal: no replica lags behind it. */
    done: (deed: Deed) => directory.write(tenant.id, deed, administrator(municipality, tenant.id), { settled: true }),
    later: (milliseconds: number) => {
      time.now = new Date(time.now.getTime() + milliseconds);
    },
  };
};
export type AskedGraph = ReturnType<typeof askGraph>;
