import type { Shape } from './shapes.ts';

export type Colour = `#${string}`;
export type Layer = { shape: Shape; colour: Colour };
export type Picture = { size: number; rgba: Uint8Array };

/**
 * Paints layers of a 32 by 32 grid, first one lowest, on a transparent square of `size` pixels.
 * A pixel is covered as far as its centre lies inside the outline, so that edges are smooth at every size.
 */
export const paint = (layers: readonly Layer[], size: number): Picture => {
  const scale = size / 32;
  const colours = layers.map(({ colour }) => channelsOf(colour));
  const rgba = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const pixel = [0, 0, 0, 0];
      layers.forEach(({ shape }, i) => {
        const distance = shape((column + 0.5) / scale, (row + 0.5) / scale) * scale;
        over(pixel, colours[i] ?? [0, 0, 0], Math.min(1, Math.max(0, 0.5 - distance)));
      });
      rgba.set(pixel.map(Math.round), (row * size + column) * 4);
    }
  }
  return { size, rgba };
};

/** Porter and Duff's "over" on straight (not premultiplied) alpha of 0-255. */
const over = (pixel: number[], colour: readonly number[], coverage: number): void => {
  if (coverage === 0) return;
  const [r = 0, g = 0, b = 0, a = 0] = pixel;
  const below = (a / 255) * (1 - coverage);
  const alpha = coverage + below;
  const mix = (top = 0, bottom = 0) => (top * coverage + bottom * below) / alpha;
  pixel[0] = mix(colour[0], r);
  pixel[1] = mix(colour[1], g);
  pixel[2] = mix(colour[2], b);
  pixel[3] = alpha * 255;
};

const channelsOf = (colour: Colour): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
