import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePng, encodePng, sizeOfPng } from '../../manifest/icons/png.ts';
import { paint } from '../../manifest/icons/raster.ts';
import { packed, textsNamed } from './packed.ts';

const kept = 'manifest/icons';
const drawn = mkdtempSync(join(tmpdir(), 'icons-'));
const pictures = readdirSync(kept).filter((name) => name.endsWith('.png'));
const pixelsOf = (folder: string, name: string) => decodePng(readFileSync(join(folder, name)));

// In a process of its own: jest makes every use of `Math` slow, and a picture is a million of them.
beforeAll(() => {
  execFileSync(process.execPath, [
    '-e',
    `import('./${kept}/draw.ts').then(({ writeIcons }) => writeIcons(${JSON.stringify(drawn)}))`,
  ]);
});
afterAll(() => rmSync(drawn, { recursive: true }));

test('the drawing makes every picture that is kept, and no other', () => {
  expect(
    readdirSync(drawn)
      .filter((name) => name.endsWith('.png'))
      .toSorted(),
  ).toEqual(pictures.toSorted());
});

// Pixels, not bytes: another zlib may pack the same picture otherwise.
test.each(pictures)('%s is what the drawing makes', (name) => {
  expect(Buffer.compare(pixelsOf(kept, name).rgba, pixelsOf(drawn, name).rgba)).toBe(0);
});

test('the favicon is what the drawing makes', () => {
  expect(readFileSync(join(kept, 'favicon.svg'), 'utf8')).toBe(readFileSync(join(drawn, 'favicon.svg'), 'utf8'));
});

test('the ribbon has a picture of each size it names', () => {
  const wrong = textsNamed(packed().manifest, 'url').filter((url) => {
    const size = Number(/-(\d+)\.png$/.exec(url)?.[1]);
    return sizeOfPng(readFileSync(`manifest${new URL(url).pathname}`))?.width !== size;
  });
  expect(wrong).toEqual([]);
});

const cornerOf = (name: string) => pixelsOf(kept, name).rgba[3];

test('the outline is white on nothing, because Teams tints it', () => {
  const { rgba } = pixelsOf(kept, 'outline.png');
  const visible = Array.from({ length: rgba.length / 4 }, (_, i) => rgba.subarray(i * 4, i * 4 + 4)).filter(
    ([, , , alpha]) => alpha,
  );
  expect(new Set(visible.map((pixel) => `${pixel.subarray(0, 3)}`))).toEqual(new Set(['255,255,255']));
  expect(cornerOf('outline.png')).toBe(0);
});

test('the store icon fills its square and the small colour icon does not', () => {
  expect(['color.png', 'color32x32.png'].map(cornerOf)).toEqual([255, 0]);
});

test('a picture survives being written and read', () => {
  const picture = paint([{ shape: (x) => x - 16, colour: '#102030' }], 4);
  expect(decodePng(encodePng(picture))).toEqual(picture);
});

test('a file that is no PNG has no size', () => {
  expect(sizeOfPng(new Uint8Array(40))).toBeUndefined();
});
