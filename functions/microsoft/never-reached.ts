const codes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a network error says, anywhere in its chain of causes, that no connection came about: surely nothing happened. */
export const isNeverReached = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true;
  return 'cause' in error && isNeverReached(error.cause);
};
