const second = 1000;

type Spent = { at: number; amount: number };

/** What was spent in the last seconds, per name; whoever is refused has spent all the same. */
export const makeWindow = (seconds: number) => {
  const spent = new Map<string, Spent[]>();
  const span = seconds * second;
  return {
    /** @returns the whole amount spent in the window, and after how many seconds it is within the limit again */
    spend: (name: string, now: number, amount: number, limit: number): { sum: number; wait: number } => {
      const kept = (spent.get(name) ?? []).filter(({ at }) => now - at < span && at <= now);
      const last = kept.at(-1);
      if (last?.at === now) last.amount += amount;
      else kept.push({ at: now, amount });
      spent.set(name, kept);
      const sum = kept.reduce((all, one) => all + one.amount, 0);
      return { sum, wait: waitFor(kept, sum - limit, now, span) };
    },
  };
};

const waitFor = (kept: readonly Spent[], tooMuch: number, now: number, span: number): number => {
  let over = tooMuch;
  for (const { at, amount } of kept) {
    if (over <= 0) return 0;
    over -= amount;
    if (over <= 0) return Math.max(1, Math.ceil((at + span - now) / second));
  }
  return 0;
};
