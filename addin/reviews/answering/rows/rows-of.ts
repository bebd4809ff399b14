import { type Section, sections } from '#shared/reviews/section-of.ts';
import type { Line } from '../answer-keeper.ts';
import { byPerson } from '../by-person.ts';
import type { Access } from '../sheet.ts';

/** One row of the page: what is drawn, and left out, as a whole. */
export type Row =
  | { readonly of: 'head'; readonly key: string; readonly section: Section; readonly lines: readonly Line[] }
  | { readonly of: 'person'; readonly key: string; readonly section: Section; readonly lines: readonly Line[] }
  | { readonly of: 'folded'; readonly key: string; readonly lines: readonly Line[]; readonly isOpen: boolean }
  | { readonly of: 'group'; readonly key: string; readonly lines: readonly Line[] };

/** Whether the fold of what is unchanged is open, and which people in it. */
export type Unfolded = { readonly fold: boolean; readonly people: ReadonlySet<string> };

/** People first: what stands out, what is new, and folded what is as it was. */
export const rowsByPerson = (lines: readonly Line[], { fold, people }: Unfolded): readonly Row[] =>
  sections.flatMap((section) => {
    const own = lines.filter((line) => line.section === section);
    if (own.length === 0) return [];
    const head = { of: 'head', key: section, section, lines: own } as const;
    if (section === 'unchanged' && !fold) return [head];
    return [
      head,
      ...byPerson(own).map(({ memberId, lines: each }): Row => {
        const key = `${section} ${memberId}`;
        if (section === 'unchanged') return { of: 'folded', key, lines: each, isOpen: people.has(key) };
        return { of: 'person', key, section, lines: each };
      }),
    ];
  });

/** Group by group, by what they give access to. */
export const rowsByGroup = (lines: readonly Line[], wordsOf: (line: Line) => string): readonly Row[] => {
  const danish = new Intl.Collator('da');
  return [...Map.groupBy(lines, ({ groupId }) => groupId)]
    .map(([groupId, own]): Row => ({ of: 'group', key: groupId, lines: byName(own, danish) }))
    .sort((a, b) => danish.compare(...namesOf(a, b, wordsOf)));
};

const byName = (lines: readonly Line[], danish: Intl.Collator) =>
  [...lines].sort((a, b) => danish.compare(a.facts.name, b.facts.name));
const namesOf = (a: Row, b: Row, wordsOf: (line: Line) => string): [string, string] => [
  a.lines[0] ? wordsOf(a.lines[0]) : '',
  b.lines[0] ? wordsOf(b.lines[0]) : '',
];

/** Where the arrow keys stop: each line that is there, and each folded person. */
export const stopsOf = (row: Row): readonly string[] => {
  switch (row.of) {
    case 'head':
      return [];
    case 'folded':
      return [row.key, ...(row.isOpen ? row.lines.map(({ lineId }) => lineId) : [])];
    case 'person':
    case 'group':
      return row.lines.map(({ lineId }) => lineId);
  }
};

/** The lines in whose person's name, or in what they give access to, each word of a search begins a word. */
export const found = (lines: readonly Line[], search: string, access: (line: Line) => Access): readonly Line[] => {
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return lines;
  return lines.filter((line) => {
    const { words, name } = access(line);
    const text = ` ${line.facts.name} ${words ?? ''} ${name}`.toLowerCase();
    return wanted.every((word) => text.includes(` ${word}`));
  });
};
