import { useEffect, useRef } from 'react';

/** Sends by itself when the last of the lines that were asked again is answered. */
export const useSentAtOnce = (isDone: boolean, openAgain: number, send: () => void): void => {
  const latest = useRef({ send, before: openAgain });
  latest.current.send = send;
  useEffect(() => {
    const { before } = latest.current;
    latest.current.before = openAgain;
    if (isDone && openAgain === 0 && before > 0) latest.current.send();
  }, [isDone, openAgain]);
};
