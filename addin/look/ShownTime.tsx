import { useTimes } from '../texts/times.ts';
import { useNow } from './clock.ts';

/** A point in time as people say it: today at 14.05; the full date on hover. Copenhagen time. */
export const ShownTime = ({ at, short = false }: { at: string; short?: boolean }) => {
  const times = useTimes();
  const now = useNow();
  return (
    <time dateTime={at} title={times.full(at)}>
      {short ? times.short(at) : times.near(at, now)}
    </time>
  );
};
