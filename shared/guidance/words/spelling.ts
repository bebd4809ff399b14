// Letters that Danish ears or fingers take for each other.
const alike = new Set(
  'e-a e-i a-o aa-o o-u i-y y-u d-t g-k b-p v-f c-k c-s z-s s-x g-j v-w m-n n-d'.split(' ').flatMap((pair) => {
    const [one = '', other = ''] = pair.split('-');
    return [`${one}${other}`, `${other}${one}`];
  }),
);
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const near = new Set(
  rows.flatMap((row, at) =>
    [...row].flatMap((letter, place) =>
      [row, rows[at + 1] ?? '', rows[at - 1] ?? ''].flatMap((other) =>
        [...other.slice(Math.max(0, place - 1), place + 2)].map((one) => letter + one),
      ),
    ),
  ),
);

const swapCost = (one: string, other: string): number => {
  if (one === other) return 0;
  if (alike.has(one + other)) return 0.6;
  return near.has(one + other) ? 0.8 : 1;
};

/** A letter too many or too few costs less if it is doubled or seldom heard. */
const extraCost = (letter: string, before: string): number => {
  if (letter === before) return 0.4;
  return 'dhregt'.includes(letter) ? 0.7 : 1;
};

const turnCost = 0.7;

/** How far two words are apart in slips of fingers and ears; Infinity if it is more than `most`. */
export const slipsBetween = (one: string, other: string, most: number): number => {
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= other.length; j += 1)
    last.push((last[j - 1] ?? 0) + extraCost(other[j - 1] ?? '', other[j - 2] ?? ''));
  for (let i = 1; i <= one.length; i += 1) {
    const a = one[i - 1] ?? '';
    const previous = one[i - 2] ?? '';
    const row = [(last[0] ?? 0) + extraCost(a, previous)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= other.length; j += 1) {
      const b = other[j - 1] ?? '';
      const ahead = other[j - 2] ?? '';
      let cost = Math.min(
        (last[j] ?? 0) + extraCost(a, previous),
        (row[j - 1] ?? 0) + extraCost(b, ahead),
        (last[j - 1] ?? 0) + swapCost(a, b),
      );
      if (i > 1 && j > 1 && a === ahead && b === previous) cost = Math.min(cost, (before[j - 2] ?? 0) + turnCost);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    before = last;
    last = row;
  }
  const slips = last[other.length] ?? 0;
  return slips > most ? Number.POSITIVE_INFINITY : slips;
};

/** How many slips a word of this length may hold and still be the same word. */
export const slipsAllowed = (length: number): number => {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 1.4 : 2;
};
