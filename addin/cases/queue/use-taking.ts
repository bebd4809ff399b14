import { useState } from 'react';
import type { QueueRow } from '#shared/breaches/views.ts';
import { useChange } from '../../use-api.ts';

/** Taking a case from its row: which one is on the way, which one was taken, and why not. */
export const useTaking = () => {
  const [taken, setTaken] = useState<string>();
  const change = useChange('takeBreach', ['listBreaches', 'readBreach']);
  const take = ({ breachId, version, reference }: QueueRow) => {
    setTaken(undefined);
    change.mutate({ params: { breachId }, body: { version } }, { onSuccess: () => setTaken(reference) });
  };
  return {
    taking: change.isPending ? change.variables.params.breachId : undefined,
    taken,
    failed: change.error,
    take,
  };
};
