import { useCallback, useEffect, useState } from 'react';

type Repeated<T> = { value: T | undefined; failed: string | undefined; again(): Promise<void> };

/** Asks at once, then every `seconds` while the page is in front, and whenever `again` is called. */
export function useRepeated<T>(ask: () => Promise<T>, seconds: number): Repeated<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState<string>();
  const again = useCallback(async () => {
    try {
      setValue(await ask());
      setFailed(undefined);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  }, [ask]);
  useEffect(() => {
    void again();
    const timer = setInterval(() => document.visibilityState === 'visible' && void again(), seconds * 1000);
    return () => clearInterval(timer);
  }, [again, seconds]);
  return { value, failed, again };
}
