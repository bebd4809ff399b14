import { type OurGraph, openOurGraph } from './our-graph.ts';

let ours: OurGraph;
beforeAll(async () => {
  ours = await openOurGraph();
  for (let minute = 0; minute < 240; minute += 1) ours.stage.channel.push(messageAt(minute));
});
afterAll(() => ours.stage.close());

/** Written so many minutes after 08:00; its card bears the minute. */
const messageAt = (minute: number) => ({
  id: String(minute),
  createdDateTime: new Date(Date.parse('2026-11-20T08:00:00Z') + minute * 60_000).toISOString(),
  from: { kind: 'bot', name: 'GDPR-vagten' } as const,
  contentType: 'html' as const,
  content: '',
  attachments: [
    { id: 'a', contentType: 'application/vnd.microsoft.card.adaptive', content: `{"id":"card-${minute}"}` },
  ],
});

const idsSince = async (since: string): Promise<string[]> => {
  for (const team of ours.stage.municipality.tenants.get(ours.tenant)?.teams.values() ?? []) {
    const channelId = team.channels[0]?.id ?? '';
    const found = await ours.graph.channelMessages(ours.tenant, {
      groupId: team.id,
      channelId,
      since: new Date(since),
    });
    return found.map(({ id }) => id);
  }
  return [];
};

test('however much was written since, the first message after the moment is found', async () => {
  expect(await idsSince('2026-11-20T08:00:00Z')).toContain('0');
});

test('what was written long before the moment is not asked for', async () => {
  expect(await idsSince('2026-11-20T12:30:00Z')).toHaveLength(50);
});
