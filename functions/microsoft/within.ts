/** Thrown at a timeout; the call may have had its effect all the same. */
export class TookTooLong extends Error {}

/** Gives up on `work` after so many milliseconds; for libraries that take no signal. */
export const within = async <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
};
