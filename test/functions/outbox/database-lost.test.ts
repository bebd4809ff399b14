import type { Database } from '#functions/database/connect.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { reported } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
beforeEach(() => o.reset());
afterAll(() => o.desk.close());

/** When the connection is lost: before the transaction has reached the database, or before its commit is answered. */
type Lost = 'before the effect' | 'after it';
let planned: Lost | undefined;

const lost = () => new Error('Connection terminated unexpectedly');
const losing = (db: Database): Database =>
  new Proxy(db, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (name === 'transaction' && planned !== undefined) {
        const when = planned;
        planned = undefined;
        if (when === 'before the effect') throw lost();
        return () => ({
          execute: async (work: Parameters<ReturnType<Database['transaction']>['execute']>[0]) => {
            await target.transaction().execute(work);
            throw lost();
          },
        });
      }
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

describe.each<Lost>(['before the effect', 'after it'])('a connection lost %s when a card was posted', (when) => {
  let caseId: string;
  beforeEach(async () => {
    ({ caseId } = await reported(o.desk));
    o.before.teams = () => {
      o.before.teams = () => {};
      planned = when;
    };
    await openOutbox({ ...o.desk, db: losing(o.desk.db) }).drain();
  });

  test('leaves the card known, so that no second one is posted when the lease is over', async () => {
    await o.at('2026-11-24T08:10:00Z');
    expect(o.channel.filter(({ under }) => under === undefined)).toHaveLength(1);
  });

  test('is in the log once', async () =>
    expect((await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'card-posted')).toHaveLength(1));
});
