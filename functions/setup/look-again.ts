import { setupParts } from '#shared/routes/settings.ts';
import { causeOf } from '#shared/setup/cause.ts';
import { planGivenUpCards } from '../cards/given-up-cards.ts';
import { inTenant, type Tx } from '../database/transaction.ts';
import { refreshDirectory } from '../directory/refresh.ts';
import { keepServiceState } from '../health/service-states.ts';
import { Trouble } from '../microsoft/trouble.ts';
import { TookTooLong, within } from '../microsoft/within.ts';
import { tryAgainNow } from '../outbox/due.ts';
import type { Parts } from '../parts.ts';
import { mayRolesHaveChanged } from '../people/holders.ts';

/** How long the setup page waits for it; a later answer shows at the next reading. Milliseconds. */
const timeoutMs = 2000;

/** Services reached through Graph: they count as back when it answers again. */
const behindGraph = ['channel', 'activity-feed', 'mail'] as const;

/**
 * Re-checks services whose last trouble is temporary, by calls that change nothing, so that the page shows a recovery.
 * The rows that wait for a recovered service are retried now. The role holders are read again too, if the last reading is
 * some minutes old: an administrator who has changed them looks here.
 */
export const lookAgain = async (parts: Parts, tenantId: string): Promise<void> => {
  const { silent, isShutOut, waitsFor, team } = await inTenant(parts.db, tenantId, async (tx) => ({
    silent: await readSilent(tx, tenantId, parts.now()),
    isShutOut: await readShutOut(tx, tenantId),
    waitsFor: await readTroubles(tx, tenantId),
    team: await readTeam(tx, tenantId),
  }));
  const teams = async () => {
    if (!team || !silent.has('bot-in-team')) return;
    await parts.teams.channels(team);
    parts.kick();
  };
  // Only a post shows whether the channel takes cards.
  const channel = async () => {
    if (!team || !isShutOut) return;
    await planGivenUpCards(parts, tenantId);
    await inTenant(parts.db, tenantId, (tx) => tryAgainNow(tx, tenantId, ['bot-in-team'], parts.now()));
    parts.kick();
  };
  const graph = async () => {
    const behind = behindGraph.filter((part) => silent.has(part));
    if (behind.length === 0 && !silent.has('graph')) return;
    await parts.graph.organisation(tenantId);
    await inTenant(parts.db, tenantId, async (tx) => {
      // A service with waiting rows is judged by their retry.
      for (const part of behind.filter((one) => !waitsFor.some((trouble) => trouble.includes(`${one}:`))))
        await keepServiceState(tx, tenantId, part, { state: 'works', code: null, now: parts.now() });
      await tryAgainNow(tx, tenantId, behindGraph, parts.now());
    });
    parts.kick();
  };
  const directory = async () => {
    if (!silent.has('team-members') && !(await mayRolesHaveChanged(parts, tenantId))) return;
    await refreshDirectory(parts, tenantId);
    parts.kick();
  };
  const graphFirst = async () => {
    await graph();
    await directory();
  };
  try {
    await within(timeoutMs, () => Promise.all([teams(), channel(), graphFirst()].map(heard)));
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
  }
};

// The call itself has recorded the service's health.
const heard = (asking: Promise<void>): Promise<void> =>
  asking.catch((error: unknown) => {
    if (!(error instanceof Trouble)) throw error;
  });

/** How long an unknown failure is shown where only the next use can show a recovery. Milliseconds. */
const oddShows = 24 * 3_600_000;

/**
 * The services whose trouble is temporary; an unknown trouble is taken for temporary, after a day where Graph is between.
 */
const readSilent = async (tx: Tx, tenantId: string, now: Date): Promise<ReadonlySet<string>> => {
  const rows = await tx
    .selectFrom('service_states')
    .select(['service as part', 'code', 'since'])
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'trouble')
    .execute();
  const found = setupParts.filter((part) => {
    const row = rows.find((one) => one.part === part);
    if (!row) return false;
    const cause = causeOf({ part, state: 'trouble', code: row.code });
    if (cause !== 'unknown') return cause === 'silent' || cause === 'busy';
    return !behindGraph.some((one) => one === part) || now.getTime() - row.since.getTime() >= oddShows;
  });
  return new Set(found);
};

const readShutOut = async (tx: Tx, tenantId: string): Promise<boolean> => {
  const row = await tx
    .selectFrom('service_states')
    .select('service')
    .where('tenant_id', '=', tenantId)
    .where('service', '=', 'bot-in-team')
    .where('state', '=', 'missing')
    .executeTakeFirst();
  return row !== undefined;
};

const readTroubles = async (tx: Tx, tenantId: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectFrom('outbox')
    .select('trouble')
    .distinct()
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'open')
    .where('trouble', 'is not', null)
    .execute();
  return rows.flatMap(({ trouble }) => trouble ?? []);
};

const readTeam = async (tx: Tx, tenantId: string) => {
  const row = await tx
    .selectFrom('conversations')
    .select(['team_id', 'service_url'])
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'channel')
    .where('removed_at', 'is', null)
    .where('team_id', 'is not', null)
    .orderBy('installed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.team_id ? { tenantId, teamId: row.team_id, serviceUrl: row.service_url } : undefined;
};
