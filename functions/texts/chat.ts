import type { Language } from '#shared/text/language.ts';
import { dayInWords } from './day-and-time.ts';

/** The places a button of the bot's answers opens. */
export type Door = 'report' | 'ask' | 'mine' | 'queue';
type Said = { readonly title: string; readonly lines: readonly string[]; readonly doors: readonly Door[] };
/** What the bot answers to; `no-case` is the same for a number nobody has and for one that is not for the writer. */
export type ChatTopic =
  | 'report'
  | 'request'
  | 'no-answer'
  | 'ask'
  | 'mine'
  | 'queue'
  | 'help'
  | 'unknown'
  | 'no-case'
  | 'file';

type Words = Readonly<Record<ChatTopic, Said>> & {
  readonly doors: Readonly<Record<Door, string>>;
  readonly contact: (how: string) => string;
  /** Where the team's answer comes: in this chat, or in one's own chat with the bot. */
  readonly answers: Readonly<Record<'here' | 'ownChat', string>>;
  /** A card with what answers a question. */
  readonly guidance: {
    readonly reviewed: (day: string) => string;
    readonly undated: string;
    readonly answered: string;
    readonly overdue: string;
    readonly helped: string;
    readonly thanks: string;
    readonly readAll: string;
  };
  /** Asking the team from the chat. */
  readonly asking: {
    readonly button: string;
    readonly label: string;
    readonly hint: string;
    readonly send: string;
    readonly empty: string;
    readonly unsendable: string;
    readonly sent: (reference: string) => string;
    readonly answerBy: (day: string) => string;
    /** Of a citizen's request, and until when the citizen is answered. */
    readonly request: (reference: string) => string;
    readonly requestBy: (day: string) => string;
    readonly see: string;
  };
  /** A card of one's own case. */
  readonly own: {
    readonly yours: string;
    readonly team: string;
    readonly asked: (name: string) => string;
    readonly waitsForYou: string;
    /** A policy to be read, and until when. */
    readonly read: (title: string) => string;
    readonly by: (day: string) => string;
    readonly answer: string;
    readonly see: string;
  };
};

const da: Words = {
  report: {
    title: 'Det lyder som en fejl med persondata',
    lines: [
      'Godt, du siger det. Indberet det her på under et minut. Du behøver ikke vide, om det er et brud. Det finder GDPR-teamet ud af.',
      'Var det en mail? Så åbn mailen i Outlook, og vælg Indberet databrud. Så er det meste udfyldt.',
      'Skriv ikke navne, CPR-numre eller andre persondata her i chatten.',
    ],
    doors: ['report', 'ask'],
  },
  request: {
    title: 'Det ligner en anmodning fra en borger',
    lines: [
      'Den har en frist på en måned, så giv den videre til GDPR-teamet i dag.',
      'Skriv ikke navne, CPR-numre eller andre persondata her i chatten.',
    ],
    doors: [],
  },
  'no-answer': {
    title: 'Det har vi ikke et svar på endnu',
    lines: ['Send spørgsmålet til GDPR-teamet.'],
    doors: ['report'],
  },
  ask: {
    title: 'Hvad vil du vide?',
    lines: ['Skriv dit spørgsmål her i chatten, som du ville spørge en kollega. Undgå navne og CPR-numre.'],
    doors: ['report', 'mine'],
  },
  mine: {
    title: 'Dine sager',
    lines: ['Se, hvor langt GDPR-teamet er, og svar på spørgsmål.'],
    doors: ['mine', 'report'],
  },
  queue: { title: 'Åbne sager', lines: ['Sager med mindst tid tilbage står først.'], doors: ['queue'] },
  help: {
    title: 'GDPR-vagten',
    lines: [
      'Spørg om persondata her i chatten, så svarer vi med det samme, hvis kommunen har en vejledning.',
      'Er der sket en fejl med persondata? Så indberet den her. Det tager under et minut. Var det en mail, så åbn den i Outlook, og vælg Indberet databrud.',
      'Skriv et sagsnummer, så finder vi sagen.',
    ],
    doors: ['report', 'ask', 'mine'],
  },
  unknown: {
    title: 'Det forstod vi ikke. Hvad vil du?',
    lines: ['Skriv ikke navne, CPR-numre eller andre persondata her i chatten.'],
    doors: ['report', 'ask', 'mine'],
  },
  'no-case': {
    title: 'Den sag kan vi ikke vise dig',
    lines: ['Sagen findes ikke, eller også må du ikke se den. Dine egne finder du under Mine sager.'],
    doors: ['mine', 'report'],
  },
  file: {
    title: 'Vi kan ikke åbne filer her',
    lines: [
      'Filen bliver liggende i chatten. Slet den, hvis den indeholder persondata.',
      'Vil du indberette en fejl, så vedhæft filen i formularen.',
    ],
    doors: ['report', 'ask'],
  },
  doors: { report: 'Indberet', ask: 'Spørg GDPR-teamet', mine: 'Mine sager', queue: 'Åbn sagerne' },
  contact: (how) => `Vil du hellere tale med nogen? ${how}`,
  answers: {
    here: 'Svaret kommer her i chatten. Det ligger også i Mine sager.',
    ownChat: 'Svaret kommer i din chat med GDPR-vagten. Det ligger også i Mine sager.',
  },
  guidance: {
    reviewed: (day) => `Vejledning · set efter ${dayInWords(day, 'da')}`,
    undated: 'Vejledning',
    answered: 'Tidligere svar fra GDPR-teamet',
    overdue: 'Skulle være set efter. Brug den, men spørg GDPR-teamet, hvis meget står på spil.',
    helped: 'Det hjalp',
    thanks: 'Godt. Tak, fordi du sagde det.',
    readAll: 'Læs hele',
  },
  asking: {
    button: 'Spørg GDPR-teamet',
    label: 'Dit spørgsmål',
    hint: 'Skriv det, så GDPR-teamet forstår det. Undgå navne og CPR-numre.',
    send: 'Send spørgsmålet',
    empty: 'Skriv dit spørgsmål først.',
    unsendable: 'Det kunne ikke sendes. Skriv det kortere og uden særtegn.',
    sent: (reference) => `GDPR-teamet har fået dit spørgsmål ${reference}`,
    answerBy: (day) => `Du får svar senest ${dayInWords(day, 'da')}.`,
    request: (reference) => `Anmodningen er registreret som ${reference}`,
    requestBy: (day) => `GDPR-teamet ser på den. Borgeren skal have svar senest ${dayInWords(day, 'da')}.`,
    see: 'Se dit spørgsmål',
  },
  own: {
    yours: 'din sag',
    team: 'GDPR-teamet',
    asked: (name) => `${name} har spurgt dig om noget.`,
    waitsForYou: 'Venter på dig',
    read: (title) => `Læs: ${title}`,
    by: (day) => `Senest ${dayInWords(day, 'da')}`,
    answer: 'Svar',
    see: 'Se min sag',
  },
};

const en: Words = {
  report: {
    title: 'It sounds like a slip with personal data',
    lines: [
      'Good that you say so. Report it here in under a minute. You need not know whether it is a breach. The GDPR team will find out.',
      'Was it a mail? Then open the mail in Outlook and choose Report data breach. Most of it is filled in then.',
      'Write no names, CPR numbers or other personal data here in the chat.',
    ],
    doors: ['report', 'ask'],
  },
  request: {
    title: 'It looks like a request from a citizen',
    lines: [
      'It has a deadline of one month, so pass it on to the GDPR team today.',
      'Write no names, CPR numbers or other personal data here in the chat.',
    ],
    doors: [],
  },
  'no-answer': {
    title: 'We have no answer to that yet',
    lines: ['Send the question to the GDPR team.'],
    doors: ['report'],
  },
  ask: {
    title: 'What do you want to know?',
    lines: ['Write your question here in the chat, as you would ask a colleague. Leave out names and CPR numbers.'],
    doors: ['report', 'mine'],
  },
  mine: {
    title: 'Your cases',
    lines: ['See how far the GDPR team is, and answer questions.'],
    doors: ['mine', 'report'],
  },
  queue: { title: 'Open cases', lines: ['Cases with the least time left come first.'], doors: ['queue'] },
  help: {
    title: 'GDPR Desk',
    lines: [
      'Ask about personal data here in the chat, and we answer at once if the municipality has guidance on it.',
      'Has a mistake happened with personal data? Report it here. It takes under a minute. If it was a mail, open it in Outlook and choose Report data breach.',
      'Write the number of a case, and we find it.',
    ],
    doors: ['report', 'ask', 'mine'],
  },
  unknown: {
    title: 'We did not understand that. What would you like to do?',
    lines: ['Write no names, CPR numbers or other personal data here in the chat.'],
    doors: ['report', 'ask', 'mine'],
  },
  'no-case': {
    title: 'We cannot show you that case',
    lines: ['There is no such case, or you may not see it. Your own are under My cases.'],
    doors: ['mine', 'report'],
  },
  file: {
    title: 'We cannot open files here',
    lines: [
      'The file stays in the chat. Delete it if there are personal data in it.',
      'If you want to report a mistake, attach the file in the form.',
    ],
    doors: ['report', 'ask'],
  },
  doors: { report: 'Report', ask: 'Ask the GDPR team', mine: 'My cases', queue: 'Open the cases' },
  contact: (how) => `Would you rather talk to somebody? ${how}`,
  answers: {
    here: 'The answer comes here in the chat. It is also in My cases.',
    ownChat: 'The answer comes in your chat with GDPR Desk. It is also in My cases.',
  },
  guidance: {
    reviewed: (day) => `Guidance · reviewed ${dayInWords(day, 'en')}`,
    undated: 'Guidance',
    answered: 'An earlier answer of the GDPR team',
    overdue: 'Its review is overdue. Use it, but ask the GDPR team if much is at stake.',
    helped: 'That helped',
    thanks: 'Good. Thank you for telling us.',
    readAll: 'Read all',
  },
  asking: {
    button: 'Ask the GDPR team',
    label: 'Your question',
    hint: 'Write it so that the GDPR team understands it. Leave out names and CPR numbers.',
    send: 'Send the question',
    empty: 'Write your question first.',
    unsendable: 'It could not be sent. Make it shorter and without special characters.',
    sent: (reference) => `The GDPR team has your question ${reference}`,
    answerBy: (day) => `You get an answer by ${dayInWords(day, 'en')}.`,
    request: (reference) => `The request is registered as ${reference}`,
    requestBy: (day) => `The GDPR team looks at it. The citizen must have an answer by ${dayInWords(day, 'en')}.`,
    see: 'See your question',
  },
  own: {
    yours: 'your case',
    team: 'The GDPR team',
    asked: (name) => `${name} has asked you something.`,
    waitsForYou: 'Waits for you',
    read: (title) => `Read: ${title}`,
    by: (day) => `By ${dayInWords(day, 'en')}`,
    answer: 'Answer',
    see: 'See my case',
  },
};

/** What the bot answers when somebody writes to it. */
export const chatTexts: Readonly<Record<Language, Words>> = { da, en };
