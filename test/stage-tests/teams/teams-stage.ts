import type { IncomingMessage } from 'node:http';
import { readBody } from '#test/stage/answer.ts';
import { makeFaults } from '#test/stage/faults.ts';
import { listen } from '#test/stage/http/listen.ts';
import { makeIssuer } from '#test/stage/identity/issuer.ts';
import { forgetfulJournal, type Journal } from '#test/stage/journal.ts';
import { makeMunicipality } from '#test/stage/municipality/generate.ts';
import type { NamedPerson } from '#test/stage/municipality/person.ts';
import type { Json } from '#test/stage/teams/cards/check-card.ts';
import { openTeams, type TeamsGiven } from '#test/stage/teams/teams.ts';
import { strictest } from '#test/stage/tenant/switches.ts';

export const channel = '19:gdpr-vagten@thread.tacv2';

export type Heard = { authorization: string; activity: Json };

/** Teams with a bot that notes what it hears and answers what it is told to. */
export async function openTeamsStage(journal: Journal = forgetfulJournal(), given: Partial<TeamsGiven> = {}) {
  const time = { now: new Date('2026-03-02T08:00:00Z') };
  const now = () => time.now;
  const municipality = makeMunicipality({ employees: 20, now: now() });
  const faults = makeFaults();
  const switches = strictest();
  const front = await listen(0);
  const clientSecret = 'stage-secret';
  const issuer = await makeIssuer({
    municipality,
    clock: now,
    authorityHost: () => front.url,
    faults,
    switches,
    identityHeader: 'h',
    clientSecret,
  });
  const teams = openTeams({ municipality, issuer, faults, switches, journal, now, deskUrl: () => front.url, ...given });
  const heard: Heard[] = [];
  const bot = { answers: { status: 200, body: {} as unknown } };
  front.serve(async (request, response) => {
    if (request.url?.startsWith('/connector'))
      return teams.connector(request, response, request.url.slice('/connector'.length));
    if (!request.url?.startsWith('/api/messages')) return issuer.handler(request, response);
    heard.push(await hear(request));
    response
      .writeHead(bot.answers.status, { 'content-type': 'application/json' })
      .end(JSON.stringify(bot.answers.body));
  });
  const token = await botToken(front.url, municipality.ids.tenantA, municipality.ids.botClientId, clientSecret);
  const call = async (method: string, path: string, body?: unknown, bearer = token) => {
    // A second later each time: Teams takes so many calls a second and no more.
    time.now = new Date(time.now.getTime() + 1000);
    const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
    const response = await fetch(`${front.url}/connector${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const person = (name: NamedPerson) => {
    const found = municipality.named.get(name);
    if (!found) throw new Error(`no one is called ${name}`);
    return found;
  };
  return {
    time,
    teams,
    municipality,
    faults,
    switches,
    heard,
    bot,
    call,
    person,
    issuer,
    url: front.url,
    close: front.close,
  };
}

async function hear(request: IncomingMessage): Promise<Heard> {
  return { authorization: request.headers.authorization ?? '', activity: JSON.parse(await readBody(request)) };
}

async function botToken(host: string, tenant: string, client_id: string, client_secret: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id,
    client_secret,
    scope: 'https://api.botframework.com/.default',
  });
  const answer = await (await fetch(`${host}/${tenant}/oauth2/v2.0/token`, { method: 'POST', body })).json();
  return answer.access_token;
}

export const card = (more: Json = {}): Json => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: 'Brud 2026-0001', wrap: true }],
  actions: [{ type: 'Action.Execute', title: 'Tag sagen', verb: 'take', data: { breach: 'b1' } }],
  ...more,
});

export const message = (content: Json = card()) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});
