import { CallFailed, openApi } from '#addin/api.ts';
import { pauseBefore, sendUntilAnswered } from '#addin/breaches/report/sending/send-until-answered.ts';

const failing = (...kinds: ConstructorParameters<typeof CallFailed>[0][]) => {
  const left = [...kinds];
  return jest.fn(async () => {
    const kind = left.shift();
    if (kind) throw new CallFailed(kind);
    return 'receipt';
  });
};
const key = '7f6f4f0e-4a37-4b6c-8a90-9c2b8a1f0d11';
const wait = async () => undefined;
const onTrouble = () => undefined;

test('no connection and a busy desk are tried again until there is an answer', async () =>
  expect(await sendUntilAnswered({ send: failing('offline', 'busy', 'offline'), wait, onTrouble })).toBe('receipt'));

test.each([404, 500, 502, 503, 504])(
  'a report that meets a page of the front door with status %i is sent again under its key, until there is a receipt',
  async (status) => {
    const keys: (string | null)[] = [];
    const fetch = async (_address: unknown, init?: RequestInit) => {
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      return keys.length < 3
        ? new Response('<h2>Our services are not available</h2>', { status, headers: { 'content-type': 'text/html' } })
        : Response.json({ reference: '2026-0001' });
    };
    const api = openApi({ token: async () => 'x', language: 'da', fetch });
    const send = () =>
      api('registerBreach', { body: { kind: 'snooping', door: 'teams', found: { when: '2026-11-24T09:00' } }, key });
    // What the receipt holds is another test's; here it is enough that the third answer was the desk's.
    await sendUntilAnswered({ send, wait, onTrouble }).catch((failed: CallFailed) => failed.kind);
    expect(keys).toEqual([key, key, key]);
  },
);

test('a desk that names its pause is not asked sooner', async () => {
  const waits: unknown[] = [];
  const send = jest.fn(async () => {
    if (send.mock.calls.length < 3) throw new CallFailed('busy', undefined, 17);
    return 'receipt';
  });
  const noted = async (...given: unknown[]) => void waits.push(given);
  await sendUntilAnswered({ send, wait: noted, onTrouble });
  expect(waits).toEqual([
    [0, 17],
    [1, 17],
  ]);
});

test('a refusal is an answer and is not sent again', async () => {
  const send = failing('refused');
  await expect(sendUntilAnswered({ send, wait, onTrouble })).rejects.toMatchObject({ kind: 'refused' });
  expect(send).toHaveBeenCalledTimes(1);
});

test('an expired sign-in is for the person to mend', async () =>
  expect(sendUntilAnswered({ send: failing('offline', 'signed-out'), wait, onTrouble })).rejects.toMatchObject({
    kind: 'signed-out',
  }));

test('pauses grow to a minute and no further', () =>
  expect([0, 1, 2, 9].map(pauseBefore)).toEqual([3000, 6000, 12000, 60000]));
