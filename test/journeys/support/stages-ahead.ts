import { type StageProcess, startStage } from './stage-process.ts';

/** Stages for one variant after the other: while one is walked on, the next starts, so that none is waited for. */
export const stagesAhead = (count: number) => {
  let left = count;
  let ahead: Promise<StageProcess> | undefined;
  const begin = (): Promise<StageProcess> => {
    const starting = startStage();
    starting.catch(() => undefined); // told to the one that takes it
    return starting;
  };
  return {
    take: async (): Promise<StageProcess> => {
      const stage = await (ahead ?? begin());
      left -= 1;
      ahead = left > 0 ? begin() : undefined;
      return stage;
    },
    /** Ends the one that was not taken. */
    close: async (): Promise<void> => (await ahead?.catch(() => undefined))?.stop(),
  };
};
