import { type PropsWithChildren, useEffect, useMemo, useRef } from 'react';
import { useHost } from '../../host/host.ts';
import { hasLetterKeys } from './letter-keys.ts';
import { KeysContext, type Standing } from './use-keys.ts';
import { useSendKey } from './use-send-key.ts';
import { keyReader } from './which-key.ts';

/** Listens to the keyboard for all parts of the page. */
export const Keys = ({ children }: PropsWithChildren) => {
  const { person } = useHost();
  useSendKey();
  const standing = useRef<Standing[]>([]);
  const registry = useMemo(
    () => ({
      add: (acts: Standing) => {
        standing.current = [...standing.current, acts];
        return () => {
          standing.current = standing.current.filter((one) => one !== acts);
        };
      },
    }),
    [],
  );
  useEffect(() => {
    const read = keyReader(() => hasLetterKeys(person));
    const press = (pressed: KeyboardEvent) => {
      for (const key of read(pressed)) {
        const act = standing.current.findLast(({ current }) => current[key])?.current[key];
        if (!act || act() === false) continue;
        pressed.preventDefault();
        return;
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [person]);
  return <KeysContext value={registry}>{children}</KeysContext>;
};
