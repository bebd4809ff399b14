import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8 } from 'fflate';
import { fillJson } from '../../manifest/fill.ts';
import { trialValues } from '../../manifest/trial-values.ts';
import { readValues, valueNames } from '../../manifest/values.ts';
import { idsOf } from '../stage/municipality/ids.ts';
import { packed, version } from './packed.ts';

const real = { ...trialValues, DESK_HOST: 'gdpr-vagten.vejen.example' };

describe('the package', () => {
  test('is the same byte for byte each time', () => {
    expect(packed().zip).toEqual(packed().zip);
  });

  test('is the same in every time zone', () => {
    const program = `import { createHash } from 'node:crypto'; import { makeAppPackage } from './manifest/app-package.ts';
      import { trialValues } from './manifest/trial-values.ts';
      console.log(createHash('sha256').update(makeAppPackage('manifest', trialValues, '${version}').zip).digest('hex'));`;
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati' },
    });
    expect(String(elsewhere).trim()).toBe(createHash('sha256').update(packed().zip).digest('hex'));
  });

  test('has no placeholder left', () => {
    const { files, macManifest } = packed();
    const texts = [...Object.values(files).map((file) => strFromU8(file)), macManifest];
    expect(texts.flatMap((text) => text.match(/\{\{\w+\}\}/g) ?? [])).toEqual([]);
  });

  test('carries the version of the project', () => {
    expect(packed().manifest).toMatchObject({ version });
  });
});

describe('values', () => {
  test('are those of the stage when none is given', () => {
    expect(readValues({ PATH: '/usr/bin' }, [], trialValues)).toBe(trialValues);
  });

  test('of the trial are the ids of the stage', () => {
    const { teamsAppId, apiClientId, botClientId } = idsOf();
    expect(trialValues).toMatchObject({
      TEAMS_APP_ID: teamsAppId,
      API_CLIENT_ID: apiClientId,
      BOT_CLIENT_ID: botClientId,
    });
  });

  test('are taken from arguments before the environment', () => {
    const read = readValues(real, ['--MUNICIPALITY=Vejen Kommune', 'DESK_HOST=desk.vejen.example'], trialValues);
    expect(read).toMatchObject({ MUNICIPALITY: 'Vejen Kommune', DESK_HOST: 'desk.vejen.example' });
  });

  test.each(valueNames)('without %s are refused by its name', (name) => {
    expect(() => readValues({ ...real, [name]: undefined }, [], trialValues)).toThrow(`${name} is missing`);
  });

  test('that are wrong are refused all at once', () => {
    const wrong = {
      ...real,
      API_CLIENT_ID: 'gdpr-vagten',
      PRIVACY_URL: 'http://vejen.example',
      DESK_HOST: 'https://vejen.example',
    };
    expect(() => readValues(wrong, [], trialValues)).toThrow(/API_CLIENT_ID.*DESK_HOST.*PRIVACY_URL/s);
  });

  test('with a misspelt name are refused', () => {
    expect(() => readValues({}, ['DESK_HOTS=vejen.example'], trialValues)).toThrow('"DESK_HOTS=vejen.example"');
  });

  test('that a manifest asks for and were not given are refused by name', () => {
    expect(() => fillJson({ id: '{{SOMETHING_NEW}}' }, trialValues)).toThrow('SOMETHING_NEW');
  });

  test('leave the parameters of Teams alone', () => {
    expect(fillJson('{actor} {{DESK_HOST}}', real)).toBe('{actor} gdpr-vagten.vejen.example');
  });
});
