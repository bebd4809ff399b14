/** Looks again in every turn of the event loop until it holds; how long that takes on a busy machine does not matter. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
};
