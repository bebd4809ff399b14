import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { Duplex } from 'node:stream';
import { lockFolder } from '#functions/database/embedded/folder-lock.ts';
import { makeAnchorContainer } from './anchors/anchor-container.ts';
import { makeCertificate, trustCertificate } from './certificate.ts';
import { startClockwork } from './clock/clockwork.ts';
import { defaultStart } from './clock/default-start.ts';
import type { Desk } from './clock/move-clock.ts';
import { openStageClock } from './clock/stage-clock.ts';
import { openEntraDatabase } from './database/entra-database.ts';
import { FaultyWire } from './database/faulty-wire.ts';
import { mortalDatabase } from './database/mortal-database.ts';
import { shareDatabase } from './database/shared-database.ts';
import { deskEnvironment } from './desk-environment.ts';
import { openDirectory } from './directory/open-directory.ts';
import { makeFaults } from './faults.ts';
import { customHeaders } from './functions-host/custom-headers.ts';
import { openFunctionsHost } from './functions-host/host.ts';
import { makeGraph } from './graph/graph.ts';
import { frontDoor, type Pages } from './http/front-door.ts';
import { listen, listenSecurely } from './http/listen.ts';
import { pageHeaders } from './http/page-headers.ts';
import { answerStage } from './http/stage-interface.ts';
import type { StageParts } from './http/stage-parts.ts';
import { leadBotLoginTo } from './identity/bot-login.ts';
import { makeIssuer } from './identity/issuer.ts';
import { openJournal } from './journal.ts';
import { makeMunicipality } from './municipality/generate.ts';
import { moveMailIn } from './municipality/mail/mail-moves.ts';
import { openRoleChanges } from './municipality/role-changes.ts';
import { officeOrigin } from './office-origin.ts';
import { morningOf } from './teams/morning.ts';
import { openTeams } from './teams/teams.ts';
import { enterDeskMailbox } from './tenant/enter-desk-mailbox.ts';
import { openSwitches } from './tenant/switches.ts';

/** `ready` settles when what the first call would open is open. */
export type OpenedDesk = Desk & { ready?(): Promise<void>; close(): Promise<void> };
export type OpenDesk = (
  env: Record<string, string | undefined>,
  given: {
    clock: () => Date;
    wire: (open: () => Duplex) => Duplex;
    archive?: string;
    openDatabase: ReturnType<typeof shareDatabase>;
  },
) => Promise<OpenedDesk>;

export type StageSettings = {
  /** 0 takes a free one. */
  port: number;
  /** Where another door is before this one: the address people use, told of the one behind it. */
  behind?: { readonly url: string; readonly opened: (own: string) => void } | undefined;
  dataDir: string;
  /** The first instant, unless the data folder has seen a later one. */
  now?: Date | undefined;
  employees: number;
  /** How many memberships the groups of the municipality hold at least. */
  memberships?: number | undefined;
  databaseUrl?: string | undefined;
  /** An empty database to begin from where the data folder has none yet. */
  archive?: string | undefined;
  /** Where the desk's migrations lie. */
  migrations?: string | undefined;
  pages: Pages;
  /** The app's host.json. */
  hostJson: string;
  /** The app's Teams manifest, for its activity types. */
  manifest: unknown;
  /** Opens the product; its triggers are registered meanwhile. */
  openDesk: OpenDesk;
  /** Told of what functions threw, with name and invocation id. */
  report(words: string): void;
};

export type Stage = { url: string; graphUrl: string; close(): Promise<void> };

/** Everything in one process: the pretended Microsoft 365, and the desk in front of it. */
export async function openStage(settings: StageSettings): Promise<Stage> {
  const opened = await listen(settings.port);
  const front = { ...opened, url: settings.behind?.url ?? opened.url };
  settings.behind?.opened(opened.url);
  // The journal is the stage's own, also where the database is a server's.
  const unlock = lockFolder(settings.dataDir, 'stage.lock');
  const journal = openJournal(settings.dataDir);
  const clock = openStageClock(journal, settings.now, () => defaultStart(new Date()));
  const municipality = makeMunicipality({
    employees: settings.employees,
    memberships: settings.memberships,
    now: clock.first,
  });
  const directory = openDirectory(municipality, journal, clock.now);
  const roleChanges = openRoleChanges(municipality, journal, clock.now);
  const faults = makeFaults(clock.now);
  const switches = openSwitches(journal);

  const certificate = await makeCertificate();
  trustCertificate(certificate);
  const secure = await listenSecurely(certificate);
  leadBotLoginTo(Number(new URL(secure.url).port));
  const identityHeader = randomUUID();
  const issuer = await makeIssuer({
    municipality,
    clock: clock.now,
    authorityHost: () => secure.url,
    faults,
    switches,
    identityHeader,
    journal,
  });
  const teams = openTeams({
    municipality,
    issuer,
    faults,
    switches,
    journal,
    now: clock.now,
    deskUrl: () => front.url,
  });
  const graph = makeGraph({
    municipality,
    clock: clock.now,
    faults,
    switches,
    directory,
    checkToken: issuer.checkToken,
    onActivityNotification: teams.notify,
    channelMessages: teams.channelMessages,
    journal,
    manifest: settings.manifest,
  });
  secure.serve((request, response) =>
    (request.url?.startsWith('/v1.0/') ? graph.handler : issuer.handler)(request, response),
  );

  const { databaseUrl } = settings;
  const entraDatabase =
    databaseUrl === undefined
      ? undefined
      : await openEntraDatabase({ url: databaseUrl, ids: municipality.ids, checkToken: issuer.checkToken });
  const env = {
    ...deskEnvironment({
      ...settings,
      frontUrl: front.url,
      secureUrl: secure.url,
      identityHeader,
      municipality,
    }),
    ...entraDatabase?.environment,
  };
  const database = shareDatabase();
  const host = await openFunctionsHost({
    load: async (_instance, life) => {
      const desk = await settings.openDesk(env, {
        clock: clock.now,
        wire: (open) => new FaultyWire(open(), faults),
        openDatabase: life ? mortalDatabase(database, life) : database,
        ...(settings.archive && { archive: settings.archive }),
      });
      // It is killed in its run, not while it opens.
      if (life) await desk.ready?.();
      return desk;
    },
    end: (desk) => desk.close(),
    first: clock.first,
    journal,
    headers: customHeaders(settings.hostJson),
    faults,
    report: (name, invocation, words) => settings.report(`${name} ${invocation}: ${words}`),
  });
  const morning = morningOf(teams, {
    first: clock.now(),
    report: (name, _invocation, words) => settings.report(`${name}: ${words}`),
  });
  const clockwork = startClockwork(clock, () => [...host.timers(), ...morning], deskOf(host.loaded));
  const functions = { ...host, instances: () => host.loaded().length };
  const parts: StageParts = {
    municipality,
    directory,
    roleChanges,
    moveMail: (owner, to) => moveMailIn(municipality, journal, owner, to),
    clockwork,
    issuer,
    teams,
    faults,
    switches,
    functions,
    graphCalls: graph.calls,
  };
  front.serve(
    frontDoor({
      faults,
      pageHeaders: pageHeaders(join(dirname(settings.hostJson), '../manifest/azure/staticwebapp.config.json'), {
        login: secure.url,
        office: officeOrigin(front.url),
      }),
      api: host.answer,
      connector: teams.connector,
      managedIdentity: issuer.managedIdentityHandler,
      anchors: makeAnchorContainer({
        folder: join(settings.dataDir, 'anchors'),
        ids: municipality.ids,
        checkToken: issuer.checkToken,
        faults,
      }),
      stage: (request, response) => answerStage(parts, request, response),
      pages: settings.pages,
    }),
  );
  // After the door is open: the database's password is a token from the identity endpoint behind it.
  // Azure waits for nothing; a developer who starts the stage is to be told at once what is wrong with its database.
  for (const desk of host.loaded()) await desk.ready?.();
  await teams.announceInstalls();
  await enterDeskMailbox({ deskUrl: front.url, issuer, municipality, journal });
  teams.openClients();
  return {
    url: front.url,
    graphUrl: secure.url,
    close: async () => {
      await clockwork.close();
      await front.close();
      await host.close();
      await entraDatabase?.close();
      await secure.close();
      journal.close();
      unlock();
    },
  };
}

/** The instances as the clock sees them: they have one database, so any of them knows what is due. */
function deskOf(instances: () => readonly OpenedDesk[]): Desk {
  return {
    nextDue: async () =>
      instances()[0]
        ?.nextDue()
        .catch(() => undefined),
    countWaiting: async (at) =>
      (await instances()[0]
        ?.countWaiting(at)
        .catch(() => 0)) ?? 0,
    quiet: async () => {
      for (const desk of instances()) await desk.quiet();
    },
  };
}
