import { burst, pacer } from '#functions/http/pace.ts';
import { Refusal } from '#shared/refusals/refusal.ts';
import { rightRequest } from '#test/support/asked.ts';
import { leo, maja, nora, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { askAs, problemIn } from '#test/support/http.ts';

let at: number;
let pace: ReturnType<typeof pacer>;
beforeEach(() => {
  at = Date.parse('2026-11-24T08:00:00Z');
  pace = pacer(() => new Date(at));
});

/** Seconds a caller is sent away for; 0 when let in. */
const asks = (who = maja): number => {
  try {
    pace(who);
    return 0;
  } catch (no) {
    if (no instanceof Refusal && no.code === 'too-many-at-once') return no.retryAfter ?? Number.NaN;
    throw no;
  }
};
const flood = (times: number, who = maja) => Array.from({ length: times }, () => asks(who));

test('what a person does by hand is never slowed', () => expect(flood(burst)).toEqual(Array(burst).fill(0)));

test('beyond that each is told to come back after the one before', () => {
  flood(burst);
  expect(flood(4)).toEqual([1, 1, 2, 2]);
});

test('no caller is sent away for more than a minute', () => {
  flood(burst);
  expect(Math.max(...flood(500))).toBe(60);
});

test('others are not slowed by one person’s flood', () => {
  flood(burst + 50);
  expect([asks(leo), asks({ ...nora, personId: maja.personId })]).toEqual([0, 0]);
});

test('400 at once are all taken when each comes back as told', () => {
  const due = new Map<number, number>(Array.from({ length: 400 }, (_, number) => [number, at]));
  const end = at + 10 * 60_000;
  for (; due.size > 0 && at < end; at += 1000)
    for (const [number, when] of due) {
      if (when > at) continue;
      const wait = asks();
      if (wait === 0) due.delete(number);
      else due.set(number, at + wait * 1000);
    }
  expect(due.size).toBe(0);
});

test('a clock that is set back slows no caller for ever', () => {
  flood(burst);
  at -= 3_600_000;
  asks();
  at += 2000;
  expect(asks()).toBe(0);
});

describe('at the door', () => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await openTestDesk();
  });
  afterAll(() => desk.close());
  const tooFast = () => {
    throw new Refusal('too-many-at-once', { retryAfter: 7 });
  };

  test('looking something up is no write, also where it is sent by POST', async () => {
    const { status } = await askAs(desk, maja, tooFast)('findGuidance', rightRequest('findGuidance'));
    expect(status).toBe(200);
  });

  test('a write too many is answered 429 in words, with the seconds to wait', async () => {
    const answer = await askAs(desk, maja, tooFast)('registerBreach', rightRequest('registerBreach'));
    expect([answer.status, answer.headers.get('retry-after'), problemIn(answer).code]).toEqual([
      429,
      '7',
      'too-many-at-once',
    ]);
  });

  test('nothing of it was done, so that the same key brings the receipt later', async () => {
    const request = { ...rightRequest('registerBreach'), key: desk.newId() };
    await askAs(desk, maja, tooFast)('registerBreach', request);
    expect((await askAs(desk, maja)('registerBreach', request)).status).toBe(201);
  });

  test('reading is not counted', async () => {
    expect((await askAs(desk, maja, tooFast)('listMyCases')).status).toBe(200);
  });
});
