/** A process that is to be killed while it runs a timer's function. */
export type Life = {
  /** From here on its days are counted. */
  begin(): void;
  /** Takes a statement to the database; throws when the process has been killed. */
  spend(): void;
  /** Whether it was killed before it was done. */
  isKilled(): boolean;
};

/** Lives for so many statements to the database after its run has begun. */
export const lifeOf = (statements: number): Life => {
  let left = Number.POSITIVE_INFINITY;
  let killed = false;
  return {
    begin: () => {
      left = statements;
    },
    spend: () => {
      killed ||= left <= 0;
      if (killed) throw new Error('The process was killed.');
      left -= 1;
    },
    isKilled: () => killed,
  };
};

/** The statements after which one run after another is killed: one more each time, so that every place is met. */
export const placesToDie = (most = 40): (() => number) => {
  let last = 0;
  return () => {
    last = (last % most) + 1;
    return last;
  };
};
