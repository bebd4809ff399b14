import { afterEnd, afterSave, type DraftRow } from '#functions/cases/draft-row.ts';
import { depth } from '#test/support/depth.ts';
import { fc } from '#test/support/properties.ts';

const kept_at = new Date('2026-11-25T08:14:00Z');
type Window = { readonly ids: readonly [string, ...string[]] };
type Event = { readonly at: number; readonly does: 'save' | 'send' | 'goes-on' };

/** Two windows of one person, each typing, sending and going on as another draft; requests arrive in any order. */
const events = fc.array(
  fc.record<Event>({ at: fc.integer({ min: 0, max: 1 }), does: fc.constantFrom('save', 'send', 'goes-on') }),
  { maxLength: 30 },
);

const arrived = (row: DraftRow | undefined, { ids }: Window, does: 'save' | 'send'): DraftRow | undefined =>
  does === 'send'
    ? afterEnd(row, ids, { from_version: 1, kept_at })
    : (afterSave(row, ids, { from_version: 1, kept_at, typed: ids[0] }) ?? row);

/** What was asked, in the order in which it was made. */
const requestsOf = (made: readonly Event[]): (Window & { does: 'save' | 'send' })[] => {
  const windows: [Window, Window] = [{ ids: ['a0'] }, { ids: ['b0'] }];
  return made.flatMap(({ at, does }, n) => {
    const of = at === 0 ? 0 : 1;
    if (does !== 'goes-on') return [{ ...windows[of], does }];
    windows[of] = { ids: [`${of === 0 ? 'a' : 'b'}${n + 1}`, ...windows[of].ids] };
    return [];
  });
};

test('what has been sent is never kept again, in whatever order the requests arrive', () => {
  const shuffled = events.chain((made) => {
    const requests = requestsOf(made);
    return fc.shuffledSubarray(requests, { minLength: requests.length });
  });
  fc.assert(
    fc.property(shuffled, (requests) => {
      let row: DraftRow | undefined;
      const sent = new Set<string>();
      for (const request of requests) {
        row = arrived(row, request, request.does);
        if (request.does === 'send') for (const id of request.ids) sent.add(id);
        expect(row?.typed && sent.has(row.typed)).toBeFalsy();
      }
    }),
    { numRuns: 500 * depth },
  );
});

test('a save of a draft that has not ended is kept', () => {
  fc.assert(
    fc.property(events, (made) => {
      const requests = requestsOf(made);
      let row: DraftRow | undefined;
      for (const request of requests) row = arrived(row, request, request.does);
      expect(arrived(row, { ids: ['new', 'a0'] }, 'save')?.typed).toBe('new');
    }),
    { numRuns: 100 * depth },
  );
});

test('as many are remembered as the windows of one person can have', () => {
  let row: DraftRow | undefined;
  for (let n = 0; n < 100; n += 1) row = arrived(row, { ids: [`${n}`] }, 'save');
  expect([row?.ended.length, row?.ended[0]]).toEqual([64, '98']);
});
