import { useTimes } from '../texts/times.ts';
import { useNow } from './clock.ts';

type Shown = {
  at: string;
  short?: boolean;
  /** Yesterday 14.20, and farther away the date alone. */
  brief?: boolean;
};

/** A point in time as people say it: today at 14.05; the full date on hover. Copenhagen time. */
export const ShownTime = ({ at, short = false, brief = false }: Shown) => {
  const times = useTimes();
  const now = useNow();
  return (
    <time dateTime={at} title={times.full(at)}>
      {short ? times.short(at) : brief ? times.brief(at, now) : times.near(at, now)}
    </time>
  );
};
