/** Replaces what react-router loads pages with in its own framework; the desk's pages are React's own lazy ones. */
export const loadRouteModule = (): never => {
  throw new Error('The desk has no route modules');
};
