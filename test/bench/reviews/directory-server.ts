// A process with the stage's Graph over a large directory, on https, that can throttle and change it.
import { z } from 'zod';
import { administrator } from '#test/stage/directory/administrator.ts';
import { tenantOf } from '#test/stage/municipality/municipality.ts';
import { clientSecret, openGraph } from '#test/stage-tests/graph/graph-on-loopback.ts';
import { obey } from '../obey.ts';
import type { AskedPage } from './opened-directory.ts';

const size = { employees: Number(process.env.REVIEWS_EMPLOYEES), memberships: Number(process.env.REVIEWS_MEMBERSHIPS) };
const stage = await openGraph({
  ...size,
  besides: { application: ['Member.Read.Hidden', 'AuditLog.Read.All', 'Device.Read.All'] },
});
const { ids } = stage.municipality;
const tenant = tenantOf(stage.municipality, ids.tenantA);
// Its clock goes on, for quotas are by the second.
const [begun, first] = [performance.now(), stage.time.now.getTime()];
Object.defineProperty(stage.time, 'now', { get: () => new Date(first + performance.now() - begun) });
// Every change is told at once: what is measured is how it is kept.
stage.switches.set('directoryLag', 'none');

let every = Number.POSITIVE_INFINITY;
let taken = 0;
const { take } = stage.faults;
stage.faults.take = (service, path, fits) => {
  // A part of a batch asks twice, by its own path and by that of the batch.
  if (service === 'graph' && !path?.includes('$batch')) taken += 1;
  if (service === 'graph' && !path?.includes('$batch') && taken % every === 0) stage.faults.set('graph', '429', 1);
  return take(service, path, fits);
};

/** One in so many calls is refused from now on, to be made again a second later. */
const throttle = (given: unknown): void => {
  every = given === null ? Number.POSITIVE_INFINITY : z.int().parse(given);
  taken = 0;
};

/** Ends so many memberships and gives as many others, across the groups; answers how many changed. */
const change = (given: unknown): number => {
  const share = z.number().parse(given);
  const by = administrator(stage.municipality, ids.tenantA);
  const people = [...tenant.people.keys()];
  const links = [...tenant.groups.values()]
    .filter(({ kind }) => kind === 'security')
    .flatMap(({ id, memberIds }) => [...memberIds].map((member) => ({ group: id, member })));
  // A share of all memberships, though only those of security groups change; each change ends one and gives another.
  const all = [...tenant.groups.values()].reduce((sum, { memberIds }) => sum + memberIds.size, 0);
  const step = Math.max(1, Math.floor((2 * links.length) / (share * all)));
  let changed = 0;
  for (let at = 0; at < links.length; at += step) {
    const { group, member } = links[at] ?? { group: '', member: '' };
    const other = people.find(
      (id, place) => place >= at % people.length && !tenant.groups.get(group)?.memberIds.has(id),
    );
    for (const [object, holds] of [[member, false] as const, [other ?? member, true] as const]) {
      stage.directory.write(ids.tenantA, { do: 'link', list: 'members', group, object, holds }, by, { settled: true });
      changed += 1;
    }
  }
  return changed;
};

/** What was asked for since the last time, in its order, what was refused left out; the parts of a batch together. */
let last: ReturnType<typeof stage.graph.calls>[number] | undefined;
const asked = (): readonly AskedPage[] => {
  // The stage forgets the oldest.
  const calls = stage.graph.calls();
  const fresh = last ? calls.slice(calls.lastIndexOf(last) + 1) : calls;
  last = calls.at(-1);
  const pages: AskedPage[] = [];
  // The parts of a batch stand before it.
  let parts = new Set<string>();
  for (const { path, status } of fresh) {
    if (path.includes('$expand=members')) parts.add(path.replace('/v1.0', ''));
    else if (status === 200) pages.push({ url: `${stage.address}${path}`, parts: [...parts] });
    if (path.endsWith('/$batch')) parts = new Set();
  }
  return pages;
};

const open = async () => ({
  address: stage.address,
  cert: stage.certificate.cert,
  tenant: ids.tenantA,
  client: ids.apiClientId,
  secret: clientSecret,
  token: await stage.appToken(),
  people: tenant.people.size,
  groups: tenant.groups.size,
  memberships: [...tenant.groups.values()].reduce((sum, { memberIds }) => sum + memberIds.size, 0),
});

obey({ open, throttle, change, asked }, () => stage.close());
