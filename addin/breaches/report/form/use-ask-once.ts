import { useState } from 'react';

/**
 * One question before sending. It is asked once in the life of a form: a report must never be held back by it.
 * @returns `asking`; `holds` - to be asked when there is something to ask - true while the person has not answered
 */
export const useAskOnce = () => {
  const [stage, setStage] = useState<'unasked' | 'asking' | 'answered'>('unasked');
  return {
    asking: stage === 'asking',
    holds: (): boolean => {
      if (stage === 'unasked') setStage('asking');
      return stage !== 'answered';
    },
    answer: () => setStage('answered'),
  };
};
