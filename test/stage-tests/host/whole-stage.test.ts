import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'stage-whole-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const start = async (data: string, env: Record<string, string> = {}) => {
  const settings = {
    PORT: '0',
    DATA_DIR: join(folder, data),
    STAGE_NOW: '2026-03-02T08:00:00Z',
    STAGE_EMPLOYEES: '20',
    ...env,
  };
  const child = spawn(process.execPath, ['test/stage-tests/host/probe-stage.ts'], {
    env: { PATH: process.env.PATH, ...settings },
  });
  running.add(child);
  const said: string[] = [];
  child.stderr.on('data', (words) => said.push(String(words)));
  const [line] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [Buffer | number];
  const url: string = typeof line === 'number' ? '' : JSON.parse(line.toString()).url;
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { call, kill, said };
};

describe('one stage', () => {
  let stage: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    stage = await start('one');
  });

  test('the functions are under /api', async () =>
    expect((await stage.call('GET', '/api/now')).body.now).toMatch(/^2026-03-02T08:0/));
  test('the interface lists itself', async () => {
    const { body } = await stage.call('GET', '/stage');
    expect(body).toContainEqual(expect.objectContaining({ method: 'POST', path: '/stage/clock' }));
  });

  test('the people one can be have a name, a unit and roles', async () => {
    const { body } = await stage.call('GET', '/stage/people');
    expect(body.find((person: { signInName: string }) => person.signInName === 'sofie')).toMatchObject({
      roles: ['Gdpr.Team'],
      upn: expect.any(String),
    });
  });

  test('the hard cases are among the people: a nested role, a leaver, no licence for Teams, a shared mailbox', async () => {
    const { body } = await stage.call('GET', '/stage/people');
    const traits = new Set(body.flatMap((person: { traits: string[] }) => person.traits));
    expect(traits).toEqual(new Set(['nested-role', 'left', 'no-teams-licence', 'shared-mailbox']));
  });

  test('a mail moved from outside has another id', async () => {
    const { body: mails } = await stage.call('GET', '/stage/mail/maja');
    const { id } = mails.find((mail: { folder: string }) => mail.folder === 'sentitems');
    const { status, body } = await stage.call('POST', '/stage/world', { do: 'move-mail', person: 'maja', id });
    const { body: after } = await stage.call('GET', '/stage/mail/maja');
    const ids = after.map((mail: { id: string }) => mail.id);
    expect([status, ids.includes(id), ids.includes(body.id)]).toEqual([200, false, true]);
  });

  test('an unknown person is refused in words', async () => {
    const { status, body } = await stage.call('POST', '/stage/token', { person: 'ingen' });
    expect([status, body.error]).toEqual([404, expect.stringContaining('There is nobody called "ingen"')]);
  });

  test('a faulty token is made on request', async () => {
    const { body } = await stage.call('POST', '/stage/token', { person: 'maja', as: 'unsigned' });
    expect(body.accessToken).toMatch(/^[\w-]+\.[\w-]+\.$/);
  });

  test('a body that is not as it should be is refused in words', async () => {
    const { status, body } = await stage.call('POST', '/stage/clock', { forward: 3 });
    expect([status, body.error]).toEqual([400, expect.stringContaining('{"advance": "PT71H"}')]);
  });

  test('another method is refused with the right one', async () => {
    const { status, body } = await stage.call('GET', '/stage/token');
    expect([status, body.error]).toEqual([405, '/stage/token is called with POST.']);
  });

  test('the mailbox has mails without the content of attachments', async () => {
    const { body } = await stage.call('GET', '/stage/mail/maja');
    expect(body[0]).toMatchObject({ itemId: expect.any(String), attachments: expect.any(Array) });
  });

  test('a mail is a file', async () => {
    const { body } = await stage.call('GET', '/stage/mail/maja');
    const file = await stage.call('GET', `/stage/mail/maja/${body[0].id}/message.eml`);
    expect(file.body).toMatch(/^(From|Date|MIME-Version|Received|Message-ID|Subject)/im);
  });

  test('a fault set can be seen and cleared', async () => {
    await stage.call('POST', '/stage/faults', { service: 'graph', kind: 503, times: 2 });
    const set = (await stage.call('GET', '/stage/faults')).body;
    await stage.call('POST', '/stage/faults', { service: 'graph', times: 0 });
    expect([set.graph, (await stage.call('GET', '/stage/faults')).body.graph]).toEqual(['503', null]);
  });

  test('the directory is changed and read from outside', async () => {
    const group = 'Børnesager - læseadgang';
    const { body } = await stage.call('POST', '/stage/graph/directory', { do: 'remove-member', group, person: 'maja' });
    const truth = (await stage.call('GET', '/stage/graph/directory')).body;
    const found = truth.groups.find(({ name }: { name: string }) => name === group);
    expect([found.members.length > 0, found.members.includes(body.id)]).toEqual([true, false]);
  });

  test('a kind that the service never shows is refused in words', async () => {
    const { status, body } = await stage.call('POST', '/stage/faults', { service: 'token', kind: 'no-id', times: 1 });
    expect([status, body.error]).toEqual([400, expect.stringContaining('one of 429, 500')]);
  });

  test('timers can be stopped, an instance added and both started anew as Azure does', async () => {
    const stopped = await stage.call('POST', '/stage/functions', { timers: 'stop', instances: 2 });
    const again = await stage.call('POST', '/stage/functions', { timers: 'run', start: 'azure' });
    await stage.call('POST', '/stage/functions', { instances: 1 });
    expect([stopped.body, again.body]).toEqual([
      { timers: [], instances: 2 },
      { timers: ['outbox', 'nightly'], instances: 2 },
    ]);
  });

  test.each(['404', '502', '503', '504'])('the front door can answer %s in HTML of its own', async (kind) => {
    await stage.call('POST', '/stage/faults', { service: 'front', kind, times: 1 });
    const { status, body } = await stage.call('GET', '/api/now');
    expect([status, body]).toEqual([Number(kind), expect.stringMatching(/^<!DOCTYPE html>/)]);
  });

  test('a message to the bot is written', async () => {
    const { status, body } = await stage.call('POST', '/stage/teams/messages', { person: 'maja', text: 'Hej' });
    expect([status, body]).toEqual([
      200,
      { id: expect.any(String), conversation: expect.stringMatching(/^a:/), heard: true, replies: [] },
    ]);
  });

  test('moving the clock delivers what is due at its instant and runs the nightly timer', async () => {
    await stage.call('POST', '/api/rows', '2026-03-03T14:00:07Z');
    const { body } = await stage.call('POST', '/stage/clock', { advance: 'PT71H' });
    const { delivered, ran } = (await stage.call('GET', '/api/rows')).body;
    expect([delivered, ran.length, body.ran.nightly]).toEqual([
      [{ due: '2026-03-03T14:00:07.000Z', at: '2026-03-03T14:00:07.000Z' }],
      3,
      3,
    ]);
  });

  test('the clock is not turned back', async () => {
    const { status, body } = await stage.call('POST', '/stage/clock', { now: '2026-01-01T00:00:00Z' });
    expect([status, body.error]).toEqual([400, expect.stringContaining('cannot go back')]);
  });

  test('an unknown path is 404 in words', async () => {
    expect(await stage.call('GET', '/stage/nothing')).toEqual({
      status: 404,
      body: 'There is nothing at /stage/nothing.',
    });
  });
});

test('after kill -9 the clock and the messages are as they were', async () => {
  const first = await start('killed');
  await first.call('POST', '/stage/clock', { now: '2026-03-09T08:00:00Z' });
  await first.call('POST', '/stage/teams/messages', { person: 'maja', text: 'Hej' });
  await first.kill();
  const second = await start('killed');
  const seen = (await second.call('GET', '/stage/teams/seen-by/maja')).body;
  const { now } = (await second.call('GET', '/stage/clock')).body;
  expect([seen.chat.messages[0].text, now.slice(0, 15)]).toEqual(['Hej', '2026-03-09T08:0']);
});

test('after kill -9 the world is as it was made: a moved mail, stopped timers, a second instance', async () => {
  const first = await start('world');
  const mails = async ({ call }: typeof first): Promise<{ id: string }[]> =>
    (await call('GET', '/stage/mail/maja')).body;
  const [moved] = await mails(first);
  await first.call('POST', '/stage/world', { do: 'move-mail', person: 'maja', id: moved?.id });
  await first.call('POST', '/stage/functions', { timers: 'stop', instances: 2 });
  const before = await mails(first);
  await first.kill();
  const second = await start('world');
  expect({
    mails: (await mails(second)).map(({ id }) => id),
    functions: (await second.call('GET', '/stage/functions')).body,
  }).toEqual({ mails: before.map(({ id }) => id), functions: { timers: [], instances: 2 } });
});

test('a taken port is said in words', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { said } = await start('taken', { PORT: String(port) });
  other.close();
  expect(said.join('')).toContain(`Port ${port} is in use by another program.`);
});

test('a second stage on the same data is refused, and has written nothing into them', async () => {
  const first = await start('shared');
  const journal = () => readFileSync(join(folder, 'shared/stage.jsonl'), 'utf8');
  const before = journal();
  const { said } = await start('shared');
  const after = journal();
  await first.kill();
  expect([said.join('').includes('is in use by process'), after]).toEqual([true, before]);
});

test('a damaged journal is said in words', async () => {
  const first = await start('damaged');
  await first.kill();
  appendFileSync(join(folder, 'damaged/stage.jsonl'), 'no json\n');
  const { said } = await start('damaged');
  expect(said.join('')).toContain('stage.jsonl is damaged. Move it away to begin anew');
});
