import { readFileSync } from 'node:fs';
import localisation from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json';
import schema from '@microsoft/app-manifest/build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { packed } from './packed.ts';

describe('the manifest', () => {
  test('keeps to the schema of version 1.29', () => {
    expect(faultsOf(schema, packed().manifest)).toEqual([]);
  });

  test('has a version of one or higher', () =>
    expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toMatch(/^[1-9]\d*\./));

  test('would be refused with a name longer than Teams allows', () => {
    expect(faultsOf(schema, packed({ MUNICIPALITY: 'x'.repeat(33) }).manifest)).toHaveLength(1);
  });
});

describe('the English texts', () => {
  test('keep to the schema of localisation files', () => {
    expect(faultsOf(localisation, packed().english)).toEqual([]);
  });

  test('would be refused with a key that Teams does not know', () => {
    expect(faultsOf(localisation, { ...Object(packed().english), 'developer.name': 'x' })).not.toEqual([]);
  });
});

// The schema has an unescaped "]" in its patterns, which the u flag refuses.
const faultsOf = (against: object, file: unknown): string[] => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(against);
  return validate(file) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
};
