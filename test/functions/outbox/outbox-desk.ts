import { noteCardSeen } from '#functions/bot/card-seen.ts';
import { incoming } from '#functions/bot/incoming.ts';
import { inTenant } from '#functions/database/transaction.ts';
import type { OwnDeliveries } from '#functions/deliveries/deliver.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import type { FeedMessage, TeamMail } from '#functions/graph/graph.ts';
import type { Card } from '#functions/microsoft/adaptive-card.ts';
import { GraphTrouble, TeamsTrouble } from '#functions/microsoft/trouble.ts';
import type { Subjects } from '#functions/subject/subject.ts';
import type { Caller } from '#shared/people/caller.ts';
import type { DeskSettings } from '#shared/settings/desk-settings.ts';
import type { TestDatabase } from '#test/support/database/database.ts';
import { dorte, jonas, nils, openTestDesk, sofie, type TestDesk } from '#test/support/desk.ts';

export type Posted = { id: string; under?: string; card: Card; text: string; updates: number };
/** A card in a person's chat with the bot. */
type InChat = Posted & { readonly with: string };
type Fault = 'refused' | 'lost' | 'not-installed' | 'no-id';

const allHolders = [sofie, jonas, dorte];

/** `channel`: the cards in it already. */
type Given = {
  readonly alters?: true;
  readonly database?: TestDatabase;
  readonly subjects?: Subjects;
  readonly schema?: string;
  readonly own?: OwnDeliveries;
  readonly channel?: readonly Posted[];
};

/** A desk with a channel that remembers, a feed, mailboxes, and faults to order; the drain is started by the test. */
export const openOutboxDesk = async ({ channel: posted = [], own, ...given }: Given = {}) => {
  const channel: Posted[] = [...posted];
  const feed: FeedMessage[] = [];
  const mails: TeamMail[] = [];
  const chats: InChat[] = [];
  /** For whom the app is installed, by id: the bot may open a chat with them. */
  const withApp = new Set<string>();
  const faults: Record<'teams' | 'openChat' | 'feed' | 'mail', Fault[]> = {
    teams: [],
    openChat: [],
    feed: [],
    mail: [],
  };
  const gates: (() => Promise<void>)[] = [];
  /** Asked before every call to Teams; throws what Teams refuses with. */
  const before: { teams: () => void } = { teams: () => {} };
  /** What Graph knows of the person it is asked for, and who holds the roles. */
  const found: { managerId: string | null; holders: readonly Caller[] } = { managerId: null, holders: allHolders };

  /** A fault before the effect, the effect, a fault after it. */
  const under = async <T>(kind: keyof typeof faults, effect: () => T): Promise<T> => {
    const isTeams = kind === 'teams' || kind === 'openChat';
    const Trouble = isTeams ? TeamsTrouble : GraphTrouble;
    const part = isTeams ? 'bot-in-team' : kind === 'feed' ? 'activity-feed' : 'mail';
    if (isTeams) before.teams();
    const fault = faults[kind].shift();
    if (fault === 'refused') throw new Trouble({ part, code: 'TooManyRequests', retryAfter: 1 });
    if (fault === 'not-installed') throw new Trouble({ part, code: 'bot-not-installed', permanent: true });
    await gates.shift()?.();
    const made = effect();
    if (fault === 'lost') throw new Trouble({ part, code: 'timeout', uncertain: true });
    return made;
  };
  let made = posted.length;
  const add = (card: Card, text: string, thread?: string) => {
    made += 1;
    const id = String(made);
    channel.push({ id, card, text, updates: 0, ...(thread ? { under: thread } : {}) });
    return id;
  };

  const addToChat = (personId: string, card: Card, text: string) => {
    made += 1;
    chats.push({ id: String(made), card, text, updates: 0, with: personId });
    return String(made);
  };

  const desk = await openTestDesk({
    ...given,
    teams: {
      post: ({ conversationId }, card, text) => {
        const named = faults.teams[0] !== 'no-id';
        return under('teams', () => {
          const id = conversationId.startsWith('a:') ? addToChat(conversationId.slice(2), card, text) : add(card, text);
          return named ? id : undefined;
        });
      },
      openChat: (_at, personId) =>
        under('openChat', () => {
          if (withApp.has(personId)) return `a:${personId}`;
          throw new TeamsTrouble({ part: 'bot-in-team', code: 'bot-not-installed', permanent: true });
        }),
      reply: (_channel, activityId, card, text) =>
        under('teams', () => {
          if (!channel.some(({ id }) => id === activityId)) return 'gone';
          add(card, text, activityId);
          return 'replied';
        }),
      remove: (_channel, activityId) =>
        under('teams', () => {
          const at = channel.findIndex(({ id }) => id === activityId);
          if (at >= 0) channel.splice(at, 1);
        }),
      update: (_channel, activityId, card) =>
        under('teams', () => {
          const found = [...channel, ...chats].find(({ id }) => id === activityId);
          if (!found) return 'gone';
          Object.assign(found, { card, updates: found.updates + 1 });
          return 'updated';
        }),
    },
    graph: {
      notify: (_tenant, message) =>
        under('feed', () => {
          const before = feed.findIndex(
            ({ chain, personId }) => chain === message.chain && personId === message.personId,
          );
          if (before >= 0) feed.splice(before, 1);
          feed.push(message);
        }),
      sendMail: (_tenant, mail) =>
        under('mail', () => void (mails.some(({ key }) => key === mail.key) || mails.push(mail))),
      roleHolders: async () =>
        found.holders.map(({ personId, name, userName, roles }) => ({
          role: roles[0] ?? '',
          person: {
            personId,
            name,
            userName: userName.replace('maja', name.split(' ')[0]?.toLowerCase() ?? ''),
            unit: null,
            managerId: null,
          },
        })),
      organisation: async () => ({ name: 'Eksempel Kommune', domains: ['eksempel-kommune.example'] }),
      person: async (_tenant, personId) => ({
        personId,
        name: 'Maja Holm',
        userName: 'maja@eksempel-kommune.example',
        unit: 'Center for Børn og Familie',
        managerId: found.managerId,
      }),
    },
  });
  let outbox = openOutbox(desk, undefined, own);
  return {
    desk,
    /** As new for the next test: nothing said, nothing due, the bot in its channel, Tuesday 09:00 in Copenhagen. */
    reset: async () => {
      made = 0;
      // A process of its own: time goes back here, and never in one.
      outbox = openOutbox(desk, undefined, own);
      for (const list of [channel, chats, feed, mails, gates, ...Object.values(faults)]) list.length = 0;
      withApp.clear();
      Object.assign(found, { managerId: null, holders: allHolders });
      desk.setNow('2026-11-24T08:00:00Z');
      await empty(desk, sofie);
      await empty(desk, nils);
      await addChannel(desk);
    },
    channel,
    feed,
    mails,
    chats,
    withApp,
    faults,
    gates,
    before,
    found,
    /** Sets the clock and delivers what is due. */
    at: async (instant: string | Date) => {
      desk.setNow(instant);
      await outbox.drain();
    },
    drain: () => outbox.drain(),
    /** A member of the team looks at a card, and their Teams asks for its newest view. */
    seen: (caseId: string, id: string | undefined, where = channelId) =>
      noteCardSeen(
        desk,
        sofie.tenantId,
        incoming.parse({
          type: 'invoke',
          serviceUrl: 'https://smba.trafficmanager.net/teams/',
          recipient: { id: '28:bot' },
          conversation: { id: `${where};messageid=${id}` },
          value: { action: { verb: 'refresh', data: { caseId } } },
        }),
      ),
    cards: () => channel.filter(({ under: thread }) => thread === undefined),
    replies: () => channel.filter(({ under: thread }) => thread !== undefined),
  };
};
export type OutboxDesk = Awaited<ReturnType<typeof openOutboxDesk>>;

export const channelId = '19:gdpr-vagten@thread.tacv2';

export const addChannel = (desk: TestDesk, tenantId = sofie.tenantId) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx
      .insertInto('conversations')
      .values({
        tenant_id: tenantId,
        conversation_id: channelId,
        scope: 'channel',
        group_id: '00000000-0000-4000-8000-0000000000aa',
        service_url: 'https://smba.trafficmanager.net/teams/',
        bot_id: '28:bot',
        installed_at: desk.now(),
      })
      .execute(),
  );

export const removeBot = (desk: TestDesk, tenantId = sofie.tenantId) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx.updateTable('conversations').set({ removed_at: desk.now() }).where('tenant_id', '=', tenantId).execute(),
  );

export const rowsOf = (desk: TestDesk, kind: string, tenantId = sofie.tenantId) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx
      .selectFrom('outbox')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('kind', '=', kind)
      .orderBy('planned_at')
      .execute(),
  );

export const logOf = async (desk: TestDesk, caseId: string, tenantId = sofie.tenantId) => {
  const rows = await inTenant(desk.db, tenantId, (tx) =>
    tx
      .selectFrom('log_entries')
      .select(['verb', 'facts'])
      .where('tenant_id', '=', tenantId)
      .where('subject_id', '=', caseId)
      .orderBy('sequence')
      .execute(),
  );
  return rows.map(({ verb, facts }) => ({ verb, ...JSON.parse(facts) }));
};

/** The mailbox the desk sends from, as an administrator has entered it. */
const deskMailbox = 'gdpr-vagten@eksempel-kommune.example';

export const setSettings = (desk: TestDesk, settings: Partial<DeskSettings>, tenantId = sofie.tenantId) =>
  inTenant(desk.db, tenantId, (tx) =>
    tx
      .updateTable('tenants')
      .set({ settings: JSON.stringify({ deskMailbox, ...settings }) })
      .where('tenant_id', '=', tenantId)
      .execute(),
  );

const empty = (desk: TestDesk, { tenantId }: Pick<Caller, 'tenantId'>) =>
  inTenant(desk.db, tenantId, async (tx) => {
    for (const table of ['outbox', 'cards', 'left_cards', 'conversations', 'service_states', 'role_holders'] as const)
      await tx.deleteFrom(table).where('tenant_id', '=', tenantId).execute();
    await tx
      .updateTable('tenants')
      .set({ settings: JSON.stringify({ deskMailbox }), directory_read_at: null })
      .where('tenant_id', '=', tenantId)
      .execute();
  });

export const words = (posted: { readonly card: Card } | undefined): string => JSON.stringify(posted?.card ?? null);
