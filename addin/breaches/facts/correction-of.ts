import { z } from 'zod';
import { type DataKind, dataKind, type SizeClass, sizeClass } from '#shared/breaches/data-kinds.ts';
import type { Routes } from '#shared/routes/all.ts';
import type { BodyIn } from '#shared/routes/route.ts';

/** The facts of a case as the form has them; `wrong` holds the ids of the recipients that are ticked. */
export type FactsTyped = {
  readonly people: SizeClass;
  readonly dataKinds: DataKind[];
  readonly place: string;
  readonly wrong: string[];
};

const drafted = z
  .object({ people: sizeClass, dataKinds: z.array(dataKind), place: z.string(), wrong: z.array(z.string()) })
  .partial();

/** What of a kept draft still fits the form; one that an older form has left fits as a whole or not at all. */
export const readFacts = (typed: unknown) => drafted.safeParse(typed).data ?? {};

type Correction = Omit<BodyIn<Routes['correctFacts']>, 'version' | 'draftIds'>;

const without = <T>(all: readonly T[], others: readonly T[]): T[] => all.filter((one) => !others.includes(one));
const differ = <T>(some: readonly T[], others: readonly T[]): boolean =>
  without(some, others).length + without(others, some).length > 0;

/** What is to be corrected: the facts in which the form differs from the case as it was. */
export const correctionOf = (before: FactsTyped, typed: FactsTyped): Correction => {
  const mark = without(typed.wrong, before.wrong);
  const unmark = without(before.wrong, typed.wrong);
  const known = typed.dataKinds.filter((kind) => kind !== 'unknown');
  return {
    ...(typed.people !== before.people && { people: typed.people }),
    // "I don't know" was the reporter's; once the team has said which data it was, it holds no more.
    ...(differ(typed.dataKinds, before.dataKinds) && { dataKinds: known.length > 0 ? known : typed.dataKinds }),
    ...(typed.place.trim() !== before.place && { place: typed.place.trim() }),
    ...(mark.length > 0 && { mark }),
    ...(unmark.length > 0 && { unmark }),
  };
};
