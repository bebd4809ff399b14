import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { packed, textsNamed } from './packed.ts';
import { sizeOfPng } from './size-of-png.ts';

const parsed = (xml: string): Document => new new JSDOM().window.DOMParser().parseFromString(xml, 'application/xml');
const { macManifest, manifest } = packed();
const xml = parsed(macManifest);
const all = (name: string, within: ParentNode = xml): Element[] =>
  [...within.querySelectorAll('*')].filter((element) => element.localName === name);
const overrides = all('VersionOverrides');
/** Elements of this version itself, not of the newer version inside it. */
const own = (version: Element) =>
  [...version.querySelectorAll('*')].filter((element) => element.closest('VersionOverrides') === version);

test('is well-formed XML', () => {
  expect(all('parsererror')).toEqual([]);
});

test('stays well-formed when the municipality has an ampersand in its name', () => {
  const provider = all('ProviderName', parsed(packed({ MUNICIPALITY: 'Sol & <Strand>' }).macManifest))[0];
  expect(provider?.textContent).toBe('Sol & <Strand>');
});

test('has the id that the unified manifest hides', () => {
  expect([all('Id')[0]?.textContent]).toEqual(textsNamed(manifest, 'officeAddinId'));
});

test('has an id of its own, because two apps cannot share one', () => {
  expect(all('Id')[0]?.textContent).not.toBe(Object(manifest).id);
});

test('has a version of four numbers', () => {
  expect(all('Version')[0]?.textContent).toBe('1.2.3.0');
});

test('has the newer version inside the older, each in its namespace', () => {
  expect(overrides.map((version) => [version.getAttribute('xsi:type'), version.namespaceURI])).toEqual([
    ['VersionOverridesV1_0', 'http://schemas.microsoft.com/office/mailappversionoverrides'],
    ['VersionOverridesV1_1', 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1'],
  ]);
});

test('has its parts in the order the schema wants', () => {
  expect([...(xml.documentElement?.children ?? [])].map((part) => part.localName)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'FormSettings',
    'Permissions',
    'Rule',
    'DisableEntityHighlighting',
    'VersionOverrides',
  ]);
});

test.each([0, 1])('defines in VersionOverrides 1.%i every resource it uses, and uses every one it defines', (which) => {
  const within = own(overrides[which] ?? xml.documentElement);
  const used = within.flatMap((element) => element.getAttribute('resid') ?? []);
  const defined = within.flatMap((element) => (element.closest('Resources') ? (element.getAttribute('id') ?? []) : []));
  expect([...new Set(used)].toSorted()).toEqual(defined.toSorted());
});

test('keeps every id within the 32 characters the schema allows for a resource', () => {
  expect([...all('Image'), ...all('String'), ...all('Url')].filter((part) => (part.id ?? '').length > 32)).toEqual([]);
});

test('opens the pane of the unified manifest', () => {
  const pages = [...all('Url'), ...all('SourceLocation')].flatMap((part) => part.getAttribute('DefaultValue') ?? []);
  expect([...new Set(pages)]).toEqual(textsNamed(manifest, 'page'));
});

test('asks for no more than to read the open mail', () => {
  expect(all('Permissions').map((level) => level.textContent)).toEqual(['ReadItem']);
});

test('is there in shared folders and shared mailboxes, as the schema wants it: before the buttons', () => {
  const [, newer = xml.documentElement] = overrides;
  const [desktop = newer] = all('DesktopFormFactor', newer);
  expect([desktop.children[0]?.localName, desktop.children[0]?.textContent]).toEqual(['SupportsSharedFolders', 'true']);
});

test('says in its newer version, and last, which app signs people in', () => {
  const parts = [...(overrides[1]?.children ?? [])].map((part) => part.localName);
  expect(parts.slice(-2)).toEqual(['Resources', 'WebApplicationInfo']);
});

test('signs people in to the app and the API that the unified manifest names', () => {
  const [info] = all('WebApplicationInfo');
  const { id, resource } = Object(manifest).webApplicationInfo;
  expect([...(info?.children ?? [])].slice(0, 2).map((part) => part.textContent)).toEqual([id, resource]);
});

test('has an English text for every Danish one', () => {
  const texts = [...all('String'), ...all('DisplayName'), ...all('Description')].filter((part) =>
    part.hasAttribute('DefaultValue'),
  );
  const withoutEnglish = texts.filter(
    (text) => `${all('Override', text).map((o) => o.getAttribute('Locale'))}` !== 'en-US,en-GB',
  );
  expect(texts.length).toBeGreaterThan(0);
  expect(withoutEnglish.map((text) => text.getAttribute('DefaultValue'))).toEqual([]);
});

test('says on its button what the unified manifest says', () => {
  const labels = all('String').flatMap((text) =>
    text.id === 'buttonLabel' ? [text.getAttribute('DefaultValue')] : [],
  );
  expect([...new Set(labels)]).toEqual(['Indberet databrud']);
  expect(textsNamed(manifest, 'label')).toContain('Indberet databrud');
});

test.each(
  all('Image')
    .filter((image) => image.hasAttribute('resid'))
    .map((image) => {
      const side = Number(image.getAttribute('size')) * Number(image.getAttribute('scale') ?? 1);
      return [side, image.getAttribute('resid')] as const;
    }),
)('has a picture of %i pixels where it names %s', (side, resid) => {
  const address =
    all('Image')
      .find((image) => image.id === resid)
      ?.getAttribute('DefaultValue') ?? '';
  const file = readFileSync(`manifest${new URL(address).pathname}`);
  expect(sizeOfPng(file)).toEqual({ width: side, height: side });
});

test.each([
  ['IconUrl', 64],
  ['HighResolutionIconUrl', 128],
])('has a picture of the right size as %s', (name, side) => {
  const address = all(name)[0]?.getAttribute('DefaultValue') ?? '';
  expect(sizeOfPng(readFileSync(`manifest${new URL(address).pathname}`))?.width).toBe(side);
});
