import { randomUUID } from 'node:crypto';
import { HttpRequest, HttpResponse, InvocationContext } from '@azure/functions';
import { botEndpoint } from '#functions/bot/messages-endpoint.ts';
import { registerBreach } from '#functions/breaches/report/register.ts';
import { takeCase } from '#functions/cases/work/take.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { readEnvironment } from '#functions/environment.ts';
import type { Graph } from '#functions/graph/graph.ts';
import type { Card } from '#functions/microsoft/adaptive-card.ts';
import { GraphTrouble } from '#functions/microsoft/trouble.ts';
import { serveTenants } from '#functions/setup/serve-tenants.ts';
import { readStatuses } from '#functions/setup/service-status.ts';
import { catalogAppId } from '#test/stage/municipality/ids.ts';
import type { NamedPerson, Person } from '#test/stage/municipality/person.ts';
import { openGraph } from '#test/stage-tests/graph/graph-on-loopback.ts';
import { openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { about, aReport } from '#test/support/reported.ts';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
export const channelId = '19:gdpr-vagten@thread.tacv2';

/** The real bot endpoint with tokens of a real issuer; what the bot writes is kept, and who holds a role is the stage's. */
export const openBotDesk = async (
  given: Pick<NonNullable<Parameters<typeof openTestDesk>[0]>, 'subjects' | 'schema'> = {},
) => {
  const stage = await openGraph({ employees: 60 });
  const { ids } = stage.municipality;
  const wrote: { conversationId: string; card: Card; text: string }[] = [];
  const graphIsDown = { now: false };
  const graphIsSilent = { now: false };
  const cannotSignIn = new Set<string>();
  const askedOf: string[] = [];
  const channelsFail: { now: Error | undefined } = { now: undefined };
  const channels: { id: string; name: string | undefined }[] = [
    { id: '19:general@thread.tacv2', name: undefined },
    { id: channelId, name: 'GDPR-vagten' },
  ];
  const roleHolders: Graph['roleHolders'] = async (tenantId) => {
    if (graphIsDown.now) throw new GraphTrouble({ part: 'graph', code: 'unreachable' });
    if (graphIsSilent.now) return new Promise<never>(() => {});
    const all: NamedPerson[] = ['sofie', 'jonas', 'dorte', 'adam', 'nils'];
    const roles = ['Gdpr.Team', 'Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin', 'Gdpr.Team'];
    return all.flatMap((name, index) => {
      const person = stage.person(name);
      return person.tenantId === tenantId ? [{ role: roles[index] ?? '', person: inDirectory(person) }] : [];
    });
  };
  const desk = await openTestDesk({
    ...given,
    teams: {
      post: async ({ conversationId }, card, text) => {
        wrote.push({ conversationId, card, text });
        return String(wrote.length);
      },
      channels: async () => {
        if (channelsFail.now) throw channelsFail.now;
        return [...channels];
      },
    },
    graph: {
      roleHolders,
      organisation: async () => ({ name: 'Eksempel Kommune', domains: [] }),
      canSignIn: async (_tenantId, personId) => {
        if (graphIsDown.now) throw new GraphTrouble({ part: 'graph', code: 'unreachable' });
        askedOf.push(personId);
        return !cannotSignIn.has(personId);
      },
    },
  });
  const settings = readEnvironment({
    NODE_ENV: 'test',
    TENANTS: `${ids.tenantA},${ids.tenantB}`,
    API_CLIENT_ID: ids.apiClientId,
    AUTHORITY_HOST: stage.address,
    GRAPH_URL: stage.address,
    BOT_CLIENT_ID: ids.botClientId,
    BOT_TENANT_ID: ids.tenantA,
    TEAMS_APP_ID: ids.teamsAppId,
    TEAMS_CATALOG_APP_ID: `${ids.tenantA}=${catalogAppId(ids, ids.tenantA)}`,
    DESK_URL: 'http://localhost:4280',
    DATA_DIR: 'unused',
  });
  await serveTenants(desk.db, settings.tenants);
  const parts: TestDesk = { ...desk, settings };
  const endpoint = botEndpoint(parts);

  const logged: string[] = [];
  const send = (activity: object, authorization?: string) => sendText(JSON.stringify(activity), authorization);
  const sendText = async (body: string, authorization?: string) => {
    const token = authorization ?? `Bearer ${await stage.issuer.issueBotFrameworkToken({ serviceUrl })}`;
    const request = new HttpRequest({
      method: 'POST',
      url: 'http://localhost:4280/api/messages',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: token } : {}) },
      body: { string: body },
    });
    const answer = await endpoint(
      request,
      new InvocationContext({ logHandler: (_level, ...words) => void logged.push(words.join(' ')) }),
    );
    const sent = new HttpResponse(Object(answer));
    const text = await sent.text();
    return { status: sent.status, body: text ? JSON.parse(text) : undefined };
  };
  const activity = (who: NamedPerson, given: object, scope: 'personal' | 'channel' = 'channel') => {
    const { id, displayName, tenantId } = stage.person(who);
    return {
      id: `f:${randomUUID()}`,
      channelId: 'msteams',
      serviceUrl,
      locale: 'da-DK',
      from: { id: `29:${id}`, name: displayName, aadObjectId: id },
      recipient: { id: '28:bot' },
      conversation: { id: scope === 'channel' ? channelId : `a:${id}`, conversationType: scope, tenantId },
      channelData: {
        tenant: { id: tenantId },
        ...(scope === 'channel' ? { team: { id: '19:general@thread.tacv2', aadGroupId: ids.teamsAppId } } : {}),
      },
      ...given,
    };
  };
  const callerOf = (who: NamedPerson) => {
    const { id, displayName, upn, tenantId } = stage.person(who);
    return { tenantId, personId: id, name: displayName, userName: upn, roles: [], language: 'da' as const };
  };
  return {
    stage,
    desk: parts,
    wrote,
    graphIsDown,
    /** Graph takes every question and answers none. */
    graphIsSilent,
    /** Those whose accounts are gone or disabled, by id. */
    cannotSignIn,
    /** Of whom Graph was asked whether they can sign in. */
    askedOf,
    /** The channels Teams names of the team. */
    channels,
    channelsFail,
    /** Each part as the setup page shows it. */
    setup: () =>
      inTenant(desk.db, ids.tenantA, (tx) => readStatuses(tx, ids.tenantA, { settings, signs: {}, now: desk.now() })),
    send,
    sendText,
    /** What is logged meanwhile. */
    logOf: async (act: () => Promise<unknown>): Promise<readonly string[]> => {
      logged.length = 0;
      await act();
      return [...logged];
    },
    activity,
    press: async (who: NamedPerson, verb: string, data: object) => {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      return (await send(activity(who, { type: 'invoke', name: 'adaptiveCard/action', value }))).body;
    },
    write: (who: NamedPerson, text: string, given = {}) =>
      send(activity(who, { type: 'message', text, ...given }, 'personal')),
    install: (who: NamedPerson, action = 'add') => send(activity(who, { type: 'installationUpdate', action })),
    reported: (who: NamedPerson = 'maja') =>
      registerBreach(parts, callerOf(who), { params: {}, query: {}, body: aReport() }),
    take: (who: NamedPerson, caseId: string, version: number) =>
      takeCase(parts, { ...callerOf(who), roles: ['Gdpr.Team'] }, about(caseId, { version })),
    close: async () => {
      await desk.close();
      await stage.close();
    },
  };
};
export type BotDesk = Awaited<ReturnType<typeof openBotDesk>>;

const inDirectory = ({ id, displayName, upn, unit }: Person) => ({
  personId: id,
  name: displayName,
  userName: upn,
  unit,
  managerId: null,
});
