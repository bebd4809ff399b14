import { type PropsWithChildren, type ReactNode, useEffect, useRef, useState } from 'react';
import { Unseen } from '../Unseen.tsx';
import type { Level } from './clock-left.ts';

/** Says the words politely when the level has changed while the page is open; the first one is read with the page. */
export const LevelHeard = ({ level, children }: PropsWithChildren<{ level: Level }>) => {
  const before = useRef(level);
  const [said, say] = useState<ReactNode>('');
  useEffect(() => {
    if (before.current === level) return;
    before.current = level;
    say(children);
  }, [level, children]);
  return <Unseen role="status">{said}</Unseen>;
};
