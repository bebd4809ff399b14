import type { OwnListed } from '../cases/subject.ts';
import { WaitingOnHome } from '../policies/reading/WaitingOnHome.tsx';
import { NewsRows } from './NewsRows.tsx';
import { WaitingRows } from './WaitingRows.tsx';

/** What waits for the person, then what is new. */
export const ForMe = ({ cases }: { cases: readonly OwnListed[] }) => (
  <>
    <WaitingRows cases={cases} />
    <WaitingOnHome />
    <NewsRows cases={cases} />
  </>
);
