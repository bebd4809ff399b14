/** Where a link in an article leads: to a page of the desk, out to the web, or nowhere. */
export type LinkTo = { readonly page: string } | { readonly web: string } | undefined;

/** Doors of the desk that articles name, so that an article need not know an address. */
const doors: Readonly<Record<string, string>> = { 'desk:report': '/home', 'desk:request': '/home' };

const ofDesk = /^\/guidance\/[a-z0-9-]+$/;

/** Only what begins with https leads out of the desk: no script, no file, no other program. */
export const linkOf = (address: string): LinkTo => {
  const page = doors[address] ?? (ofDesk.test(address) ? address : undefined);
  if (page) return { page };
  return /^https:\/\//i.test(address) && URL.canParse(address) ? { web: address } : undefined;
};
