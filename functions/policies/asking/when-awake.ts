import { copenhagenTime, dayInCopenhagen } from '#shared/time/copenhagen.ts';

/** When people are at work. */
const morning = '08:00';

/** Now, or the coming morning: what is found in the night is told when it does not wake anybody. */
export const whenAwake = (now: Date): Date => {
  const awake = copenhagenTime(dayInCopenhagen(now), morning);
  return now < awake ? awake : now;
};
