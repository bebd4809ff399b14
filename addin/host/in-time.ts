/** A person's time for a window of the host's own: a second factor may have to be fetched. */
export const personTimeoutMs = 300_000;

/** The host took a call and did not answer. */
export class HostSilent extends Error {}

/**
 * What the host answers, or HostSilent after `timeoutMs` milliseconds: a callback of Teams or Outlook may never come
 * (office-js issues 4938, 5152).
 */
export const inTime = <T>(timeoutMs: number, asked: Promise<T>): Promise<T> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new HostSilent()), timeoutMs);
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
};
