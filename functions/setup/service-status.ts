import type { Selectable } from 'kysely';
import type { Routes } from '#shared/routes/all.ts';
import type { AnswerOf } from '#shared/routes/route.ts';
import type { DB } from '../database/tables.ts';
import type { Tx } from '../database/transaction.ts';
import type { Settings } from '../environment.ts';
import type { SetupPart } from '../microsoft/trouble.ts';
import { isAlive, type SignsOfLife } from '../outbox/signs-of-life.ts';
import { isRemovingPlanned } from '../reviews/plans/is-removing-planned.ts';
import { readTenant } from '../tenant.ts';
import { type LogCheck, readLogCheck } from './log-check.ts';

export type Status = Omit<AnswerOf<Routes['readSetup']>['parts'][number], 'part'>;
type Heard = { readonly state: 'works' | 'trouble' | 'missing'; readonly code: string | null; readonly since: Date };

const works: Status = { state: 'works', since: null, code: null };
const untried: Status = { state: 'untried', since: null, code: null };
const spoken = (heard: Heard | undefined): Status =>
  heard ? { state: heard.state, code: heard.code, since: heard.since.toISOString() } : untried;
const missing = (code: string | null, since: Date | undefined): Status => ({
  state: 'missing',
  code,
  since: since?.toISOString() ?? null,
});

/** The status of each service: its recorded health, and what follows from the services it depends on. */
export const readStatuses = async (
  tx: Tx,
  tenantId: string,
  { settings, signs, now }: { readonly settings: Settings; readonly signs: SignsOfLife; readonly now: Date },
): Promise<Readonly<Record<SetupPart, Status>>> => {
  const rows = await tx
    .selectFrom('service_states')
    .select(['service as part', 'state', 'code', 'since'])
    .where('tenant_id', '=', tenantId)
    .execute();
  const heard = new Map<string, Heard>(rows.map(({ part, ...row }) => [part, row]));
  const installation = await readInstallation(tx, tenantId);
  const bot = botStatus(heard, installation);
  return {
    // The reader has signed in, and the database has answered.
    database: works,
    clock: clockStatus(signs, now),
    log: logStatus(await readLogCheck(tx, tenantId), signs, now),
    'sign-in': works,
    graph: spoken(heard.get('graph')),
    memberships: await membershipStatus(tx, tenantId, settings, heard.get('memberships')),
    'bot-in-team': bot,
    channel: bot.state === 'works' || bot.state === 'untried' ? channelStatus(heard.get('channel'), installation) : bot,
    'activity-feed': spoken(heard.get('activity-feed')),
    links: Object.hasOwn(settings.catalogAppIds, tenantId) ? works : missing('no-catalog-id', undefined),
    mail: await mailStatus(tx, tenantId, heard.get('mail')),
    ...(await readHolders(tx, tenantId, heard)),
  };
};

/** One night may be missed; a log not verified for longer counts as unproven. Milliseconds. */
const unprovenAfter = 48 * 3_600_000;

const logStatus = (check: LogCheck | undefined, signs: SignsOfLife, now: Date): Status => {
  const proven = check?.checked_at ?? signs['first-opened'];
  const since = proven?.toISOString() ?? null;
  if (check && check.breaks > 0) return { state: 'trouble', code: 'log-altered', since };
  if (proven && now.getTime() - proven.getTime() > unprovenAfter)
    return { state: 'trouble', code: 'log-unproven', since };
  if (!check) return untried;
  return check.trouble ? { state: 'trouble', code: check.trouble, since } : works;
};

// Only the timer itself counts: drains begun by requests would hide that it has stopped.
const clockStatus = (signs: SignsOfLife, now: Date): Status => {
  const last = signs['last-timer'];
  if (!isAlive(signs, 'last-timer', now))
    return { state: 'trouble', code: 'clock-stopped', since: (last ?? signs['first-opened'])?.toISOString() ?? null };
  return last ? works : untried;
};

/** Without the app that changes memberships every removal is a task: lacking only where a plan in use counts on it. */
const membershipStatus = async (
  tx: Tx,
  tenantId: string,
  { removal }: Settings,
  heard: Heard | undefined,
): Promise<Status> => {
  if (removal) return spoken(heard);
  const countsOnIt = await isRemovingPlanned(tx, tenantId);
  return countsOnIt ? missing('no-removal-app', undefined) : untried;
};

/** Without the desk's mailbox no mail can be sent. */
const mailStatus = async (tx: Tx, tenantId: string, heard: Heard | undefined): Promise<Status> => {
  const { settings } = await readTenant(tx, tenantId);
  return settings.deskMailbox ? spoken(heard) : missing('no-mailbox', undefined);
};

type Installation = {
  readonly stands: boolean;
  readonly removed: { readonly at: Date; readonly because: string } | undefined;
  /** The cards are in another channel than the chosen one, which was deleted. */
  readonly standIn: { readonly code: 'cards-in-first' | 'cards-in-usual'; readonly since: Date } | undefined;
};

const readInstallation = async (tx: Tx, tenantId: string): Promise<Installation> => {
  const channels = await tx
    .selectFrom('conversations')
    .select(['conversation_id', 'team_id', 'installed_at', 'removed_at', 'removed_because'])
    .where('tenant_id', '=', tenantId)
    .where('scope', '=', 'channel')
    .execute();
  const removals = channels.flatMap(({ removed_at: at, removed_because }) =>
    at ? [{ at, because: removed_because ?? 'bot-removed' }] : [],
  );
  return {
    stands: removals.length < channels.length,
    removed: removals.toSorted((a, b) => a.at.getTime() - b.at.getTime()).at(-1),
    standIn: standInOf(channels),
  };
};

type ChannelRow = Pick<
  Selectable<DB['conversations']>,
  'conversation_id' | 'team_id' | 'installed_at' | 'removed_at' | 'removed_because'
>;

/** The channel that was installed at the instant another of its team was deleted (teams/conversations.ts). */
const standInOf = (channels: readonly ChannelRow[]): Installation['standIn'] => {
  const stands = channels
    .filter(({ removed_at }) => removed_at === null)
    .toSorted((a, b) => a.installed_at.getTime() - b.installed_at.getTime())
    .at(-1);
  const isFor = (lost: ChannelRow): boolean =>
    lost.removed_because === 'channel-deleted' &&
    lost.team_id === stands?.team_id &&
    lost.removed_at?.getTime() === stands.installed_at.getTime();
  if (!stands || !channels.some(isFor)) return undefined;
  // Towards bots a team is called by the id of its first channel.
  const isFirst = stands.conversation_id === stands.team_id;
  return { code: isFirst ? 'cards-in-first' : 'cards-in-usual', since: stands.installed_at };
};

/** Without a channel the bot is missing, even if its latest call worked; the cause is the last removal, or unknown. */
const botStatus = (heard: ReadonlyMap<string, Heard>, { stands, removed }: Installation): Status => {
  const row = heard.get('bot-in-team');
  // Teams announced no removal, and yet does not let the bot in.
  if (stands) return row?.state === 'missing' ? missing('bot-shut-out', row.since) : spoken(row);
  const stranger = heard.get('channel');
  if (stranger?.code === byStranger && (removed === undefined || stranger.since > removed.at))
    return missing(byStranger, stranger.since);
  return removed ? missing(removed.because, removed.at) : missing('bot-not-installed', undefined);
};

const byStranger = 'installed-by-stranger';

// A stranger's installation elsewhere does not affect the desk's channel.
const channelStatus = (heard: Heard | undefined, { standIn }: Installation): Status => {
  const word = heard?.code === byStranger ? works : spoken(heard);
  if (!standIn || word.state === 'trouble' || word.state === 'missing') return word;
  return { state: 'trouble', code: standIn.code, since: standIn.since.toISOString() };
};

const readHolders = async (tx: Tx, tenantId: string, heard: ReadonlyMap<string, Heard>) => {
  const { directory_read_at } = await tx
    .selectFrom('tenants')
    .select('directory_read_at')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const rows = await tx.selectFrom('role_holders').select('role').where('tenant_id', '=', tenantId).execute();
  const word = (part: SetupPart, role: string): Status => {
    const last = heard.get(part);
    if (last?.state === 'trouble') return spoken(last);
    if (rows.some((row) => row.role === role)) return works;
    if (directory_read_at !== null) return missing(null, last?.since);
    // The directory was never read.
    return heard.get('graph')?.state === 'trouble' ? spoken(heard.get('graph')) : untried;
  };
  return { 'team-members': word('team-members', 'Gdpr.Team'), dpo: word('dpo', 'Gdpr.Dpo') };
};
