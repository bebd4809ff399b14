import type { Layer } from './raster.ts';
import { both, disc, outlineOf, type Point, polygon, type Shape, scaled, stroke, union } from './shapes.ts';

/**
 * The mark of the desk: a shield whose clock stands so that its hands make a tick.
 * Protection, the 72 hours, and done - in that order.
 */
export const brand = { deep: '#0f548c', bright: '#0f6cbd', pale: '#cfe4fa', white: '#ffffff' } as const;

type Curve = readonly [from: Point, c1: Point, c2: Point, to: Point];

/** The right half, from the top notch to the tip; the left half is its mirror image. */
const rightHalf: readonly Curve[] = [
  [
    [16, 2.2],
    [19, 4.9],
    [23.2, 6.4],
    [27.6, 6.6],
  ],
  [
    [27.6, 6.6],
    [27.6, 6.6],
    [27.6, 14.8],
    [27.6, 14.8],
  ],
  [
    [27.6, 14.8],
    [27.6, 22.3],
    [22.6, 27.6],
    [16, 29.8],
  ],
];

const mirrored = ([x, y]: Point): Point => [Math.round((32 - x) * 10) / 10, y];
const leftHalf: readonly Curve[] = rightHalf
  .toReversed()
  .map(([from, c1, c2, to]) => [mirrored(to), mirrored(c2), mirrored(c1), mirrored(from)]);

const pointOn = ([a, b, c, d]: Curve, t: number): Point => {
  const at = (i: 0 | 1) =>
    (1 - t) ** 3 * a[i] + 3 * (1 - t) ** 2 * t * b[i] + 3 * (1 - t) * t ** 2 * c[i] + t ** 3 * d[i];
  return [at(0), at(1)];
};

const steps = Array.from({ length: 16 }, (_, i) => i / 16);
const shield = polygon([...rightHalf, ...leftHalf].flatMap((curve) => steps.map((t) => pointOn(curve, t))));

const dial = (width: number): Shape => outlineOf(disc([16, 15.6], 7.6), width);
const hands = (width: number): Shape =>
  union(stroke([12.4, 15.7], [15.2, 18.6], width), stroke([15.2, 18.6], [19.9, 12.9], width));
const rightOfMiddle: Shape = (x) => 16 - x;

/** For a coloured ground. */
const onColour = (factor: number): Layer[] => [
  { shape: scaled(shield, factor), colour: brand.white },
  { shape: scaled(both(shield, rightOfMiddle), factor), colour: brand.pale },
  { shape: scaled(dial(1.5), factor), colour: brand.bright },
  { shape: scaled(hands(2.3), factor), colour: brand.deep },
];

/** The store's and Teams' own icon: the mark keeps to the middle, because hosts cut the corners off. */
export const colourMark: readonly Layer[] = [{ shape: () => -16, colour: brand.deep }, ...onColour(0.62)];

/** For any ground. Below 30 pixels the dial would only blur the tick. */
export const clearMark = (size: number): readonly Layer[] => [
  { shape: shield, colour: brand.bright },
  { shape: both(shield, rightOfMiddle), colour: brand.deep },
  ...(size < 30 ? [] : [{ shape: dial(1.4), colour: brand.pale }]),
  { shape: size < 30 ? scaled(hands(2), 1.6) : hands(2.4), colour: brand.white },
];

/** Teams tints it itself: white lines on nothing. */
export const outlineMark: readonly Layer[] = [
  { shape: scaled(outlineOf(shield, 2.2), 0.9), colour: brand.white },
  { shape: hands(2.4), colour: brand.white },
];

const numbers = (...points: Point[]) => points.map(([x, y]) => `${x} ${y}`).join(' ');

/** The same drawing as `clearMark`, for the browser's tab. */
export const svgOfMark = (): string => {
  const path = (curves: readonly Curve[]) =>
    `M16 2.2${curves.map(([, c1, c2, to]) => `C${numbers(c1, c2, to)}`).join('')}Z`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-linecap="round" stroke-linejoin="round">
  <title>GDPR-vagten</title>
  <path fill="${brand.bright}" d="${path([...rightHalf, ...leftHalf])}"/>
  <path fill="${brand.deep}" d="${path(rightHalf)}"/>
  <circle cx="16" cy="15.6" r="7.6" stroke="${brand.pale}" stroke-width="1.4"/>
  <path stroke="${brand.white}" stroke-width="2.4" d="M12.4 15.7 15.2 18.6 19.9 12.9"/>
</svg>
`;
};
