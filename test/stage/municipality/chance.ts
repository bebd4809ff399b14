import { createHash } from 'node:crypto';

export type Chance = {
  /** 0 up to and not including 1. */
  next(): number;
  /** A whole number from 0 up to and not including `below`. */
  below(below: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
};

/** The same seed gives the same numbers on every machine (mulberry32). */
export const makeChance = (seed: string): Chance => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (from) => from[below(from.length)] ?? from[0] };
};
