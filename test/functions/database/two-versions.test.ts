import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, type HttpHandler, HttpRequest, InvocationContext, type Timer, type TimerHandler } from '@azure/functions';
import { sql } from 'kysely';
import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';
import { inTenant } from '#functions/database/transaction.ts';
import { openDesk } from '#functions/desk.ts';
import { refusalTexts } from '#functions/texts/refusals.ts';
import { problem } from '#shared/refusals/problem.ts';
import { preparedDatabaseIn } from '#test/stage/database/empty-database.ts';
import { maja, openTestDesk, type TestDesk } from '#test/support/desk.ts';
import { reported } from '#test/support/reported.ts';

describe('an instance of the version before', () => {
  let desk: TestDesk;
  let caseId: string;
  beforeAll(async () => {
    desk = await openTestDesk();
    ({ caseId } = await reported(desk));
  });
  afterAll(() => desk.close());

  // In its own words, as it sends them.
  test.each([
    ['claims nothing', `select * from claim_due(now(), now(), 50, '{}'::uuid[], '{}'::text[])`],
    ['finds no case to change', 'select * from breaches where breach_id = $id for update'],
    ['changes no case', `update breaches set state = 'closed' where breach_id = $id`],
    ['opens no case', 'insert into breach_numbers values (current_tenant(), 2026, 1)'],
    ['writes no text', `insert into breach_texts (tenant_id, breach_id) values (current_tenant(), $id)`],
    ['keeps no mail', `insert into evidence (tenant_id, breach_id) values (current_tenant(), $id)`],
    ['keeps no card', `insert into cards (tenant_id, breach_id) values (current_tenant(), $id)`],
    [
      'plans nothing',
      `insert into outbox (tenant_id, outbox_id, kind, subject_id, payload, planned_at, due)
        values (current_tenant(), $id, 'card', $id, '{}', now(), now())`,
    ],
    [
      'keeps no step of what it was delivering',
      `update outbox set payload = '{"told":["channel"]}' where kind = 'card'`,
    ],
    // Of the version that knew cases alone.
    ['claims nothing either', `select * from claim_outbox(now(), now(), 50, '{}'::uuid[], '{}'::text[])`],
    ['locks no case', 'select check_seal(current_tenant(), $id)'],
    ['logs nothing', `select append_log(current_tenant(), $id, null, now(), '[{"verb":"x"}]')`],
  ])('%s', async (_what, statement) => {
    const asBefore = statement.replaceAll('$id', `'${caseId}'`);
    const attempt = inTenant(desk.db, maja.tenantId, (tx) => sql.raw(asBefore).execute(tx));
    await expect(attempt).rejects.toThrow(/does not exist|violates/);
  });
});

describe('an instance beneath which a later version has migrated', () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-two-versions-'));
  const timers = new Map<string, TimerHandler>();
  const routes = new Map<string, HttpHandler>();
  let desk: ReturnType<typeof openDesk>;
  let database: OpenDatabase;
  beforeAll(async () => {
    jest.spyOn(app, 'timer').mockImplementation((name, { handler }) => void timers.set(name, handler));
    jest
      .spyOn(app, 'http')
      .mockImplementation((name, { handler }: { handler: HttpHandler }) => void routes.set(name, handler));
    const archive = process.env.TEST_ARCHIVE ?? preparedDatabaseIn(process.cwd());
    desk = openDesk(
      {
        NODE_ENV: 'test',
        TENANTS: maja.tenantId,
        API_CLIENT_ID: maja.personId,
        BOT_CLIENT_ID: maja.personId,
        BOT_TENANT_ID: maja.tenantId,
        TEAMS_APP_ID: maja.personId,
        DESK_URL: 'http://localhost:4280',
        DATA_DIR: folder,
        MIGRATIONS_DIR: 'functions/database/migrations',
      },
      {
        ...(archive && { archive }),
        openDatabase: async (settings, reach) => {
          database ??= await openDatabase(settings, reach);
          return { ...database, close: async () => {} };
        },
      },
    );
    await desk.ready();
  });
  afterAll(async () => {
    await desk.close();
    await database.close();
    rmSync(folder, { recursive: true });
  });

  const asOwner = (text: string) => database.asOwner((owner) => sql.raw(text).execute(owner));
  const said: string[] = [];
  const context = (functionName: string) =>
    new InvocationContext({
      functionName,
      logHandler: (_level, ...words) => void said.push(words.map(String).join(' ')),
    });
  const tick: Timer = {
    isPastDue: false,
    schedule: { adjustForDST: false },
    scheduleStatus: { last: '', next: '', lastUpdated: '' },
  };
  const maintain = async () => {
    said.length = 0;
    await timers.get('maintain')?.(tick, context('maintain'));
    return [...said];
  };
  const ask = async (language: 'da' | 'en') => {
    const headers = { 'accept-language': language };
    const request = new HttpRequest({ method: 'GET', url: 'http://localhost:4280/api/cases', headers });
    const answer = Object(await routes.get('listCases')?.(request, context('listCases')));
    return [answer.status, problem.parse(JSON.parse(answer.body)).code];
  };
  const press = async () => {
    const activity = { type: 'invoke', name: 'adaptiveCard/action', value: { action: { verb: 'take' } } };
    const body = { string: JSON.stringify(activity) };
    const request = new HttpRequest({ method: 'POST', url: 'http://localhost:4280/api/messages', body });
    const answer = Object(await routes.get('botMessages')?.(request, context('botMessages')));
    return [answer.status, answer.jsonBody.value];
  };

  test('says so, changes nothing, and works again when its tables are back', async () => {
    const { title, detail } = refusalTexts.da.refusal('desk-renewed');
    const before = await maintain();
    await asOwner(`alter table answered_keys rename to answers; insert into migrations values ('999-later.sql', 'x')`);
    const first = await maintain();
    let later = first;
    while (later.join() === first.join()) later = await maintain();
    const answers = [await ask('da'), await ask('en'), await press()];
    await asOwner(`alter table answers rename to answered_keys; delete from migrations where name = '999-later.sql'`);
    const after = await maintain();
    expect({ before, first, later, answers, after }).toEqual({
      before: [],
      first: [
        'maintain: the database was made by another version of the desk (relation "answered_keys" does not exist)',
      ],
      later: ['maintain: not open: the database was made by another version of the desk (999-later.sql)'],
      answers: [
        [503, 'desk-renewed'],
        [503, 'desk-renewed'],
        [200, `${title}. ${detail}`],
      ],
      after: [],
    });
  });
});
