import { readdirSync, readFileSync } from 'node:fs';
import { faultsOf, type ResourceTypes } from './bicep/faults-of.ts';
import { readBicep } from './bicep/read-bicep.ts';

// Names of properties and values as Azure publishes them (github.com/Azure/bicep-types-az, 20 August 2026), for the
// resource types and API versions that manifest/azure uses.
const types: ResourceTypes = JSON.parse(readFileSync('test/manifest/fixtures/azure-resource-types.json', 'utf8'));
const files = readdirSync('manifest/azure').filter((name) => name.endsWith('.bicep'));
const resources = files.flatMap((file) =>
  readBicep(readFileSync(`manifest/azure/${file}`, 'utf8')).map(
    (resource) => [`${file}: ${resource.type}`, resource] as const,
  ),
);

test.each(resources)('%s says only what Azure knows, and all that it must', (_name, resource) => {
  expect(faultsOf(types, resource)).toEqual([]);
});

test('every resource in the files is read', () => {
  const written = files.flatMap(
    (file) => readFileSync(`manifest/azure/${file}`, 'utf8').match(/^\s*resource \w+ '/gm) ?? [],
  );
  expect(resources).toHaveLength(written.length);
});

test('no resource type is listed that is not used', () => {
  expect(Object.keys(types).toSorted()).toEqual([...new Set(resources.map(([, { type }]) => type))].toSorted());
});

test.each([
  ['an unknown property', 'properties: { allowSharedKeyAcess: false }', /allowSharedKeyAcess is not known/],
  ['an unknown value', "kind: 'StorageV3'", /not known to take "StorageV3"/],
  ['a missing property', "kind: 'StorageV2'", /\.location is missing/],
  ['a list in place of a text', 'location: [1]', /location is no list/],
])('%s is found', (_what, said, fault) => {
  const [resource] = readBicep(`resource a 'Microsoft.Storage/storageAccounts@2025-06-01' = {\n  ${said}\n}`);
  expect(resource && faultsOf(types, resource).join('\n')).toMatch(fault);
});
