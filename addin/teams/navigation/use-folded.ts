import { useState } from 'react';
import { useHost } from '../../host/host.ts';
import { openFrom } from '../../look/frame/frame-context.ts';
import { kept } from '../../look/kept/kept.ts';

const choices = ['open', 'folded'] as const;
type Choice = (typeof choices)[number];
const roomOf = (width: number): 'wide' | 'middle' => (width >= openFrom ? 'wide' : 'middle');
const nameOf = (person: string, width: number): string => `gdpr-desk.navigation.${roomOf(width)}.${person}`;
const read = (name: string): Choice | undefined => choices.find((choice) => choice === kept.read(name));

/**
 * Whether the navigation shows its names: from 1100 px it does, below it does not, unless the person has chosen otherwise
 * in that room; the choice is remembered on this computer. Beside an open drawer it is folded until the person unfolds it.
 */
export const useFolded = (width: number, besideDrawer: boolean): [open: boolean, fold: (open: boolean) => void] => {
  const { person } = useHost();
  const [, setTurn] = useState(0);
  const [unfolded, setUnfolded] = useState(false);
  if (!besideDrawer && unfolded) setUnfolded(false);
  const name = nameOf(person, width);
  const chosen = read(name) ?? (roomOf(width) === 'wide' ? 'open' : 'folded');
  const fold = (open: boolean) => {
    if (besideDrawer) return setUnfolded(open);
    kept.write(name, open ? 'open' : 'folded');
    return setTurn((turn) => turn + 1);
  };
  return [besideDrawer ? unfolded : chosen === 'open', fold];
};
