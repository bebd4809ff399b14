type Words = { readonly lead: string; readonly late: string; readonly foot: string };

/**
 * The text of one mail about several tasks: first those that were asked for before, then the new ones, and at the end how they
 * are followed.
 * @param partsOf what is to be done, step by step, each with those it is about
 */
export const taskMailText = <T extends { readonly isChased: boolean }>(
  { lead, late, foot }: Words,
  tasks: readonly T[],
  partsOf: (some: readonly T[]) => readonly (readonly [step: string, about: readonly string[]])[],
): string => {
  const asked = (isChased: boolean): string[] => {
    const parts = partsOf(tasks.filter((task) => task.isChased === isChased)).flatMap(([step, about]) =>
      about.length > 0 ? [[step, ...about.toSorted()].join('\n')] : [],
    );
    return parts.length > 0 ? [isChased ? late : lead, ...parts] : [];
  };
  return [...asked(true), ...asked(false), foot].join('\n\n');
};
