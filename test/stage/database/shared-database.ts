import { type OpenDatabase, openDatabase } from '#functions/database/connect.ts';

/**
 * Opens the database for several instances of the desk in one process. A server takes each instance's own connections. The
 * embedded one has a single session, so later instances use the first one's; it is closed with the last.
 */
export function shareDatabase(): typeof openDatabase {
  let opening: Promise<OpenDatabase> | undefined;
  let users = 0;
  return async (settings, reach) => {
    if (settings.kind === 'server') return openDatabase(settings, reach);
    const isFirst = opening === undefined;
    opening ??= openDatabase(settings, reach);
    users += 1;
    const leave = async () => {
      users -= 1;
      if (users > 0) return;
      const last = opening;
      opening = undefined;
      await (await last)?.close();
    };
    try {
      // What another instance has claimed is not to be freed by the second.
      return { ...(await opening), embedded: isFirst, close: leave };
    } catch (error) {
      users -= 1;
      opening = undefined;
      throw error;
    }
  };
}
