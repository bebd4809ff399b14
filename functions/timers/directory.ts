import type { Parts } from '../parts.ts';
import { isDirectoryKnown, refreshDirectory } from '../people/directory.ts';

const almostAnHour = 55 * 60_000;

/** Reads who holds the desk's roles, hourly, for every municipality; one that fails does not stop the next. */
export const readDirectories = async (parts: Parts): Promise<void> => {
  for (const tenantId of parts.settings.tenants) {
    if (await isDirectoryKnown(parts, tenantId, almostAnHour)) continue;
    await refreshDirectory(parts, tenantId).catch(() => undefined); // its trouble stands in the part states
  }
};
