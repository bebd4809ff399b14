import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

export type Load = () => Promise<ComponentType>;

const made = new Map<string, LazyExoticComponent<ComponentType>>();

/**
 * The page at an address, loaded when it is first shown. It is the same component however often the table of pages is made:
 * an edit of what the table names must not mount the open page anew.
 */
export const lazyPage = (address: string, load: Load): LazyExoticComponent<ComponentType> => {
  const page = made.get(address) ?? lazy(async () => ({ default: await load() }));
  made.set(address, page);
  return page;
};
