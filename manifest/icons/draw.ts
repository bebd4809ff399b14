// `node manifest/icons/redraw.ts` draws every icon anew. The results are kept beside it, so that a package is made of
// files that an administrator can look at; a test compares them with the drawing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { activityIcons } from './activities.ts';
import { clearMark, colourMark, outlineMark, svgOfMark } from './mark.ts';
import { encodePng } from './png.ts';
import { type Picture, paint } from './raster.ts';

/** Every icon by its file name. */
export const drawIcons = (): Map<string, Picture> =>
  new Map([
    ['color.png', paint(colourMark, 192)],
    ['outline.png', paint(outlineMark, 32)],
    ['color32x32.png', paint(clearMark(32), 32)],
    ...sized('ribbon', [16, 32, 80]),
    ...sized('mobile', [25, 32, 48, 50, 64, 75, 96, 144]),
    ...sized('mark', [64, 128]),
    ...sized('favicon', [32]),
    ...Object.entries(activityIcons).map(([id, layers]): [string, Picture] => [
      `activity-${id}.png`,
      paint(layers, 32),
    ]),
  ]);

const sized = (name: string, sizes: readonly number[]): [string, Picture][] =>
  sizes.map((size) => [`${name}-${size}.png`, paint(clearMark(size), size)]);

/** Writes all icons and the browser's favicon into `folder`. */
export const writeIcons = (folder: string): void => {
  for (const [name, picture] of drawIcons()) writeFileSync(join(folder, name), encodePng(picture));
  writeFileSync(join(folder, 'favicon.svg'), svgOfMark());
};
