import { mineAddress } from '#shared/addresses/mine-address.ts';
import { tabLink } from '#shared/addresses/tab-link.ts';
import { referenceOf } from '#shared/cases/reference.ts';
import { topicNames } from '#shared/questions/topic-names.ts';
import { markedLines } from '../../cards/lines-on-card.ts';
import { asked, chatCard, field, quiet, sentence } from '../../cases/chat/chat-card.ts';
import { type ChatCardData, chatVerbs, writtenField } from '../../cases/chat/presses.ts';
import type { Tx } from '../../database/transaction.ts';
import type { CardAction, CardElement } from '../../microsoft/adaptive-card.ts';
import type { ChatCard, ToldText } from '../../subject/subject.ts';
import { chatCardTexts } from '../../texts/chat-cards.ts';
import { readQuestion } from '../question-row.ts';
import { answersOf } from '../read/sent-answers.ts';
import { answerCardTexts } from '../texts/answer-card.ts';

/** Characters of an answer on its card: what is read in a chat. The rest is in the case. */
const longest = 900;

/**
 * The team's answer in the asker's chat: what it says, what it rests on, and whether it helped. Once something newer is said,
 * it only leads to the case.
 */
export const answerCard = async (tx: Tx, told: ToldText): Promise<ChatCard> => {
  const { textId, language, appId } = told;
  const row = await readQuestion(tx, told.row);
  const answers = await answersOf(tx, row);
  const sources = answers.find((one) => one.textId === textId)?.sources ?? [];
  const isLast = answers.at(-1)?.textId === textId;
  const isOver = !isLast || row.answered_at === null;
  const t = answerCardTexts[language];
  const frame = chatCardTexts[language];
  const reference = referenceOf(row);
  const { elements, isWhole } = markedLines(told.body, longest);
  const data = { caseId: row.case_id, textId };
  const now = (): CardElement => {
    if (!isLast) return sentence(t.newer);
    if (row.answered_at === null) return sentence(t.lookedAtAgain(row.answer_by));
    return row.helped_at ? sentence(t.thanks) : asked(t.ask);
  };
  const helped: CardAction = {
    type: 'Action.Execute',
    verb: chatVerbs.helped,
    title: t.yes,
    data,
    associatedInputs: 'none',
  };
  return {
    card: chatCard({
      title: t.title,
      under: [reference, topicNames[language][row.topic]].join(' · '),
      body: [
        quiet(t.by(told.by.name)),
        ...elements,
        ...(isWhole ? [] : [quiet(frame.rest)]),
        ...(sources.length > 0 ? [sourcesOn(t.sources, sources)] : []),
        now(),
      ],
      actions: [
        ...(isOver || row.helped_at ? [] : [helped]),
        ...(isOver ? [] : [askAgain(row.helped_at ? t.askAgain : t.no, t, data)]),
        { type: 'Action.OpenUrl', title: frame.open, url: tabLink(appId, mineAddress(reference)) },
      ],
    }),
    said: t.said(reference),
    isOver,
  };
};

/** As runs, since a TextBlock would draw Markdown in them. */
const sourcesOn = (label: string, sources: readonly { readonly text: string }[]): CardElement => ({
  type: 'RichTextBlock',
  inlines: [
    {
      type: 'TextRun',
      text: `${label}: ${sources.map(({ text }) => text).join(' · ')}`,
      isSubtle: true,
      size: 'Small',
    },
  ],
});

type Texts = (typeof answerCardTexts)['da'];

const askAgain = (title: string, t: Texts, data: ChatCardData): CardAction => ({
  type: 'Action.ShowCard',
  title,
  card: {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [field(writtenField, t)],
    actions: [{ type: 'Action.Execute', verb: chatVerbs.again, title: t.send, data }],
  },
});
