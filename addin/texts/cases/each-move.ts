/** How a move is called: on its button, in its form, and on the page when it is done; what can be undone is said in a toast. */
export type MoveWords = {
  readonly button: string;
  readonly title: string;
  readonly help: string;
  readonly send: string;
  readonly done?: string;
};

/** Each move of every case. */
export const da = {
  take: {
    button: 'Tag sagen',
    title: 'Tag sagen',
    help: 'Så kan de andre se, at du har den.',
    send: 'Tag sagen',
  },
  'hand-over': {
    button: 'Giv videre',
    title: 'Giv sagen videre',
    help: 'Den kollega, du vælger, får besked i Teams.',
    send: 'Giv videre',
  },
  'let-go': {
    button: 'Slip sagen',
    title: 'Slip sagen',
    help: 'Så kan en anden tage den.',
    send: 'Slip sagen',
  },
  'ask-reporter': {
    button: 'Spørg indberetteren',
    title: 'Spørg indberetteren',
    help: 'Spørgsmålet sendes i Teams. Svaret lander her i sagen.',
    send: 'Send spørgsmål',
    done: 'Spørgsmålet er sendt.',
  },
  reopen: {
    button: 'Åbn igen',
    title: 'Åbn sagen igen',
    help: 'Den kommer tilbage blandt de åbne sager.',
    send: 'Åbn sagen',
    done: 'Sagen er åbnet igen.',
  },
  close: {
    button: 'Luk sagen',
    title: 'Luk sagen?',
    help: 'Den forsvinder fra de åbne sager, men bliver i fortegnelsen. Den kan åbnes igen.',
    send: 'Luk sagen',
    done: 'Sagen er lukket.',
  },
} satisfies Record<string, MoveWords>;

export const en: typeof da = {
  take: {
    button: 'Take the case',
    title: 'Take the case',
    help: 'The others can then see that you have it.',
    send: 'Take the case',
  },
  'hand-over': {
    button: 'Hand over',
    title: 'Hand the case over',
    help: 'Whoever you choose is told in Teams.',
    send: 'Hand over',
  },
  'let-go': {
    button: 'Let go',
    title: 'Let the case go',
    help: 'Somebody else can then take it.',
    send: 'Let go',
  },
  'ask-reporter': {
    button: 'Ask the reporter',
    title: 'Ask the reporter',
    help: 'The enquiry is sent in Teams. The answer arrives here in the case.',
    send: 'Send enquiry',
    done: 'The enquiry has been sent.',
  },
  reopen: {
    button: 'Open again',
    title: 'Open the case again',
    help: 'It comes back among the open cases.',
    send: 'Open the case',
    done: 'The case is open again.',
  },
  close: {
    button: 'Close the case',
    title: 'Close the case?',
    help: 'It leaves the open cases but stays in the register. It can be opened again.',
    send: 'Close the case',
    done: 'The case is closed.',
  },
};
