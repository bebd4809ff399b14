/**
 * How many times as long a property is tried as in `npm test`, where what it takes to find a planted fault is enough:
 * `TEST_DEPTH=20 npm test -- server` looks for what was not thought of.
 */
export const depth = Number(process.env.TEST_DEPTH ?? 1);
