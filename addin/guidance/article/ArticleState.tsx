import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import * as articleTexts from '../../texts/guidance/article.ts';
import { useTexts } from '../../texts/language.ts';
import { useTimes } from '../../texts/times.ts';
import type { Article } from '../article.ts';

/** Above the text, for everybody: that it should have been looked at by now. For those who look after it: that it is not shown. */
export const ArticleState = ({ article }: { article: Article }) => {
  const t = useTexts(articleTexts);
  const times = useTimes();
  const { isOff, isShown, overdue, reviewOn } = article;
  if (isOff) return <Line intent="info" words={t.off} />;
  if (!isShown) return <Line intent="info" words={t.onlyDraft} />;
  return overdue && reviewOn ? <Line intent="warning" words={t.stale(times.day(reviewOn))} /> : null;
};

const Line = ({ intent, words }: { intent: 'info' | 'warning'; words: string }) => (
  <MessageBar intent={intent} layout="multiline">
    <MessageBarBody>{words}</MessageBarBody>
  </MessageBar>
);
