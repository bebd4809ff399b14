import { takeCase } from '#functions/cases/work/take.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { cardTexts } from '#functions/texts/cards.ts';
import { inHours } from '#functions/texts/day-and-time.ts';
import { dying } from '#test/stage/database/mortal-database.ts';
import { lifeOf } from '#test/stage/functions-host/life.ts';
import { sofie } from '#test/support/desk.ts';
import { about, caseOf, reported } from '#test/support/reported.ts';
import { logOf, type OutboxDesk, openOutboxDesk, words } from './outbox-desk.ts';

let o: OutboxDesk;
beforeAll(async () => {
  o = await openOutboxDesk();
});
afterAll(() => o.desk.close());

/** Does the round with a run that is killed after one statement to the database, after two, and on until it lives to its end. */
const atEveryPlace = async <T>(round: (run: () => Promise<void>) => Promise<T>): Promise<T[]> => {
  const seen: T[] = [];
  for (let place = 1, wasKilled = true; wasKilled; place += 1) {
    await o.reset();
    const life = lifeOf(place);
    const mortal = openOutbox({ ...o.desk, db: o.desk.db.withPlugin(dying(life)) });
    const run = () => {
      life.begin();
      return mortal.drain();
    };
    seen.push(await round(run));
    wasKilled = life.isKilled();
  }
  return seen;
};

/** People who have the channel open: their Teams asks for the newest face of every card. */
const looked = async (caseId: string) => {
  for (const { id } of o.cards()) await o.seen(caseId, id);
};
/** Longer than the leases of the killed run. */
const later = (minutes = 4) => o.at(new Date(o.desk.now().getTime() + minutes * 60_000));
const wereMany = (seen: readonly unknown[]) => expect(seen.length).toBeGreaterThan(8);

test('wherever a run is killed that posts a card, it is posted once, and the people who look see one', async () => {
  const seen = await atEveryPlace(async (run) => {
    const { caseId } = await reported(o.desk);
    await run();
    await looked(caseId);
    await later();
    return o.cards().length;
  });
  wereMany(seen);
  expect(seen.filter((cards) => cards !== 1)).toEqual([]);
});

test('a card that was posted twice because no one looked is there once as soon as a person looks', async () => {
  const seen = await atEveryPlace(async (run) => {
    const { caseId } = await reported(o.desk);
    await run();
    await later();
    await looked(caseId);
    await later();
    return o.cards().length;
  });
  wereMany(seen);
  expect(seen.filter((cards) => cards !== 1)).toEqual([]);
});

test('wherever a run is killed that reminds, the reminder is said once in the channel and once to the assignee', async () => {
  const seen = await atEveryPlace(async (run) => {
    const { caseId } = await reported(o.desk);
    await o.drain();
    await takeCase(o.desk, sofie, about(caseId, { version: (await caseOf(o.desk, caseId)).version }));
    await o.drain();
    o.feed.length = 0;
    o.desk.setNow('2026-11-25T07:30:00Z');
    await run();
    await later();
    const title = cardTexts.da.reminderTitle(inHours(48, 'da'));
    return {
      channel: o.replies().filter((reply) => words(reply).includes(title)).length,
      holder: o.feed.filter(({ personId }) => personId === sofie.personId).length,
      log: (await logOf(o.desk, caseId)).filter(({ verb }) => verb === 'reminded').length,
    };
  });
  wereMany(seen);
  expect(seen.filter(({ channel, holder, log }) => channel !== 1 || holder !== 1 || log !== 1)).toEqual([]);
});
