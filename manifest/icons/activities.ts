import { clearMark } from './mark.ts';
import type { Colour, Layer } from './raster.ts';
import { both, disc, outlineOf, polygon, type Shape, stroke, union } from './shapes.ts';

const white = '#ffffff';
const onDisc = (colour: Colour, glyph: Shape): readonly Layer[] => [
  { shape: disc([16, 16], 14), colour },
  { shape: glyph, colour: white },
];

const tick = union(stroke([10, 16.6], [14.2, 20.8], 3), stroke([14.2, 20.8], [22, 11.8], 3));
const clock = union(stroke([16, 8.5], [16, 16.8], 2.8), stroke([16, 16.8], [21.4, 19.8], 2.8));

// The hook of the question mark is three quarters of a ring: all of it but the lower left.
const lowerLeft: Shape = (x, y) => Math.max(x - 16, 12.6 - y);
const question = union(
  both(outlineOf(disc([16, 12.6], 4.2), 2.8), (x, y) => -lowerLeft(x, y)),
  stroke([16, 16.8], [16, 18.6], 2.8),
  disc([16, 23], 1.8),
);

const bin = union(
  stroke([10, 11.4], [22, 11.4], 2.2),
  stroke([14.4, 8.6], [17.6, 8.6], 2.2),
  outlineOf(
    polygon(
      [
        [11.8, 12],
        [20.2, 12],
        [19.4, 22],
        [12.6, 22],
      ],
      0.4,
    ),
    2.2,
  ),
  stroke([16, 15], [16, 19.4], 1.8),
);

/** One small picture per kind of news in the activity feed; the colours are Fluent's status colours. */
export const activityIcons: Record<string, readonly Layer[]> = {
  taken: onDisc('#107c10', tick),
  closed: clearMark(32),
  question: onDisc('#0f6cbd', question),
  clock: onDisc('#bc4b09', clock),
  alarm: [
    {
      shape: polygon(
        [
          [16, 5],
          [28, 26],
          [4, 26],
        ],
        2,
      ),
      colour: '#c50f1f',
    },
    { shape: union(stroke([16, 11.4], [16, 18.4], 2.8), disc([16, 23], 1.8)), colour: white },
  ],
  deletion: onDisc('#5c2e91', bin),
};
