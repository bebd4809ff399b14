import type { MailFacts } from '#shared/mail/mail.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import type { Asked, questionDoors } from '#shared/questions/question.ts';
import type { QuestionTopic } from '#shared/questions/topics.ts';
import { useOnceKey } from '../../look/kept/use-once-key.ts';
import { useChange } from '../../use-api.ts';

type Given = {
  readonly door: (typeof questionDoors)[number];
  readonly mail?: MailFacts | undefined;
  /** What the text is kept under, and its key with it. */
  readonly kept: string;
  readonly onSent: (sent: Asked, topic: QuestionTopic | undefined) => void;
};

/**
 * Sends a question to the team, CPR numbers hidden. The same text goes with the same key however often it is tried, so that an
 * answer that was lost on the way makes no second case.
 */
export const useAsk = ({ door, mail, kept, onSent }: Given) => {
  const once = useOnceKey(kept, 'askQuestion');
  const ask = useChange('askQuestion', ['listMyCases'], once.forget);
  const send = (typed: string, topic: QuestionTopic | undefined) => {
    const text = maskCpr(typed.trim());
    if (text === '' || ask.isPending) return;
    ask.mutate(
      {
        body: { text, door, ...(topic && { topic }), ...(mail && { about: mail }) },
        key: once.keyOf(JSON.stringify([text, topic])),
      },
      { onSuccess: (sent) => onSent(sent, topic) },
    );
  };
  return { send, isSending: ask.isPending, error: ask.error };
};
