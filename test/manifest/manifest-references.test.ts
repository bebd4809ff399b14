import { membersOf, packed, textsNamed } from './packed.ts';
import { sizeOfPng } from './size-of-png.ts';

const { manifest, files } = packed();
const hostsIn = (texts: string[]) => texts.flatMap((text) => (/^https?:/.test(text) ? [new URL(text).host] : []));
const iconFiles = Object.keys(files).filter((name) => name.endsWith('.png'));

test('every button starts an action that exists', () => {
  const actions = membersOf(manifest).filter(({ path }) => /runtimes\[\d+\]\.actions\[\d+\]\.id$/.test(path));
  expect(textsNamed(manifest, 'actionId').filter((id) => actions.every(({ value }) => value !== id))).toEqual([]);
});

test('every command points at a control that exists', () => {
  const controls = membersOf(manifest).filter(({ path }) => /controls\[\d+\]\.id$/.test(path));
  expect(textsNamed(manifest, 'commandId').filter((id) => controls.every(({ value }) => value !== id))).toEqual([]);
});

test('ids of actions, groups and controls are not used twice', () => {
  const ids = membersOf(manifest).flatMap(({ path, key, value }) =>
    key === 'id' && path.startsWith('ext') ? [value] : [],
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('events, if any, have names that Outlook knows, and at most one holds a mail back', () => {
  const events = membersOf(manifest).flatMap(({ path, value }) => (/events\[\d+\]\.type$/.test(path) ? [value] : []));
  const known = ['messageSending', 'messageRecipientsChanged', 'newMessageComposeCreated', 'messageAttachmentsChanged'];
  expect(events.filter((type) => !known.some((name) => name === type))).toEqual([]);
  expect(events.filter((type) => type === 'messageSending').length).toBeLessThanOrEqual(1);
});

test('every page lies on a valid domain', () => {
  const domains = membersOf(manifest).find(({ key }) => key === 'validDomains')?.value;
  const pages = hostsIn(textsNamed(manifest, 'contentUrl', 'websiteUrl', 'page', 'url')).filter(
    (host) => host !== 'www.eksempel-kommune.example',
  );
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((host) => !(Array.isArray(domains) && domains.includes(host)))).toEqual([]);
});

test('the nested sign-in names the app by its id alone, as brokers want of an app that asks for itself', () => {
  const { id } = Object(manifest).webApplicationInfo;
  expect(
    membersOf(manifest).find(({ path }) => path === 'webApplicationInfo.nestedAppAuthInfo[0].scopes')?.value,
  ).toEqual([`api://${id}/access_as_user`]);
});

test('the redirect of the nested sign-in is the bare host', () => {
  expect(textsNamed(manifest, 'redirectUri')).toEqual(['brk-multihub://localhost:4280']);
});

test('every icon an activity may use exists', () => {
  const allowed = membersOf(manifest).flatMap(({ key, value }) =>
    key === 'allowedIconIds' && Array.isArray(value) ? value : [],
  );
  const known = membersOf(manifest).flatMap(({ path, value }) =>
    /activityIcons\[\d+\]\.id$/.test(path) ? [value] : [],
  );
  expect(allowed.filter((id) => !known.includes(id))).toEqual([]);
});

test.each(iconFiles)('%s has the size its place wants', (name) => {
  const side = name === 'icons/color.png' ? 192 : 32;
  expect(sizeOfPng(files[name] ?? new Uint8Array())).toEqual({ width: side, height: side });
});

test('what the manifest names is in the package, and nothing else is', () => {
  const named = textsNamed(manifest, 'file', 'iconFile', 'color', 'outline', 'color32x32');
  expect(Object.keys(files).toSorted()).toEqual(['manifest.json', ...named].toSorted());
});
