import { perform } from '#functions/perform.ts';
import { followInReviews } from '#functions/reviews/following/follow-directory.ts';
import { followDirectories } from '#functions/timers/mirror.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { idOf, personSeen } from '#test/functions/directory/mirror/pretend-directory.ts';
import { caller, sofie } from '#test/support/desk.ts';
import { fc } from '#test/support/properties.ts';
import { openReviewed } from './a-review.ts';
import { sheetsOn } from './sheets-of.ts';

// Six reviewers, each other's managers in a ring of three and three, and eight members of two groups.
const reviewers = [1, 2, 3, 4, 5, 6].map((digits) => caller({ personId: idOf(digits), name: `Person ${digits}` }));
const everybody = [...reviewers, sofie];

const act = fc.record({
  does: fc.constantFrom('hand over', 'hand to the team', 'take back', 'answer', 'leave', 'stand in', 'send'),
  who: fc.integer({ min: 0, max: 5 }),
  other: fc.integer({ min: 0, max: 5 }),
  line: fc.integer({ min: 0, max: 7 }),
});

test('whatever is handed over, left and stood in for, each line has exactly one reviewer, who may review it', () =>
  fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 14 }), async (acts) => {
      const { desk, directory, plan, start, drain } = await openReviewed();
      for (const at of [1, 2, 3, 4, 5, 6])
        directory.people.push(personSeen(at, { managerId: at < 4 ? null : idOf(at - 3) }));
      for (const at of [11, 12, 13, 14]) directory.people.push(personSeen(at, { managerId: idOf(at - 8) }));
      for (const at of [11, 12, 13, 14]) for (const group of [90, 91]) directory.put(group, at);
      const reviewId = await start(await plan({ named: [idOf(1), idOf(2)] }));
      const on = sheetsOn(desk, reviewId);
      let day = 24;
      const allowed = (work: Promise<unknown>) =>
        work.catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        });
      for (const { does, who, other, line } of acts) {
        const [by, to] = [reviewers[who], reviewers[other]];
        if (!by || !to) continue;
        const lines = await on.linesOf(by);
        const one = lines[line % Math.max(1, lines.length)];
        if (does === 'hand over' && one) await allowed(on.handOver(by, [one], to));
        if (does === 'hand to the team' && one) await allowed(on.handOver(by, [one], null));
        if (does === 'take back' && one) await allowed(on.takeBack(by, [one]));
        if (does === 'answer' && one) await allowed(on.decide(by, [{ ...one, answer: 'keep' }]));
        if (does === 'send') await allowed(on.keepAll(by));
        if (does === 'stand in') {
          const standIn = { personId: to.personId, from: '2026-11-24', to: '2026-12-20' };
          await allowed(perform(desk, by, 'setStandIn', { params: {}, query: {}, body: { standIn } }));
        }
        if (does === 'leave') {
          const at = directory.people.findIndex(({ personId }) => personId === by.personId);
          const before = directory.people[at];
          if (before) directory.people[at] = { ...before, account: 'disabled' };
          day = Math.min(day + 1, 30);
          desk.setNow(`2026-11-${day}T08:00:00Z`);
          await followDirectories(desk);
          await drain();
          await followInReviews(desk);
        }
        const asked = (await Promise.all(everybody.map((person) => on.sheetsOf(person)))).flatMap((sheets, at) =>
          sheets
            .filter(({ of }) => of === (everybody[at] === sofie ? 'team' : 'me'))
            .flatMap((sheet) => sheet.lines.filter(({ handed }) => !handed).map((own) => ({ own, at }))),
        );
        expect(asked.map(({ own }) => own.lineId)).toHaveLength(8);
        expect(new Set(asked.map(({ own }) => own.lineId)).size).toBe(8);
        expect(asked.filter(({ own, at }) => everybody[at]?.personId === own.memberId)).toEqual([]);
      }
      await desk.close();
    }),
    { numRuns: 3 },
  ));
