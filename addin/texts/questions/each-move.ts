import type { MoveWords } from '../cases/each-move.ts';

/** Each move of a question alone, and what a question says otherwise of those of every case. */
export const da = {
  'send-answer': {
    button: 'Skriv svar',
    title: 'Svar',
    help: 'Begynd med svaret. Skriv så hvorfor, og hvad man gør.',
    send: 'Send svar',
    done: 'Svaret er sendt.',
  },
  'correct-topic': {
    button: 'Ret emne',
    title: 'Hvad handler det om?',
    help: 'Emnet står på kortet i jeres kanal. En anmodning fra en borger har en frist på en måned.',
    send: 'Gem emnet',
    done: 'Emnet er rettet.',
  },
  'ask-review': {
    button: 'Bed en kollega se på det',
    title: 'Bed en kollega se på svaret',
    help: 'Kollegaen får besked i Teams og ser svaret, før det sendes.',
    send: 'Bed om det',
    done: 'Din kollega har fået besked.',
  },
  review: {
    button: 'Se på svaret',
    title: 'Se på svaret',
    help: 'Den, der har skrevet det, får besked.',
    send: 'Det er godt',
    done: 'Din kollega har fået besked.',
  },
  'turn-into-breach': {
    button: 'Gør til brud',
    title: 'Gør spørgsmålet til et brud',
    help: 'Nummer, tekster og forløb følger med, og den, der spurgte, er indberetter. De 72 timer løber fra, da der blev spurgt: en medarbejders viden er kommunens (Datatilsynet 2020-442-8866).',
    send: 'Gør til brud',
    done: 'Spørgsmålet er nu et brud.',
  },
  release: {
    button: 'Frigiv svaret',
    title: 'Lad alle finde svaret',
    help: 'Ret spørgsmål og svar, så ingen kan kendes. Det, du gemmer her, er det, alle kan finde. Svaret til den, der spurgte, bliver, som det er.',
    send: 'Frigiv',
    done: 'Gemt.',
  },
  'ask-reporter': {
    button: 'Spørg ind',
    title: 'Spørg ind til spørgsmålet',
    help: 'Det sendes i Teams. Svaret lander her i sagen.',
    send: 'Send',
    done: 'Det er sendt.',
  },
  reopen: {
    button: 'Åbn igen',
    title: 'Åbn spørgsmålet igen',
    help: 'Så kan I sende et nyt svar. Det gamle bliver stående.',
    send: 'Åbn spørgsmålet',
    done: 'Spørgsmålet er åbnet igen.',
  },
  close: {
    button: 'Luk uden svar',
    title: 'Luk uden at skrive et svar?',
    help: 'Brug det, når I har svaret på anden vis. Den, der spurgte, får besked om, at sagen er lukket.',
    send: 'Luk uden svar',
    done: 'Spørgsmålet er lukket.',
  },
} satisfies Record<string, MoveWords>;

export const en: typeof da = {
  'send-answer': {
    button: 'Write the answer',
    title: 'Answer',
    help: 'Begin with the answer. Then write why, and what to do.',
    send: 'Send answer',
    done: 'The answer has been sent.',
  },
  'correct-topic': {
    button: 'Correct the topic',
    title: 'What is it about?',
    help: "The topic is on the card in your channel. A citizen's request is due within a month.",
    send: 'Save the topic',
    done: 'The topic is corrected.',
  },
  'ask-review': {
    button: 'Ask a colleague to look',
    title: 'Ask a colleague to look at the answer',
    help: 'The colleague is told in Teams and sees the answer before it is sent.',
    send: 'Ask',
    done: 'Your colleague has been told.',
  },
  review: {
    button: 'Look at the answer',
    title: 'Look at the answer',
    help: 'Whoever wrote it is told.',
    send: 'It is good',
    done: 'Your colleague has been told.',
  },
  'turn-into-breach': {
    button: 'Make it a breach',
    title: 'Make a breach of the question',
    help: 'Number, texts and history stay, and whoever asked is the reporter. The 72 hours run from when it was asked: what an employee knows, the municipality knows (Datatilsynet 2020-442-8866).',
    send: 'Make it a breach',
    done: 'The question is now a breach.',
  },
  release: {
    button: 'Release the answer',
    title: 'Let everybody find the answer',
    help: 'Change question and answer so that nobody can be recognised. What you save here is what everybody can find. The answer to whoever asked stays as it is.',
    send: 'Release',
    done: 'Saved.',
  },
  'ask-reporter': {
    button: 'Ask for more',
    title: 'Ask about the question',
    help: 'It is sent in Teams. The answer arrives here in the case.',
    send: 'Send',
    done: 'It has been sent.',
  },
  reopen: {
    button: 'Open again',
    title: 'Open the question again',
    help: 'You can then send a new answer. The old one is kept.',
    send: 'Open the question',
    done: 'The question is open again.',
  },
  close: {
    button: 'Close without an answer',
    title: 'Close without writing an answer?',
    help: 'Use it when you have answered in another way. Whoever asked is told that the case is closed.',
    send: 'Close without an answer',
    done: 'The question is closed.',
  },
};
