import { readFileSync } from 'node:fs';
import { AppManifestUtils } from '@microsoft/app-manifest';
import localisation from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { packed } from './packed.ts';

describe('the manifest', () => {
  test('keeps to the schema of version 1.29', async () => {
    expect(await faultsOf(packed().manifest)).toEqual([]);
  });

  test('has a version of one or higher', () =>
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toMatch(/^[1-9]\d*\./));

  test('would be refused with a name longer than Teams allows', async () => {
    expect(await faultsOf(packed({ MUNICIPALITY: 'x'.repeat(33) }).manifest)).toHaveLength(1);
  });
});

describe('the English texts', () => {
  test('keep to the schema of localisation files', () => {
    expect(localisationFaults(packed().english)).toEqual([]);
  });

  test('would be refused with a key that Teams does not know', () => {
    expect(localisationFaults({ ...Object(packed().english), 'developer.name': 'x' })).not.toEqual([]);
  });
});

const faultsOf = (manifest: unknown) => AppManifestUtils.validateAgainstSchema(Object(manifest));

// The schema has an unescaped "]" in its patterns, which the u flag refuses.
const localisationFaults = (file: unknown) => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(localisation);
  return validate(file) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};
