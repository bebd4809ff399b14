/** Signed distance to an outline on a 32 by 32 grid: negative inside, positive outside. */
export type Shape = (x: number, y: number) => number;
export type Point = readonly [x: number, y: number];

export const disc =
  ([cx, cy]: Point, radius: number): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

/** A straight stroke with round ends. */
export const stroke =
  ([ax, ay]: Point, [bx, by]: Point, width: number): Shape =>
  (x, y) => {
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const t = Math.min(1, Math.max(0, along));
    return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)) - width / 2;
  };

const edgesOf = (corners: readonly Point[]): [Point, Point][] =>
  corners.map((corner, i) => [corner, corners[(i + 1) % corners.length] ?? corner]);

/** A closed polygon; a positive `round` makes it larger by that much, with round corners. */
export const polygon = (corners: readonly Point[], round = 0): Shape => {
  const edges = edgesOf(corners).map(([a, b]) => ({ a, b, line: stroke(a, b, 0) }));
  return (x, y) => {
    let inside = false;
    let nearest = Number.POSITIVE_INFINITY;
    for (const { a, b, line } of edges) {
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      nearest = Math.min(nearest, line(x, y));
    }
    return (inside ? -nearest : nearest) - round;
  };
};

export const union =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

export const both =
  (a: Shape, b: Shape): Shape =>
  (x, y) =>
    Math.max(a(x, y), b(x, y));

export const without =
  (shape: Shape, hole: Shape): Shape =>
  (x, y) =>
    Math.max(shape(x, y), -hole(x, y));

/** The line along an outline. */
export const outlineOf =
  (shape: Shape, width: number): Shape =>
  (x, y) =>
    Math.abs(shape(x, y)) - width / 2;

/** The shape grown or shrunk about the middle of the grid. */
export const scaled =
  (shape: Shape, factor: number): Shape =>
  (x, y) =>
    shape((x - 16) / factor + 16, (y - 16) / factor + 16) * factor;
