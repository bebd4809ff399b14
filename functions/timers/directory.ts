import { refreshDirectory } from '../directory/refresh.ts';
import { Trouble } from '../microsoft/trouble.ts';
import type { Parts } from '../parts.ts';
import { isDirectoryKnown } from '../people/holders.ts';

const almostAnHour = 55 * 60_000;

/**
 * Reads the holders of the desk's roles, hourly, for every municipality; a failure of one does not stop the next. Trouble
 * with Graph is recorded as its health.
 * @throws AggregateError of all other errors, when all were tried
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
