import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { databaseOn, type OpenDatabase } from '#functions/database/connect.ts';
import { isDatabaseAway } from '#functions/database/database-away.ts';
import { EmbeddedSession, type Identity, type Side } from '#functions/database/embedded/embedded-session.ts';
import { EmbeddedWire } from '#functions/database/embedded/embedded-wire.ts';
import { simpleQuery } from '#functions/database/embedded/wire-messages.ts';
import { madeLogin } from '#functions/database/logins.ts';

let database: PGlite;
beforeAll(async () => {
  database = await PGlite.create('memory://');
  await database.exec(
    `create role ${madeLogin} login; create table said (who text); grant all on said to ${madeLogin}`,
  );
});
afterAll(() => database.close());

let opened: OpenDatabase;
const open = (longest?: number, session = new EmbeddedSession(database, longest)) => {
  const ended: Promise<unknown>[] = [];
  const wire = (as: Identity) => {
    const one = new EmbeddedWire(session, as);
    ended.push(new Promise((resolve) => one.once('close', resolve)));
    return one;
  };
  opened = databaseOn({ wire, close: () => Promise.all(ended).then(() => {}) });
  return opened;
};
afterEach(async () => {
  await opened.asOwner((owner) => sql`truncate said`.execute(owner));
  await opened.close();
});

const say = (on: OpenDatabase['db'], who: string) => sql`insert into said values (${who})`.execute(on);
const said = async (on: OpenDatabase['db']) =>
  (await sql<{ who: string }>`select who from said`.execute(on)).rows.map(({ who }) => who);

test('a statement of the owner waits for the transaction of a request', async () => {
  const { db, asOwner } = open();
  let seen: Promise<string[]> | undefined;
  await db.transaction().execute(async (tx) => {
    await say(tx, 'first');
    seen = asOwner(said);
    await say(tx, 'second');
  });
  expect(await seen).toEqual(['first', 'second']);
});

test('a request waits for the transaction of the owner', async () => {
  const { db, asOwner } = open();
  let seen: Promise<string[]> | undefined;
  await asOwner((owner) =>
    owner.transaction().execute(async (tx) => {
      await say(tx, 'first');
      seen = said(db);
      await say(tx, 'second');
    }),
  );
  expect(await seen).toEqual(['first', 'second']);
});

test('the transaction of a request outlives a connection of the owner that is closed meanwhile', async () => {
  const { db, asOwner } = open();
  let owners: Promise<unknown> | undefined;
  await db.transaction().execute(async (tx) => {
    await say(tx, 'kept');
    owners = asOwner(async () => {});
    await say(tx, 'too');
  });
  await owners;
  expect(await said(db)).toEqual(['kept', 'too']);
});

test('those that wait have their turns in the order in which they came', async () => {
  const session = new EmbeddedSession(database);
  open(undefined, session);
  const [first, second, third] = [{ as: 'owner' }, { as: 'requests' }, { as: 'owner' }] as const;
  const turns: object[] = [];
  const send = (side: Side, text: string) => session.send(side, simpleQuery(text), () => {});
  await send(first, 'begin');
  const waiting = [second, third].map((side) => send(side, 'select 1').then(() => turns.push(side)));
  turns.push(first);
  await send(first, 'commit');
  await Promise.all(waiting);
  expect(turns).toEqual([first, second, third]);
});

test('a transaction that failed is over for the others too', async () => {
  const { db, asOwner } = open();
  const failed = db.transaction().execute((tx) => sql`select 1 / 0`.execute(tx));
  await expect(failed).rejects.toThrow('division by zero');
  expect(await asOwner(said)).toEqual([]);
});

test('a transaction that does not end is not waited for without end, and is left alone', async () => {
  const { db, asOwner } = open(20);
  const refused = db.transaction().execute(async (tx) => {
    await say(tx, 'kept');
    const error: unknown = await asOwner(said).catch((reason: unknown) => reason);
    await say(tx, 'too');
    return error;
  });
  const error = await refused;
  expect([String(error), isDatabaseAway(error), await said(db)]).toEqual([
    expect.stringContaining('has been in a transaction for 0.02 s'),
    true,
    ['kept', 'too'],
  ]);
});

test('between two transactions of a queue the process reads its sockets', async () => {
  const { db } = open();
  await said(db); // connects
  let reads = 0;
  const read = () => {
    reads += 1;
    next = setImmediate(read);
  };
  let next = setImmediate(read);
  await Promise.all(Array.from({ length: 20 }, () => db.transaction().execute((tx) => say(tx, 'one of many'))));
  clearImmediate(next);
  expect(reads).toBeGreaterThanOrEqual(20);
});

test('a connection that is lost while it waits for its transaction leaves the session to the others', async () => {
  const session = new EmbeddedSession(database, 200);
  open(undefined, session);
  const [holder, lost, next] = [{ as: 'owner' }, { as: 'requests' }, { as: 'owner' }] as const;
  const send = (side: Side, text: string) => session.send(side, simpleQuery(text), () => {});
  await send(holder, 'begin');
  const begun = send(lost, 'begin');
  const ended = session.end(lost);
  await send(holder, 'commit');
  await Promise.allSettled([begun, ended]);
  await expect(send(next, 'select 1')).resolves.toBeUndefined();
});

test('of a connection that is lost when its turn comes nothing is sent', async () => {
  const session = new EmbeddedSession(database, 200);
  open(undefined, session);
  const [lost, next] = [{ as: 'requests' }, { as: 'owner' }] as const;
  const begun = session.send(lost, simpleQuery("insert into said values ('lost')"), () => {});
  await Promise.all([begun, session.end(lost)]);
  const answered: string[] = [];
  await session.send(next, simpleQuery('select who from said'), (data) => answered.push(Buffer.from(data).toString()));
  expect(answered.join('')).not.toContain('lost');
});
