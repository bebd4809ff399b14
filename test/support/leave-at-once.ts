let leaves = false;

/**
 * Lets a worker of jest go the moment its work is done. Taking a heap of two gigabytes apart takes longer, on a busy machine,
 * than the half second after which jest ends a worker by force and tells of a leak: even leaving by an exit does, since V8
 * first waits for its own threads, so the worker is killed where that counts as an end of its own.
 */
export const leaveAtOnce = (): void => {
  if (leaves || !process.send) return;
  leaves = true;
  // Comes only when nothing is left that could hold the worker: a leak still holds it, and is still told.
  process.once('beforeExit', () => {
    // On Windows jest would take it for a crash and begin the worker anew.
    if (process.platform === 'win32') process.exit();
    process.kill(process.pid, 'SIGKILL');
  });
};
