import { sql } from 'kysely';
import { answerPress } from '#functions/bot/answer-press.ts';
import { incoming } from '#functions/bot/incoming.ts';
import { inTenant } from '#functions/database/transaction.ts';
import type { Verified } from '#functions/log/verify/verify-page.ts';
import type { Card } from '#functions/microsoft/adaptive-card.ts';
import { nextDue } from '#functions/outbox/due.ts';
import { notifyAuthorityBy } from '#shared/deadlines/notify-authority-by.ts';
import { type RouteName, routes } from '#shared/routes/all.ts';
import type { Route } from '#shared/routes/route.ts';
import { anEml } from '#test/support/asked.ts';
import type { TestDatabase } from '#test/support/database/database.ts';
import {
  type Asked,
  askedBefore,
  openDatabaseBefore,
  type Seen,
  seenBefore,
  toldBefore,
} from '#test/support/database/database-before.ts';
import { birgit, dorte, jonas, leo, maja, nils, nora, sofie, type TestDesk } from '#test/support/desk.ts';
import { askAs } from '#test/support/http.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { channelId, type OutboxDesk, openOutboxDesk } from '../outbox/outbox-desk.ts';

const people = { maja, leo, birgit, sofie, jonas, dorte, nora, nils };
const { cases, found, told } = toldBefore;
const emptyCard: Card = { type: 'AdaptiveCard', version: '1.5', body: [] };

let outbox: OutboxDesk;
let desk: TestDesk;
let counted: { readonly before: Counts; readonly after: Counts };
const verified: { [tenant: string]: Verified } = {};
beforeAll(async () => {
  const database = await openDatabaseBefore();
  const before = await countRows(database);
  await database.migrate();
  counted = { before, after: await countRows(database) };
  for (const { tenantId } of [maja, nora]) verified[tenantId] = await verifyTenant(database.db, tenantId);
  const channel = toldBefore.channel.map((one) => ({ ...one, card: emptyCard, text: '', updates: 0 }));
  outbox = await openOutboxDesk({ database, channel, alters: true });
  outbox.found.managerId = birgit.personId;
  desk = outbox.desk;
  desk.setNow('2026-11-25T08:32:00Z');
});
afterAll(() => desk.close());

/** Rows of each table, by municipality where the tables' owner sees no other's. */
type Counts = ReadonlyMap<string, number>;
const countRows = ({ asOwner }: Pick<TestDatabase, 'asOwner'>): Promise<Counts> =>
  asOwner((owner) =>
    owner.transaction().execute(async (tx) => {
      const tables = await sql<{ name: string }>`select relname as name from pg_class
        where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migrations'`.execute(tx);
      const counts = new Map<string, number>();
      for (const { tenantId } of [maja, nora]) {
        await sql`select set_config('app.tenant', ${tenantId}, true)`.execute(tx);
        const text = tables.rows.map(({ name }) => `select '${name}' as name, count(*)::int as count from ${name}`);
        const { rows } = await sql.raw<{ name: string; count: number }>(text.join(' union all ')).execute(tx);
        for (const { name, count } of rows) counts.set(`${nameNow[name] ?? name} of ${tenantId}`, count);
      }
      return counts;
    }),
  );
const nameNow: Readonly<Record<string, string>> = {
  breach_links: 'case_links',
  breach_numbers: 'case_numbers',
  breach_reporters: 'case_reporters',
  breach_texts: 'case_texts',
  part_states: 'service_states',
};

describe('the rows', () => {
  const grown = ['log_entries', 'case_words'];
  const ofBefore = (counts: Counts) =>
    [...counts]
      .filter(([name]) => counted.before.has(name) && !grown.some((table) => name.startsWith(`${table} `)))
      .sort();
  test('all of them are there', () => expect(ofBefore(counted.after)).toEqual(ofBefore(counted.before)));
  test('names of recipients and evidence are words of the case besides', () => {
    const words = (counts: Counts) => counts.get(`case_words of ${maja.tenantId}`) ?? 0;
    expect(words(counted.after)).toBeGreaterThan(words(counted.before));
  });
  test('every breach is a case', () => {
    const { tenantId } = maja;
    expect(counted.after.get(`cases of ${tenantId}`)).toBe(counted.before.get(`breaches of ${tenantId}`));
  });
  test.each(Object.keys(found))('verifying the log finds in %s what it found before, and no more', (tenant) => {
    const ofBreaks = ({ breaks, unsealed, chains }: Verified) => ({
      breaks: breaks.map(({ subject, table, column, what }) => ({ subject, table, column, what })),
      unsealed,
      chains,
    });
    const [after, before] = [verified[tenant], found[tenant]];
    expect(after && ofBreaks(after)).toEqual(before && ofBreaks(before));
  });
  test('what is planned about a municipality says so, and all else that it is about a case', async () => {
    const { rows } = await desk.asOwner((owner) =>
      sql<{ municipality: boolean; subject: string }>`select distinct subject_id = tenant_id as municipality, subject
        from outbox order by 1`.execute(owner),
    );
    expect(rows).toEqual([
      { municipality: false, subject: 'case' },
      { municipality: true, subject: 'tenant' },
    ]);
  });
  test('until when the authority must be told is what the rule says', async () => {
    const rows = await inTenant(desk.db, maja.tenantId, (tx) =>
      tx
        .selectFrom('cases')
        .innerJoin('breaches', (join) =>
          join.onRef('cases.case_id', '=', 'breaches.case_id').onRef('cases.tenant_id', '=', 'breaches.tenant_id'),
        )
        .select(['due_at', 'aware_at'])
        .execute(),
    );
    expect(rows.map(({ due_at }) => due_at)).toEqual(rows.map(({ aware_at }) => notifyAuthorityBy(aware_at)));
  });
});

/** The name now of a route of the version before. */
const routeNow = (before: string): RouteName => {
  const name = (Object.keys(routes) as RouteName[]).find((one) => (routes[one] as Route).formerly?.name === before);
  return name ?? (before as RouteName);
};
const asked = async ({ by, name, params, query }: Pick<Seen, 'by' | 'name' | 'params' | 'query'>) =>
  askAs(desk, people[by])(routeNow(name), {
    by: 'formerly',
    ...(params && { params: { ...params, caseId: params.breachId ?? '' } }),
    ...(query && { query }),
  });

/** Answers in one order, without what the migration has added to a log. */
const comparable = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (_name, value) => {
    if (!Array.isArray(value)) return value;
    const kept = value
      .filter((one) => !['sealed', 'altered-outside'].includes(one?.verb))
      .map((one) => (one?.verb ? { ...one, sequence: 0 } : one));
    return kept.every((one) => one?.reference)
      ? kept.sort((one, other) => (one.reference < other.reference ? -1 : 1))
      : kept;
  });

describe('by the paths of before, in the names of before', () => {
  test.each(
    seenBefore.map((seen) => [seen.by, seen.name, seen.query ?? '', seen.params?.breachId ?? '', seen] as const),
  )('%s sees at %s %s %s what was seen', async (_by, _name, _query, _id, { references, total, ...seen }) => {
    const { status, body } = await asked(seen);
    expect(status).toBe(seen.status);
    if (seen.body) expect(comparable(body)).toMatchObject(Object(comparable(seen.body)));
    if (references) expect(body).toMatchObject({ breaches: references.map((reference) => ({ reference })), total });
  });
  test('the kept mail is read', async () => {
    const params = { breachId: cases.c1 ?? '', evidenceId: toldBefore.evidenceId };
    const { bytes } = await asked({ by: 'sofie', name: 'readEvidence', params });
    expect(new Uint8Array(bytes)).toEqual(anEml);
  });
  test('every route that had another path is asked', () => {
    const former = Object.values(routes).flatMap((route: Route) => route.formerly?.name ?? []);
    const names = new Set([...seenBefore, ...askedBefore].map(({ name }) => name)).add('readEvidence');
    expect(former.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('a request sent again', () => {
  const again = ({ by, name, params, json, text, key }: Asked, path: 'now' | 'formerly') =>
    askAs(desk, people[by])(routeNow(name), {
      by: path,
      ...(params && { params: { ...params, caseId: params.breachId ?? '' } }),
      ...(json ? { json } : {}),
      ...(text ? { bytes: new TextEncoder().encode(text) } : {}),
      ...(key && { key }),
    });
  const both = askedBefore.flatMap((one) =>
    (['formerly', 'now'] as const).map((path) => [one.by, one.name, path, one] as const),
  );
  test.each(both)('of %s to %s by its path %s gets the answer it got', async (_by, _name, path, one) => {
    const { status, body } = await again(one, path);
    const { breachId: caseId, ...rest } = one.answer;
    expect({ status, body }).toMatchObject({
      status: one.status,
      body: { ...rest, ...(caseId ? { caseId } : {}), ...(path === 'formerly' && caseId ? { breachId: caseId } : {}) },
    });
  });
  test('changes nothing', async () => {
    expect((await countRows(desk)).get(`case_texts of ${maja.tenantId}`)).toBe(
      counted.before.get(`case_texts of ${maja.tenantId}`),
    );
  });
});

describe('the outbox', () => {
  const fed: string[] = [];
  beforeAll(async () => {
    const push = outbox.feed.push.bind(outbox.feed);
    outbox.feed.push = (...messages) => {
      for (const { personId, activityType, parameters } of messages)
        fed.push(
          `${desk.now().toISOString()} ${personId.slice(-1)} ${activityType} ${Object.values(parameters).join(' ')}`,
        );
      return push(...messages);
    };
    const until = new Date('2026-12-02T12:00:00Z');
    for (let due = await nextDue(desk.db); due && due <= until; due = await nextDue(desk.db)) {
      await outbox.at(new Date(Math.max(due.getTime(), desk.now().getTime())));
      if ((await nextDue(desk.db))?.getTime() === due.getTime()) desk.setNow(new Date(desk.now().getTime() + 1000));
    }
  });
  const threads = (all: readonly { readonly text: string; readonly under?: string }[]) =>
    all.map(({ text, under = 'on its own' }) => `${under}: ${text}`).sort();
  test('each person is told what the version before would have told, at the same moment', () =>
    expect(fed.sort()).toEqual(told.fed.toSorted()));
  test('the channel reads what the version before would have written', () =>
    expect(threads(outbox.channel.slice(toldBefore.channel.length))).toEqual(threads(told.posted)));
  const mails = (all: readonly { readonly subject: string; readonly to: string }[]) =>
    all.map(({ subject, to }) => `${subject} ${to}`).sort();
  test('the same mails are sent', () => expect(mails(outbox.mails)).toEqual(mails(told.mails)));
});

test('a card posted before the migration is pressed', async () => {
  const caseId = cases.c9 ?? '';
  const activity = incoming.parse({
    type: 'invoke',
    name: 'adaptiveCard/action',
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
    from: { id: '29:sofie', name: sofie.name, aadObjectId: sofie.personId },
    recipient: { id: '28:bot' },
    conversation: { id: channelId, conversationType: 'channel', tenantId: sofie.tenantId },
    value: { action: { type: 'Action.Execute', verb: 'take', data: { breachId: caseId, version: 1 } } },
  });
  const answer = await answerPress({ ...desk, canSignIn: async () => true }, sofie.tenantId, activity);
  expect(JSON.stringify(answer.value)).toContain(sofie.name);
});
