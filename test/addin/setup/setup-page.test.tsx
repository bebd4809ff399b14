import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SetupPage } from '#addin/setup/SetupPage.tsx';
import * as setup from '#addin/texts/setup.ts';
import * as setupSteps from '#addin/texts/setup-steps.ts';
import { setupParts } from '#shared/routes/settings.ts';
import { no, pretendDesk } from '#test/addin/support/desk.ts';
import { pretendHost, show } from '#test/addin/support/screen.tsx';

type Part = { part: string; state: string; since: string | null; code: string | null };
const all = (given: Partial<Part>[] = []) =>
  setupParts.map((part) => ({
    part,
    state: 'works',
    since: null,
    code: null,
    ...given.find((one) => one.part === part),
  }));
const since = '2026-11-24T09:20:00Z';
const silent = (part: string, code = '503') => ({ part, state: 'trouble', since, code });
const missing = (part: string, code: string | null) => ({ part, state: 'missing', since: null, code });

const clientSettings = {
  clientId: '',
  authority: '',
  scope: '',
  officeJs: '',
  teamsAppId: '',
  now: '2026-11-24T10:00:00.000Z',
};
const openSetup = (parts: Part[], waiting = 0, oldestWaiting: string | null = null) => {
  const desk = pretendDesk({
    readClientSettings: () => ({ body: clientSettings }),
    readSetup: (_, times) => ({
      body:
        times === 1
          ? { parts, waiting, oldestWaiting, lastDrain: '2026-11-24T09:59:50Z', log: null }
          : { parts: all(), waiting: 0, oldestWaiting: null, lastDrain: null, log: null },
    }),
  });
  return show(<SetupPage />, { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) }).unmount;
};
afterEach(() => {
  jest.useRealTimers();
});

const lead = () => screen.findByRole('status');
const rowOf = async (name: string) => {
  const rows = await screen.findAllByRole('listitem');
  const found = rows.find((row) => within(row).queryByText(name));
  if (!found) throw new Error(`no row ${name}`);
  return found;
};
const { bot, channel } = { bot: setup.da.part['bot-in-team'].name, channel: setup.da.part.channel.name };

test('the log says when it was verified, and by what anchor it is held', async () => {
  const desk = pretendDesk({
    readClientSettings: () => ({ body: clientSettings }),
    readSetup: () => ({
      body: {
        parts: all(),
        waiting: 0,
        oldestWaiting: null,
        lastDrain: null,
        log: { verifiedAt: since, anchor: { at: since, digest: '0123456789ab' } },
      },
    }),
  });
  const page = show(<SetupPage />, { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) });
  const row = await rowOf(setup.da.part.log.name);
  expect(row.textContent).toMatch(/Virker · sidst .*kl. 10.20.*Anker 0123456789ab, taget .*kl. 10.20/);
  page.unmount();
});

test('when everything works, one sentence says so', async () => {
  const close = openSetup(all());
  expect(await screen.findByText('Alt virker.')).toBeTruthy();
  close();
});

test('what was never tried is named beside what works, and says when it will be', async () => {
  const { da: t } = setup;
  const untried = (part: string) => ({ part, state: 'untried', since: null, code: null });
  const close = openSetup(all([untried('log'), untried('mail'), untried('activity-feed')]));
  const names = [t.part['activity-feed'].name, t.part.log.name, t.part.mail.name];
  await rowOf(names[0] ?? '');
  const said = (await lead()).textContent ?? '';
  expect(names.filter((name) => !said.includes(name))).toEqual([]);
  const states = await Promise.all(names.map(async (name) => (await rowOf(name)).textContent ?? ''));
  expect(
    states.map((state) =>
      [t.state.untried, t.untried.log, t.untried.mail].findIndex((one) => state.includes(one ?? '-')),
    ),
  ).toEqual([0, 1, 2]);
  close();
});

test.each([
  [[silent('bot-in-team'), silent('channel')], 'Teams svarer ikke lige nu.'],
  [[silent('bot-in-team', 'TooManyRequests')], 'Teams har meget travlt lige nu.'],
  [[silent('graph', 'timeout'), silent('mail', 'timeout')], 'Microsoft 365 svarer ikke lige nu.'],
  [[silent('graph', 'unreachable'), silent('bot-in-team')], 'Microsoft 365 svarer ikke lige nu.'],
  [
    [silent('graph', 'no-token-service'), silent('bot-in-team', 'no-token-service')],
    'Microsofts login svarer ikke lige nu.',
  ],
])('an outage %# leads with whose it is', async (parts, words) => {
  const close = openSetup(all(parts));
  expect((await lead()).textContent).toContain(words);
  close();
});

test('an outage says that it passes, since when it lasts, and how much waits', async () => {
  const close = openSetup(all([silent('bot-in-team')]), 3, since);
  const words = `Det går normalt over af sig selv; beskeder venter og bliver sendt. Det begyndte i dag kl. 10.20. 3 beskeder venter på at blive sendt. Intet går tabt.`;
  await screen.findByText(/Det begyndte i dag kl. 10.20./);
  expect((await lead()).textContent).toContain(words);
  close();
});

test('the clock says when it last struck', async () => {
  const close = openSetup(all());
  await screen.findByText(/i dag kl. 10.59/);
  expect((await rowOf('Tidsplanen')).textContent).toContain('Virker · sidst i dag kl. 10.59');
  close();
});

test('a clock that has stopped is the first thing the page says, with what to do', async () => {
  const close = openSetup(all([{ part: 'clock', state: 'trouble', since, code: 'clock-stopped' }]));
  await screen.findByText(/siden i dag kl. 10.20/);
  expect((await lead()).textContent).toContain('Tidsplanen er gået i stå.');
  expect((await rowOf('Tidsplanen')).textContent).toContain('siden i dag kl. 10.20');
  close();
});

test('of an outage no step to repair it is shown', async () => {
  const close = openSetup(all([silent('bot-in-team'), silent('channel')]));
  expect((await rowOf(bot)).textContent).toContain('Du skal ikke gøre noget.');
  expect(screen.queryByText(setup.da.group.mend)).toBeNull();
  close();
});

test('the channel is affected when the bot service is silent', async () => {
  const close = openSetup(all([silent('bot-in-team'), silent('channel')]));
  const words = (await rowOf(channel)).textContent;
  expect(words).toContain('Ramt af det samme');
  expect(words).toContain(`Virker igen sammen med ${bot}.`);
  close();
});

test.each([
  ['bot-in-team', 'bot-not-installed', 'GDPR-vagten er ikke tilføjet til jeres team.'],
  ['bot-in-team', 'bot-removed', 'GDPR-vagten er fjernet fra jeres team.'],
  ['channel', 'NotFound', 'Kanalen er slettet'],
  ['graph', 'secret-expired', 'GDPR-vagtens hemmelighed er udløbet.'],
  ['graph', 'Authorization_RequestDenied', 'GDPR-vagten mangler en tilladelse i Microsoft 365.'],
  ['memberships', 'Authorization_RequestDenied', 'Appen, der fjerner adgange, mangler sin tilladelse.'],
])('%s with %s leads with what is wrong', async (part, code, words) => {
  const close = openSetup(all([missing(part, code)]));
  expect((await lead()).textContent).toContain(words);
  close();
});

test('what must be mended is said in steps, in order', async () => {
  const close = openSetup(all([missing('bot-in-team', 'bot-removed'), missing('channel', 'bot-removed')]));
  const steps = within(await rowOf(bot)).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual(
    setupSteps.da['bot-removed'].steps.map((step) => step.replaceAll(/[*[\]]/g, '')),
  );
  close();
});

test('what only follows is not counted as something to mend', async () => {
  const close = openSetup(all([missing('bot-in-team', 'bot-removed'), missing('channel', 'bot-removed')]));
  expect((await lead()).textContent).not.toContain('ting skal ordnes');
  close();
});

test('two things to mend are counted and named', async () => {
  const close = openSetup(all([missing('bot-in-team', 'bot-removed'), missing('dpo', null)]));
  const words = (await lead()).textContent;
  expect(words).toContain('2 ting skal ordnes.');
  expect(words).toContain('Ingen har rollen Gdpr.Dpo.');
  close();
});

test('an unknown code is shown as it is', async () => {
  const close = openSetup(all([{ part: 'mail', state: 'trouble', since: null, code: 'ErrorOdd' }]));
  expect(await screen.findByText('Kode: ErrorOdd')).toBeTruthy();
  close();
});

test('what waits while everything works is counted, since when, and not lost', async () => {
  const close = openSetup(all(), 3, since);
  await screen.findByText(/kl\. 10\.20/);
  expect((await lead()).textContent).toContain(
    '3 beskeder venter på at blive sendt. Den ældste har ventet siden i dag kl. 10.20. Intet går tabt.',
  );
  close();
});

test('who looks again sees that it has passed', async () => {
  const close = openSetup(all([silent('bot-in-team')]), 1, since);
  await userEvent.click(await screen.findByRole('button', { name: 'Se efter igen' }));
  expect(await screen.findByText('Alt virker.')).toBeTruthy();
  close();
});

test('a page that is left open looks again by itself', async () => {
  jest.useFakeTimers();
  const close = openSetup(all([silent('bot-in-team')]), 1, since);
  await act(() => jest.advanceTimersByTimeAsync(100));
  expect(screen.getByRole('status').textContent).toContain('Teams svarer ikke');
  await act(() => jest.advanceTimersByTimeAsync(16_000));
  expect(screen.getByRole('status').textContent).toContain('Alt virker.');
  close();
});

test('a desk that does not answer is said', async () => {
  const desk = pretendDesk({ readSetup: () => no(503, 'database-unavailable') });
  const { unmount } = show(<SetupPage />, { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) });
  expect(await screen.findByText('Titel database-unavailable.')).toBeTruthy();
  unmount();
});

describe('a test mail', () => {
  const adam = {
    personId: '00000000-0000-4000-8000-000000000007',
    name: 'Adam Holst',
    unit: null,
    reviews: false,
    managesUnits: false,
    guest: false,
    municipality: 'Eksempel Kommune',
    contact: { name: '', mail: '', phone: '' },
    insideDomains: [],
    teamsApp: 'b1f2c3d4-0000-4000-8000-000000000001',
  };
  const open = (roles: string[], sent: boolean) => {
    const desk = pretendDesk({
      me: () => ({ body: { ...adam, roles } }),
      readClientSettings: () => ({ body: clientSettings }),
      readSetup: () => ({ body: { parts: all(), waiting: 0, oldestWaiting: null, lastDrain: null, log: null } }),
      sendTestMail: () => ({ body: { to: 'gdpr@kommune.example', sent } }),
    });
    return show(<SetupPage />, { fetch: desk.fetch, host: pretendHost({ door: 'teams' }) }).unmount;
  };
  const send = async () => userEvent.click(await screen.findByRole('button', { name: setup.da.testMail.send }));

  test.each([
    [true, setup.da.testMail.sent('gdpr@kommune.example')],
    [false, setup.da.testMail.notSent],
  ])('says in words whether it was sent: %s', async (sent, words) => {
    const close = open(['Gdpr.Admin'], sent);
    await send();
    expect(await screen.findByText(words)).toBeTruthy();
    close();
  });

  test('is the administrator’s to send', async () => {
    const close = open(['Gdpr.Team'], true);
    await screen.findByText(setup.da.part.mail.name);
    expect(screen.queryByRole('button', { name: setup.da.testMail.send })).toBeNull();
    close();
  });
});
