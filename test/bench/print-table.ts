import type { Line, PartResult } from './result.ts';

const headings = ['', 'product', 'floor', 'ratio', 'aim', ''];

const cellsOf = ({ what, product, floor = '', ratio, aim = '', met }: Line): string[] => [
  what,
  product,
  floor,
  ratio === undefined ? '' : ratio.toFixed(2),
  aim,
  met === undefined ? '' : met ? 'met' : 'MISSED',
];

/** A part as a table for a terminal, one line a measurement, with its remarks below. */
export const tableOf = ({ part, lines, notes }: PartResult): string => {
  const rows = [headings, ...lines.map(cellsOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return ['', `== ${part}`, ...text, ...notes.map((note) => `   ${note}`)].join('\n');
};
