import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { drawIcons } from '../../manifest/icons/draw.ts';
import { packed, textsNamed } from './packed.ts';
import { sizeOfPng } from './size-of-png.ts';

const folder = 'manifest/icons';
const kept = readdirSync(folder).filter((name) => name.endsWith('.png'));
const drawn = drawIcons();

test('the drawings make every picture that is kept, and no other', () => {
  expect([...drawn.keys()].toSorted()).toEqual(kept.toSorted());
});

test.each(kept)('%s is what its drawing makes', (name) => {
  expect(Buffer.compare(readFileSync(join(folder, name)), drawn.get(name) ?? new Uint8Array())).toBe(0);
});

test('the ribbon has a picture of each size it names', () => {
  const wrong = textsNamed(packed().manifest, 'url').filter((url) => {
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    return sizeOfPng(readFileSync(`manifest${new URL(url).pathname}`))?.width !== size;
  });
  expect(wrong).toEqual([]);
});

/** Red, green and blue, each times the opacity, and the opacity of every pixel, row by row. */
const pixelsOf = (name: string): number[][] => {
  const png = readFileSync(join(folder, name)).toString('base64');
  const { width } = sizeOfPng(readFileSync(join(folder, name))) ?? { width: 0 };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}"><image width="${width}" height="${width}" href="data:image/png;base64,${png}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: pixels.length / 4 }, (_, i) => [...pixels.subarray(i * 4, i * 4 + 4)]);
};
const cornerOf = (name: string) => pixelsOf(name)[0]?.[3];

test('the outline is white on nothing, because Teams tints it', () => {
  const colours = pixelsOf('outline.png').filter(([red, green, blue, opacity]) =>
    [red, green, blue].some((channel) => channel !== opacity),
  );
  expect(colours).toEqual([]);
  expect(cornerOf('outline.png')).toBe(0);
});

test('the store icon fills its square and the small colour icon does not', () => {
  expect(['color.png', 'color32x32.png'].map(cornerOf)).toEqual([255, 0]);
});

test('a file that is no PNG has no size', () => {
  expect(sizeOfPng(new Uint8Array(40))).toBeUndefined();
});
