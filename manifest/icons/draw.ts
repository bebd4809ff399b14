import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const drawings = join(import.meta.dirname, 'drawings');
const mark = join(import.meta.dirname, 'favicon.svg');
const smallMark = join(drawings, 'mark-small.svg');

/**
 * Every picture that is kept beside the drawings, by its file name, as a PNG file. The activity feed wants 32 by 32 pixels
 * a type; the other sizes are those that Outlook and Teams ask for.
 */
export const drawIcons = (): Map<string, Uint8Array> =>
  new Map([
    ['color.png', paint(join(drawings, 'color.svg'), 192)],
    ['outline.png', paint(join(drawings, 'outline.svg'), 32)],
    ['color32x32.png', paint(mark, 32)],
    ['activity-closed.png', paint(mark, 32)],
    ...marksOf('ribbon', [16, 32, 80]),
    ...marksOf('mobile', [25, 32, 48, 50, 64, 75, 96, 144]),
    ...marksOf('mark', [64, 128]),
    ...readdirSync(drawings)
      .filter((name) => name.startsWith('activity-'))
      .map((name): [string, Uint8Array] => [name.replace('.svg', '.png'), paint(join(drawings, name), 32)]),
  ]);

const marksOf = (name: string, sizes: readonly number[]): [string, Uint8Array][] =>
  sizes.map((size) => [`${name}-${size}.png`, paint(size < 30 ? smallMark : mark, size)]);

const paint = (drawing: string, size: number): Uint8Array =>
  new Resvg(readFileSync(drawing, 'utf8'), { fitTo: { mode: 'width', value: size } }).render().asPng();
