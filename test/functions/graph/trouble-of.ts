import { GraphTrouble } from '#functions/microsoft/trouble.ts';

/** What went wrong with a call to Graph; fails where nothing did, or something else. */
export const troubleOf = async (asked: Promise<unknown>): Promise<GraphTrouble> => {
  const error = await asked.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GraphTrouble) return error;
  throw new Error(`no trouble: ${String(error)}`);
};
