import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The store of anchors: outside the database, append-only. Fails with AnchorsUnreadable. */
export type AnchorStore = {
  /** The municipalities that have anchors. */
  readonly tenants: () => Promise<readonly string[]>;
  /** The names of a municipality's anchors, the oldest first. */
  readonly list: (tenant: string) => Promise<readonly string[]>;
  readonly read: (tenant: string, name: string) => Promise<Buffer>;
  /** Never writes over one that is there. */
  readonly add: (tenant: string, name: string, content: Buffer) => Promise<void>;
};

/** The anchors cannot be read, which does not mean that the log was altered. */
export class AnchorsUnreadable extends Error {}

const trying = async <T>(work: () => T): Promise<T> => {
  try {
    return work();
  } catch (error) {
    throw new AnchorsUnreadable('the folder of anchors cannot be used', { cause: error });
  }
};

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** A folder, for a trial: a person with access to the machine can change its files. */
export const folderOfAnchors = (folder: string): AnchorStore => ({
  tenants: () => trying(() => namesIn(folder)),
  list: (tenant) => trying(() => namesIn(join(folder, tenant))),
  read: (tenant, name) => trying(() => readFileSync(join(folder, tenant, name))),
  add: (tenant, name, content) =>
    trying(() => {
      mkdirSync(join(folder, tenant), { recursive: true });
      writeFileSync(join(folder, tenant, name), content, { flag: 'wx' });
    }),
});
