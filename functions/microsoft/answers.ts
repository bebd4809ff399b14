/** The longest a service's Retry-After is honoured. Seconds. */
export const longestRetryAfter = 3600;

/**
 * Seconds out of a Retry-After header (RFC 9110 section 10.2.3): of them, or of a date, counted from the `Date` of the same
 * answer. Nonsense is left to our own pauses.
 */
export const readRetryAfter = (header: string | null | undefined, answeredAt?: string | null): number | undefined => {
  const given = Number(header ?? Number.NaN);
  const seconds = Number.isNaN(given) ? (Date.parse(header ?? '') - Date.parse(answeredAt ?? '')) / 1000 : given;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, longestRetryAfter) : undefined;
};

const codes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Whether a network error says, anywhere in its chain of causes, that no connection came about: surely nothing happened. */
export const isNeverReached = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true;
  return 'cause' in error && isNeverReached(error.cause);
};
