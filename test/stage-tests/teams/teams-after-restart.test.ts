import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from '#test/stage/journal.ts';
import { card, channel, message, openTeamsStage } from './teams-stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'stage-teams-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs against the same folder twice, the first time ending as with kill -9: nothing is closed or flushed. */
const twice = async (act: (stage: Awaited<ReturnType<typeof openTeamsStage>>) => Promise<unknown>) => {
  const data = mkdtempSync(join(folder, 'run-'));
  const first = await openTeamsStage(openJournal(data));
  await act(first);
  const before = structuredClone(first.teams.messages());
  await first.close();
  const second = await openTeamsStage(openJournal(data));
  await second.close();
  return { before, second };
};
const start = (tenantId: string) => ({
  isGroup: true,
  tenantId,
  channelData: { channel: { id: channel } },
  activity: message(),
});

test('messages, their changes and removals are as they were', async () => {
  const { before, second } = await twice(async ({ call, municipality, teams, person }) => {
    const { body } = await call('POST', '/v3/conversations', start(municipality.ids.tenantA));
    await call(
      'PUT',
      `/v3/conversations/${encodeURIComponent(body.id)}/activities/${body.activityId}`,
      message(card({ fallbackText: 'x' })),
    );
    const other = await call('POST', '/v3/conversations', start(municipality.ids.tenantA));
    await call('DELETE', `/v3/conversations/${encodeURIComponent(channel)}/activities/${other.body.activityId}`);
    await teams.write(person('maja'), { where: undefined, text: 'Hej', mention: true });
  });
  expect(second.teams.messages()).toEqual(before);
});

test('an uninstalled bot stays uninstalled', async () => {
  const { second } = await twice(({ teams }) => teams.install(channel, false));
  expect([...second.municipality.tenants.values()][0]?.teams.values().next().value?.appInstalled).toBe(false);
});

test('installations are told only once in the life of the data folder', async () => {
  const { second } = await twice(({ teams }) => teams.announceInstalls());
  await second.teams.announceInstalls();
  expect(second.heard).toEqual([]);
});
