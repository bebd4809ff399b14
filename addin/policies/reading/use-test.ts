import { useState } from 'react';

/** How far a person is with the questions: nothing of it leaves this computer but the answers that were right. */
export type Test = {
  /** The place of the question that is asked; undefined: all are answered rightly. */
  readonly asked: number | undefined;
  /** What was chosen of it; undefined: nothing yet. */
  readonly chosen: number | undefined;
  readonly answered: number;
  readonly choose: (choice: number) => void;
  readonly goOn: () => void;
};

/** Asks one question after the other; those answered wrongly come again at the end. */
export const useTest = (rights: readonly number[]): Test => {
  const [queue, setQueue] = useState<readonly number[]>(() => rights.map((_, place) => place));
  const [chosen, setChosen] = useState<number>();
  const [asked, ...others] = queue;
  return {
    asked,
    chosen,
    answered: rights.length - queue.length + (asked !== undefined && chosen === rights[asked] ? 1 : 0),
    choose: (choice) => setChosen((before) => before ?? choice),
    goOn: () => {
      if (asked === undefined || chosen === undefined) return;
      setQueue(chosen === rights[asked] ? others : [...others, asked]);
      setChosen(undefined);
    },
  };
};
