/** A service is asked again after so long, whatever it says. Seconds. */
export const longestRetryAfter = 3600;

/** Seconds out of a Retry-After header (RFC 9110 section 10.2.3), given in seconds; a date or nonsense is left to our own pauses. */
export const readRetryAfter = (header: string | null | undefined): number | undefined => {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, longestRetryAfter) : undefined;
};
