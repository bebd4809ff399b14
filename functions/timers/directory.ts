import { refreshDirectory } from '../directory/refresh.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Parts } from '../parts.ts';
import { isDirectoryKnown } from '../people/holders.ts';

const almostAnHour = 55 * 60_000;

/**
 * Reads who holds the desk's roles, hourly, for every municipality; one that fails does not stop the next. A Graph that
 * does not answer stands in the part states.
 * @throws AggregateError of whatever else went wrong, when all were tried
 */
export const readDirectories = async (parts: Parts): Promise<void> => {
  const faults: unknown[] = [];
  for (const tenantId of parts.settings.tenants) {
    if (await isDirectoryKnown(parts, tenantId, almostAnHour)) continue;
    await refreshDirectory(parts, tenantId).catch((error: unknown) => {
      if (!(error instanceof Trouble)) faults.push(error);
    });
  }
  if (faults.length > 0) throw new AggregateError(faults, 'directories could not be kept');
};
