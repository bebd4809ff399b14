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
  },
  about: { answered: 'svaret er sendt' } as Readonly<Record<string, string>>,
};

export const en: typeof da = {
  asked: { teams: 'asked in Teams', outlook: 'asked beside a mail in Outlook', bot: 'asked in the chat' },
  line: {
    reminded: 'reminded you that the question is waiting for an answer',
    'question-answered': 'sent an answer',
    'topic-corrected': (from, to) => `corrected the topic from ${from} to ${to}`,
    helped: 'said that the answer helped',
  },
  about: { answered: 'the answer has been sent' },
};
