import { minute, openRefused, type Refused } from '../removals/a-refusal.ts';

/** Birgit has refused that person 1 is in group 90, and sent it. */
export const refusal = async <T>(play: (at: Refused) => Promise<T>) => {
  const refused = await openRefused();
  const outcome = await play(refused);
  await refused.desk.close();
  return outcome;
};

/** Lets the desk look at what it has removed, or put back. */
export const looks = async ({ pass }: Refused, count = 4) => {
  for (let look = 0; look < count; look += 1) await pass(minute);
};
