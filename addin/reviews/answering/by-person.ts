import type { Line } from './answer-keeper.ts';

/** The lines of one member, in their order. */
export type OfPerson = { readonly memberId: string; readonly lines: readonly Line[] };

/** Lines by member; members by name as Danes sort. */
export const byPerson = (lines: readonly Line[]): readonly OfPerson[] => {
  const danish = new Intl.Collator('da');
  return [...Map.groupBy(lines, ({ memberId }) => memberId)]
    .map(([memberId, own]) => ({ memberId, lines: own }))
    .sort((a, b) => danish.compare(a.lines[0]?.facts.name ?? '', b.lines[0]?.facts.name ?? ''));
};
