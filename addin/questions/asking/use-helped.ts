import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { useChange } from '../../use-api.ts';
import { type Hit, nameOfHit } from './found.ts';

const places = { teams: 'tab', outlook: 'pane', bot: 'bot' } as const;

/** Counts that what was found helped. The person is thanked all the same where it cannot be counted. */
export const useHelped = (door: keyof typeof places, onDone: () => void) => {
  const once = useOnceKey('guidance', 'guidanceHelped');
  const helped = useChange('guidanceHelped', []);
  const send = (hit: Hit) => {
    const about = nameOfHit(hit);
    helped.mutate({ body: { about, where: places[door] }, key: once.keyOf(about) }, { onSettled: onDone });
  };
  return { send, isSending: helped.isPending };
};
