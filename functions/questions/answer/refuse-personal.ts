import { undecided } from '#shared/privacy/find-personal.ts';
import { Refusal } from '#shared/refusals/refusal.ts';

type Read = {
  readonly texts: readonly string[];
  /** What may stay, as it is written. */
  readonly kept: readonly string[];
  /** Names of people who have to do with it. */
  readonly known: readonly string[];
};

/**
 * Nothing that points at a person is read by everybody before a person has said that it stays.
 * @throws Refusal `personal-undecided`
 */
export const refusePersonal = ({ texts, kept, known }: Read): void => {
  if (undecided(texts, kept, known).length > 0) throw new Refusal('personal-undecided');
};
