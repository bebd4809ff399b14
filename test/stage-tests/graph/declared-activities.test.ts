import manifest from '../../../manifest/manifest.json' with { type: 'json' };
import { type GraphOnLoopback, openGraph, refusalOf } from './graph-on-loopback.ts';

describe('the activities of the package', () => {
  let stage: GraphOnLoopback;
  let app: string;
  beforeAll(async () => {
    stage = await openGraph({ manifest });
    app = await stage.appToken();
  });
  afterAll(() => stage.close());

  const types = manifest.activities.activityTypes.map(({ type, templateText }) => ({
    type,
    parameters: [...templateText.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ name, value: '2026-0017' })),
  }));
  const notify = (activityType: string, templateParameters: object[]) =>
    stage.raw(`users/${stage.person('sofie').id}/teamwork/sendActivityNotification`, app, {
      method: 'POST',
      body: JSON.stringify({
        topic: { source: 'text', value: 'Sag', webUrl: 'https://teams.microsoft.com/l/entity/app/sager' },
        activityType,
        previewText: { content: 'Åbn, og se' },
        templateParameters,
      }),
    });

  test.each(types)('$type is taken with its parameters', async ({ type, parameters }) => {
    await notify(type, parameters);
    expect(stage.told.at(-1)).toMatchObject({ activityType: type, text: expect.not.stringMatching(/[{}]/) });
  });

  test.each(types.filter(({ parameters }) => parameters.length > 0))(
    '$type is refused without one of its parameters',
    async ({ type, parameters }) => {
      expect(await refusalOf(notify(type, parameters.slice(1)))).toBe('400 BadRequest');
    },
  );
});
