import { requestAddress } from '#shared/addresses/request-address.ts';
import { breachKind } from '#shared/breaches/kinds.ts';

/** Where a link in an article leads: to a page of the desk, out to the web, or nowhere. */
export type LinkTo = { readonly page: string } | { readonly web: string } | undefined;

/** Doors of the desk that articles name, so that an article need not know an address: `desk:report/lost-device` is the form for that. */
const doorOf = (address: string): string | undefined => {
  const [, door, what] = /^desk:(report|request)(?:\/(.+))?$/.exec(address) ?? [];
  if (door === 'request') return what === undefined ? requestAddress : undefined;
  if (door !== 'report') return undefined;
  const kind = breachKind.safeParse(what ?? 'other');
  return kind.success ? `/home/${kind.data}` : undefined;
};

const ofDesk = /^\/guidance\/[a-z0-9-]+$/;

/** Only what begins with https leads out of the desk: no script, no file, no other program. */
export const linkOf = (address: string): LinkTo => {
  const page = doorOf(address) ?? (ofDesk.test(address) ? address : undefined);
  if (page) return { page };
  return /^https:\/\//i.test(address) && URL.canParse(address) ? { web: address } : undefined;
};
