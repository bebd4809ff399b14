import type { DirectoryGraph } from './directory-graph.ts';
import type { Page } from './page.ts';

type Fetch<T, More extends readonly unknown[]> = (
  tenantId: string,
  at: string | undefined,
  ...more: More
) => Promise<Page<T>>;

/** The same directory; the next page of a list is on its way while the one before is kept. Two pages are held at most. */
export const fetchAhead = (directory: DirectoryGraph): DirectoryGraph => {
  const devices = ahead((tenantId, at) => directory.things(tenantId, 'devices', at));
  const contacts = ahead((tenantId, at) => directory.things(tenantId, 'contacts', at));
  return {
    groups: ahead(directory.groups),
    people: ahead(directory.people),
    peopleChanges: ahead(directory.peopleChanges),
    signIns: ahead(directory.signIns),
    guests: ahead(directory.guests),
    deletedPeople: ahead(directory.deletedPeople),
    programs: programsAhead(directory.programs),
    things: (tenantId, kind, at) => (kind === 'devices' ? devices : contacts)(tenantId, at),
  };
};

const ahead = <T, More extends readonly unknown[]>(fetch: Fetch<T, More>): Fetch<T, More> => {
  let coming: { readonly link: string; readonly page: Promise<Page<T>> } | undefined;
  return async (tenantId, at, ...more) => {
    const known = coming?.link === at ? coming?.page : undefined;
    coming = undefined;
    const page = await (known ?? fetch(tenantId, at, ...more));
    const { next } = page;
    if (next === undefined || next === at) return page;
    coming = { link: next, page: fetch(tenantId, next, ...more) };
    // What goes wrong is told to whoever asks for it.
    coming.page.catch(() => undefined);
    return page;
  };
};

const programsAhead = (fetch: DirectoryGraph['programs']): DirectoryGraph['programs'] => {
  let coming: { readonly ids: string; readonly seen: ReturnType<typeof fetch> } | undefined;
  return async (tenantId, groupIds, following = []) => {
    const known = coming?.ids === groupIds.join() ? coming.seen : undefined;
    coming = undefined;
    const seen = await (known ?? fetch(tenantId, groupIds));
    if (following.length === 0) return seen;
    coming = { ids: following.join(), seen: fetch(tenantId, following) };
    coming.seen.catch(() => undefined);
    return seen;
  };
};
