import type { Line } from '../answer-keeper.ts';
import type { Access } from '../sheet.ts';

const rank = { 'very-sensitive': 0, sensitive: 1, normal: 2 } as const;
const rankOf = ({ sensitivity }: Access): number => (sensitivity ? rank[sensitivity] : rank.normal);

/** Lines with those first that can do most harm. */
export const mostSensitive = (lines: readonly Line[], access: (line: Line) => Access): readonly Line[] =>
  [...lines].sort((a, b) => rankOf(access(a)) - rankOf(access(b)));
