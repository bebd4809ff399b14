import { devDoor } from '#test/stage/dev/dev-door.ts';
import { type Listening, listen } from '#test/stage/http/listen.ts';

let behind: Listening;
let door: Listening;
let address: () => Promise<string | undefined>;
let now: string | undefined;

beforeAll(async () => {
  behind = await listen(0);
  behind.serve(async (request, response) => {
    const body: Buffer[] = [];
    for await (const part of request) body.push(part);
    response.writeHead(201, { 'x-kept': 'yes' });
    response.end(`${request.method} ${request.url} ${request.headers.host} ${Buffer.concat(body)}`);
  });
  door = await listen(0);
  door.serve(
    devDoor({
      desk: { address: () => address(), addressNow: () => now },
      pages: async (request, response) => {
        if (request.url !== '/tab') return false;
        response.end('the page');
        return true;
      },
    }),
  );
});
beforeEach(() => {
  address = async () => behind.url;
  now = behind.url;
});
afterAll(() => Promise.all([door.close(), behind.close()]));

/** An address at which no server listens any more. */
const closedAddress = async (): Promise<string> => {
  const left = await listen(0);
  await left.close();
  return left.url;
};

test('a page is not asked of the desk', async () => {
  address = () => Promise.reject(new Error('the desk was asked'));
  expect(await (await fetch(`${door.url}/tab`)).text()).toBe('the page');
});

test('all else is handed to the desk as it came, and its answer as it is', async () => {
  const answer = await fetch(`${door.url}/api/breaches?a=b`, { method: 'POST', body: 'what was sent' });
  expect([answer.status, answer.headers.get('x-kept'), await answer.text()]).toEqual([
    201,
    'yes',
    `POST /api/breaches?a=b ${new URL(door.url).host} what was sent`,
  ]);
});

test('a call waits for the desk that is being started', async () => {
  const starting = Promise.withResolvers<string>();
  address = () => starting.promise;
  const answer = fetch(`${door.url}/api/me`);
  starting.resolve(behind.url);
  expect((await answer).status).toBe(201);
});

test('what only reads is asked again of the next desk when the one before is gone', async () => {
  const addresses = [await closedAddress(), behind.url];
  address = async () => addresses.shift();
  expect((await fetch(`${door.url}/api/me`)).status).toBe(201);
});

test('a call that writes fails as a network does: its sender repeats it, with its key', async () => {
  const gone = await closedAddress();
  address = async () => gone;
  await expect(fetch(`${door.url}/api/breaches`, { method: 'POST', body: '{}' })).rejects.toThrow('fetch failed');
});

test('where the desk does not start, a call is answered 503', async () => {
  address = async () => undefined;
  expect((await fetch(`${door.url}/api/me`)).status).toBe(503);
});

test('what an ending desk asks of Microsoft waits for no other desk', async () => {
  address = () => new Promise(() => {});
  now = undefined;
  await expect(fetch(`${door.url}/connector/v3/conversations`)).rejects.toThrow('fetch failed');
});
