import { useState } from 'react';
import { useHost } from '../../host/host.ts';
import { kept } from '../kept/kept.ts';

const nameOf = (person: string): string => `gdpr-desk.letter-keys.${person}`;

/** Whether keys of one letter do something for this person on this computer. */
export const hasLetterKeys = (person: string): boolean => kept.read(nameOf(person)) !== 'off';

/** The same, to be changed. */
export const useLetterKeys = (): [on: boolean, change: (on: boolean) => void] => {
  const { person } = useHost();
  const [on, setOn] = useState(() => hasLetterKeys(person));
  const change = (wanted: boolean) => {
    kept.write(nameOf(person), wanted ? 'on' : 'off');
    setOn(wanted);
  };
  return [on, change];
};
