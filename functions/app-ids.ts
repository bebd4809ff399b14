import { z } from 'zod';

const ofTenants = z.record(z.uuid(), z.uuid());

/**
 * Reads the app's id in each municipality's catalogue: one id where one municipality is served, else `tenant=id` for
 * each, with commas between. Empty: the app is not uploaded yet. A value that cannot be read is described in words.
 */
export const readCatalogAppIds = (
  given: string,
  tenants: readonly string[],
): Readonly<Record<string, string>> | string => {
  const [only, ...more] = tenants;
  const items = given
    .toLowerCase()
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  if (items.length === 0) return {};
  const single = items.length === 1 && !given.includes('=');
  if (single && more.length > 0) return 'must name the municipality of each id, as tenant=id,tenant=id';
  const pairs = single ? [[only, items[0]]] : items.map((item) => item.split('='));
  const read = ofTenants.safeParse(Object.fromEntries(pairs));
  if (!read.success) return 'must be the id of the app in Teams admin center, or tenant=id,tenant=id';
  const stranger = Object.keys(read.data).find((tenant) => !tenants.includes(tenant));
  return stranger ? `names the municipality ${stranger}, which TENANTS does not` : read.data;
};
