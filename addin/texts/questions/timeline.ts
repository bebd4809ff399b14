import type { questionDoors } from '#shared/questions/question.ts';

type Door = (typeof questionDoors)[number];

/** The entries only a question has. Each line goes on after a name: "Maja Holm" + "spurgte i Teams". */
export const da = {
  asked: {
    teams: 'spurgte i Teams',
    outlook: 'spurgte ved en mail i Outlook',
    bot: 'spurgte i chatten',
  } satisfies Record<Door, string>,
  line: {
    reminded: 'mindede jer om, at spørgsmålet venter på svar',
    'question-answered': 'sendte et svar',
    'topic-corrected': (from: string, to: string) => `rettede emnet fra ${from} til ${to}`,
    helped: 'sagde, at svaret hjalp',
    'review-asked': (name: string) => `bad ${name} se på et svar`,
    'review-good': 'så på svaret og fandt det godt',
    'review-back': 'så på svaret og sendte det tilbage',
    'answer-released': 'lod alle finde svaret',
    'answer-withheld': 'lod kun teamet finde svaret',
    'answer-to-guidance': 'begyndte en vejledning ud fra svaret',
    'turned-into-breach': (kind: string) => `gjorde spørgsmålet til et brud: ${kind}`,
  },
  about: {
    answered: 'svaret er sendt',
    'review-asked': 'et svar at se på',
    'review-good': 'et svar, der er set på',
    'review-back': 'et svar, der er set på',
  } as Readonly<Record<string, string>>,
};

export const en: typeof da = {
  asked: { teams: 'asked in Teams', outlook: 'asked beside a mail in Outlook', bot: 'asked in the chat' },
  line: {
    reminded: 'reminded you that the question is waiting for an answer',
    'question-answered': 'sent an answer',
    'topic-corrected': (from, to) => `corrected the topic from ${from} to ${to}`,
    helped: 'said that the answer helped',
    'review-asked': (name) => `asked ${name} to look at an answer`,
    'review-good': 'looked at the answer and found it good',
    'review-back': 'looked at the answer and sent it back',
    'answer-released': 'let everybody find the answer',
    'answer-withheld': 'let the team alone find the answer',
    'answer-to-guidance': 'began guidance from the answer',
    'turned-into-breach': (kind) => `made a breach of the question: ${kind}`,
  },
  about: {
    answered: 'the answer has been sent',
    'review-asked': 'an answer to look at',
    'review-good': 'an answer that was looked at',
    'review-back': 'an answer that was looked at',
  },
};
