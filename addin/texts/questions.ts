import type { BreachKind } from '#shared/breaches/kinds.ts';

type Question = { ask: string; choices: Record<string, string> };
type Questions = Record<BreachKind, Record<string, Question>>;

const yesNo = { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke' };
const yesNoEn = { yes: 'Yes', no: 'No', unknown: 'I don’t know' };

/** The questions that fit each kind of breach. */
export const da: Questions = {
  'misdirected-mail': {
    recipientTold: { ask: 'Har du skrevet til den, der fik mailen?', choices: yesNo },
    encrypted: { ask: 'Var mailen sendt sikkert eller krypteret?', choices: yesNo },
  },
  'misdirected-letter': {
    carrier: {
      ask: 'Hvordan blev det sendt?',
      choices: { 'digital-post': 'Digital Post', letter: 'Brev', 'handed-over': 'Udleveret' },
    },
    opened: { ask: 'Er det åbnet?', choices: yesNo },
  },
  'lost-device': {
    device: {
      ask: 'Hvad er væk?',
      choices: { phone: 'Telefon', laptop: 'Bærbar pc', tablet: 'Tablet', usb: 'USB', other: 'Andet' },
    },
    encrypted: { ask: 'Er indholdet krypteret?', choices: yesNo },
    lockCouldBeOff: { ask: 'Kan skærmlåsen have været slået fra?', choices: yesNo },
    wiped: { ask: 'Er den slettet på afstand?', choices: yesNo },
  },
  'paper-left-behind': {
    found: { ask: 'Er papirerne fundet igen?', choices: yesNo },
    onlyCopy: { ask: 'Var det det eneste eksemplar?', choices: yesNo },
  },
  'open-access': {
    stillOpen: { ask: 'Er der stadig åbent?', choices: yesNo },
    reach: {
      ask: 'Hvem kunne se det?',
      choices: {
        colleagues: 'Kolleger',
        partners: 'Samarbejdspartnere',
        public: 'Alle på nettet',
        unknown: 'Ved ikke',
      },
    },
    logged: { ask: 'Kan man se i en log, hvem der har kigget?', choices: yesNo },
  },
  'published-by-mistake': {
    stillPublished: { ask: 'Ligger det der stadig?', choices: yesNo },
    searchable: { ask: 'Kan det findes med Google?', choices: yesNo },
  },
  snooping: {
    insider: {
      ask: 'Hvem har set i oplysningerne?',
      choices: {
        colleague: 'En kollega',
        'former-colleague': 'En tidligere kollega',
        external: 'En udefra',
        unknown: 'Ved ikke',
      },
    },
    logged: { ask: 'Står det i en log?', choices: yesNo },
  },
  ransomware: {
    stillSpreading: { ask: 'Breder det sig stadig?', choices: yesNo },
    backup: {
      ask: 'Er der en sikkerhedskopi?',
      choices: { complete: 'Ja, af det hele', partly: 'Delvist', none: 'Nej', unknown: 'Ved ikke' },
    },
    machineOff: { ask: 'Er maskinen taget af nettet?', choices: yesNo },
  },
  'processor-breach': {
    writtenNotice: { ask: 'Har leverandøren skrevet til jer om det?', choices: yesNo },
    stopped: { ask: 'Er fejlen stoppet?', choices: yesNo },
  },
  other: {},
};

export const en: Questions = {
  'misdirected-mail': {
    recipientTold: { ask: 'Have you written to whoever had the mail?', choices: yesNoEn },
    encrypted: { ask: 'Was the mail sent securely or encrypted?', choices: yesNoEn },
  },
  'misdirected-letter': {
    carrier: {
      ask: 'How was it sent?',
      choices: { 'digital-post': 'Digital Post', letter: 'Letter', 'handed-over': 'Handed over' },
    },
    opened: { ask: 'Has it been opened?', choices: yesNoEn },
  },
  'lost-device': {
    device: {
      ask: 'What is missing?',
      choices: { phone: 'Phone', laptop: 'Laptop', tablet: 'Tablet', usb: 'USB stick', other: 'Other' },
    },
    encrypted: { ask: 'Is the content encrypted?', choices: yesNoEn },
    lockCouldBeOff: { ask: 'Could the screen lock have been off?', choices: yesNoEn },
    wiped: { ask: 'Has it been wiped remotely?', choices: yesNoEn },
  },
  'paper-left-behind': {
    found: { ask: 'Have the papers been found again?', choices: yesNoEn },
    onlyCopy: { ask: 'Was it the only copy?', choices: yesNoEn },
  },
  'open-access': {
    stillOpen: { ask: 'Is it still open?', choices: yesNoEn },
    reach: {
      ask: 'Who could see it?',
      choices: { colleagues: 'Colleagues', partners: 'Partners', public: 'Anyone online', unknown: 'I don’t know' },
    },
    logged: { ask: 'Is there a log of who looked?', choices: yesNoEn },
  },
  'published-by-mistake': {
    stillPublished: { ask: 'Is it still there?', choices: yesNoEn },
    searchable: { ask: 'Can it be found with Google?', choices: yesNoEn },
  },
  snooping: {
    insider: {
      ask: 'Who saw the data?',
      choices: {
        colleague: 'A colleague',
        'former-colleague': 'A former colleague',
        external: 'An outsider',
        unknown: 'I don’t know',
      },
    },
    logged: { ask: 'Is it in a log?', choices: yesNoEn },
  },
  ransomware: {
    stillSpreading: { ask: 'Is it still spreading?', choices: yesNoEn },
    backup: {
      ask: 'Is there a backup?',
      choices: { complete: 'Yes, of everything', partly: 'Partly', none: 'No', unknown: 'I don’t know' },
    },
    machineOff: { ask: 'Is the machine off the network?', choices: yesNoEn },
  },
  'processor-breach': {
    writtenNotice: { ask: 'Has the supplier told you in writing?', choices: yesNoEn },
    stopped: { ask: 'Has the fault been stopped?', choices: yesNoEn },
  },
  other: {},
};
