import { Button } from '@fluentui/react-button';
import { SendRegular } from '@fluentui/react-icons/svg/send';
import { Textarea } from '@fluentui/react-textarea';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { MailFacts } from '#shared/mail/mail.ts';
import type { Asked, questionDoors } from '#shared/questions/question.ts';
import { longestQuestion } from '#shared/questions/question.ts';
import { type QuestionTopic, topicOfArticle } from '#shared/questions/topics.ts';
import { useAsked } from '../../look/kept/use-asked.ts';
import { useSettled } from '../../look/kept/use-settled.ts';
import { ProblemMessage } from '../../look/ProblemMessage.tsx';
import { useTexts } from '../../texts/language.ts';
import * as texts from '../../texts/questions/asking.ts';
import { useRead } from '../../use-api.ts';
import { useAskStyles } from './ask-styles.ts';
import { Results } from './Results.tsx';
import { shownOf } from './shown-of.ts';
import { useAnswerBy } from './use-answer-by.ts';
import { useAsk } from './use-ask.ts';
import { useFound } from './use-found.ts';
import { useHelped } from './use-helped.ts';

/** Milliseconds after the last key. */
const pauseMs = 350;

type Given = {
  /** What the text is kept under: the page's own, or a mail. */
  kept: string;
  door: (typeof questionDoors)[number];
  /** The mail it is asked about. */
  mail?: MailFacts;
  placeholder?: string;
  /** It is opened to register what a citizen asks for: nothing is looked up. */
  isRequest?: boolean;
  /** The text tells of a breach, and is reported instead. */
  onReport: (text: string) => void;
  onHelped: () => void;
  onSent: (sent: Asked, topic: QuestionTopic | undefined) => void;
};

/** A question being typed: what answers it comes up below, and what nothing answers goes to the team. */
export const QuestionForm = ({
  kept,
  door,
  mail,
  placeholder,
  isRequest = false,
  onReport,
  onHelped,
  onSent,
}: Given) => {
  const styles = useAskStyles();
  const t = useTexts(texts);
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, write] = useAsked(kept);
  const { settled, hasHidden } = useSettled(field, [text, write], pauseMs);
  const [onlyAsking, setOnlyAsking] = useState(false);
  const me = useRead('me', {});
  const found = useFound(isRequest ? '' : settled);
  const empty = text.trim() === '';
  const typed = { text: empty ? '' : settled, found: found.data, failed: found.isError, onlyAsking };
  const shown = isRequest && !onlyAsking && !empty ? ({ as: 'subject-request' } as const) : shownOf(typed);
  const ask = useAsk({
    door,
    mail,
    kept,
    onSent: (sent, topic) => {
      write('');
      onSent(sent, topic);
    },
  });
  const helped = useHelped(door, () => {
    write('');
    onHelped();
  });
  const [best] = found.data?.hits ?? [];
  const topic = best?.kind === 'article' ? topicOfArticle[best.slug] : undefined;
  const isDoor = shown.as === 'breach' || shown.as === 'subject-request';
  const isMain = shown.as === 'unanswered' || shown.as === 'silent';
  const send = (
    <Button
      type="submit"
      appearance={isMain ? 'primary' : 'secondary'}
      icon={<SendRegular />}
      disabledFocusable={empty || ask.isSending}
      title={t.sends}
    >
      {ask.isSending ? t.sending : t.send}
    </Button>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.send(text, isMain ? undefined : topic);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div>
        <Textarea
          className={styles.field}
          textarea={{ ref: field, className: styles.typed }}
          size="large"
          aria-label={t.label}
          placeholder={placeholder}
          maxLength={longestQuestion}
          rows={2}
          value={text}
          onChange={(_, { value }) => {
            write(value);
            if (value.trim() === '') setOnlyAsking(false);
          }}
        />
        {hasHidden && (
          <p className={styles.hidden} role="status">
            {t.hidden}
          </p>
        )}
      </div>
      <Results
        shown={shown}
        isSearching={found.isFetching || text !== settled}
        ofTeam={me.data?.roles.some((role) => role !== 'Gdpr.Admin') ?? false}
        isSending={ask.isSending || helped.isSending}
        send={isMain && send}
        onHelped={helped.send}
        onDoor={() => (shown.as === 'breach' ? onReport(text) : ask.send(text, 'subject-request'))}
        onOnlyAsking={() => setOnlyAsking(true)}
      />
      {ask.error && <ProblemMessage failed={ask.error} />}
      {!isDoor && !isMain && !empty && <SendLine send={send} isAnswered={shown.as === 'answered'} />}
    </form>
  );
};

const SendLine = ({ send, isAnswered }: { send: ReactNode; isAnswered: boolean }) => {
  const styles = useAskStyles();
  const t = useTexts(texts);
  const by = useAnswerBy();
  return (
    <div className={styles.line}>
      <p className={styles.words}>
        {isAnswered && <strong className={styles.ask}>{t.notHelped}</strong>}
        {by ? t.answeredBy(by) : t.answeredByTeam}
      </p>
      {send}
    </div>
  );
};
