import { type AnchorStore, AnchorsUnreadable } from '#functions/log/anchors/anchor-store.ts';

/** Anchors out of the database's reach, in this process; `lose` takes them all away, `shut` refuses every call. */
export const memoryAnchors = () => {
  const kept = new Map<string, Buffer>();
  let shut = false;
  const open = () => {
    if (shut) throw new AnchorsUnreadable('shut');
  };
  const store: AnchorStore = {
    tenants: async () => {
      open();
      return [...new Set([...kept.keys()].map((key) => key.slice(0, key.indexOf('/'))))];
    },
    list: async (tenant) => {
      open();
      return [...kept.keys()].flatMap((key) => (key.startsWith(tenant) ? key.slice(tenant.length + 1) : [])).sort();
    },
    read: async (tenant, name) => {
      open();
      return kept.get(`${tenant}/${name}`) ?? Buffer.alloc(0);
    },
    add: async (tenant, name, content) => {
      open();
      kept.set(`${tenant}/${name}`, content);
    },
  };
  return {
    ...store,
    kept,
    shut: (is: boolean) => {
      shut = is;
    },
  };
};
