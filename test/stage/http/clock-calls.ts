import { z } from 'zod';
import { bodyOf, type StageCall } from './stage-call.ts';

const instant = z.iso.datetime({ offset: true, error: 'must be an instant such as 2026-03-02T08:00:00Z' });
const clockBody = z.union([z.strictObject({ now: instant }), z.strictObject({ advance: z.string() })], {
  error: 'must be {"now": "2026-03-02T08:00:00Z"} or {"advance": "PT71H"}',
});

export const clockCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/clock',
    does: '{now}: the time all parts see',
    run: ({ clockwork }) => ({ now: clockwork.now().toISOString() }),
  },
  {
    method: 'POST',
    path: '/stage/clock',
    does: '{now} or {advance: "PT71H"}; answers {now, ran, thinned, waiting} when every timer in between has run and the outbox is quiet; waiting: what was due and is not through',
    run: async ({ clockwork }, came) => {
      const given = bodyOf(clockBody, came);
      const moved = await ('now' in given ? clockwork.moveTo(new Date(given.now)) : clockwork.advance(given.advance));
      return { now: clockwork.now().toISOString(), ...moved };
    },
  },
];
