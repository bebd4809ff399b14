let leaves = false;

/**
 * Lets a worker of jest go the moment its work is done. Taking a heap of several hundred megabytes apart first takes longer,
 * on a busy machine, than the half second after which jest ends a worker by force and tells of a leak.
 */
export const leaveAtOnce = (): void => {
  if (leaves || !process.send) return;
  leaves = true;
  // Comes only when nothing is left that could hold the worker: a leak still holds it, and is still told.
  process.once('beforeExit', () => process.exit());
};
