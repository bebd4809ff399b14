import type { detailsOfKind } from '#shared/breaches/details.ts';
import type { BreachKind } from '#shared/breaches/kinds.ts';

type Asked = typeof detailsOfKind;
/** Words for every detail and every choice of every kind. */
type Complete = {
  readonly [K in BreachKind]: {
    readonly [D in keyof Asked[K]]: {
      ask: string;
      choices: Record<Asked[K][D] extends readonly (infer C extends string)[] ? C : never, string>;
    };
  };
};
type Detail = { ask: string; choices: Record<string, string> };
type Details = Record<BreachKind, Record<string, Detail>>;

const yesNo = { yes: 'Ja', no: 'Nej', unknown: 'Ved ikke' };
const yesNoEn = { yes: 'Yes', no: 'No', unknown: 'I don’t know' };

const conflict = { ask: 'Er der uvenskab mellem dem, for eksempel om et barn?', choices: yesNo };
const conflictEn = { ask: 'Is there a conflict between them, for example about a child?', choices: yesNoEn };
const howMany = (ask: string) => ({ ask, choices: { one: 'Én', few: '2–15', many: 'Over 15', unknown: 'Ved ikke' } });
const howManyEn = (ask: string) => ({
  ask,
  choices: { one: 'One', few: '2–15', many: 'Over 15', unknown: 'I don’t know' },
});
const copies = { complete: 'Ja, af det hele', partly: 'Delvist', none: 'Nej', unknown: 'Ved ikke' };
const copiesEn = { complete: 'Yes, of everything', partly: 'Partly', none: 'No', unknown: 'I don’t know' };
const worksAgain = {
  ask: 'Hvornår kunne I bruge det igen?',
  choices: { 'within-a-day': 'Inden for et døgn', later: 'Senere', 'not-yet': 'Ikke endnu', unknown: 'Ved ikke' },
};
const worksAgainEn = {
  ask: 'When could you use it again?',
  choices: { 'within-a-day': 'Within a day', later: 'Later', 'not-yet': 'Not yet', unknown: 'I don’t know' },
};
const happened = {
  seen: { ask: 'Kan nogen have set det, som ikke måtte?', choices: yesNo },
  seenBy: {
    ask: 'Hvem kan have set det?',
    choices: {
      colleagues: 'Kolleger',
      known: 'Nogen, vi kender',
      anyone: 'Hvem som helst',
      attacker: 'En, der ville skade',
      unknown: 'Ved ikke',
    },
  },
  changed: { ask: 'Er noget ændret, som ikke skulle ændres?', choices: yesNo },
  lost: { ask: 'Er noget væk, eller kan det ikke åbnes?', choices: yesNo },
  copy: { ask: 'Er der en kopi?', choices: copies },
};
const happenedEn = {
  seen: { ask: 'Could anybody have seen it who should not?', choices: yesNoEn },
  seenBy: {
    ask: 'Who could have seen it?',
    choices: {
      colleagues: 'Colleagues',
      known: 'People we know',
      anyone: 'Anyone',
      attacker: 'Someone who meant harm',
      unknown: 'I don’t know',
    },
  },
  changed: { ask: 'Has anything changed that should not have?', choices: yesNoEn },
  lost: { ask: 'Is anything gone, or can it not be opened?', choices: yesNoEn },
  copy: { ask: 'Is there a copy?', choices: copiesEn },
};

const inDanish: Complete = {
  'misdirected-mail': {
    recipientTold: { ask: 'Har du skrevet til den, der fik mailen?', choices: yesNo },
    encrypted: { ask: 'Var mailen sendt sikkert eller krypteret?', choices: yesNo },
  },
  'misdirected-letter': {
    carrier: {
      ask: 'Hvordan blev det sendt?',
      choices: { 'digital-post': 'Digital Post', letter: 'Brev', 'handed-over': 'Udleveret' },
    },
    recipients: howMany('Hvor mange fik det?'),
    opened: { ask: 'Er det åbnet?', choices: yesNo },
    returned: { ask: 'Er det kommet tilbage eller trukket tilbage?', choices: yesNo },
    conflict,
  },
  'wrong-data': {
    recipients: howMany('Hvor mange fik det?'),
    recipientTold: { ask: 'Har du skrevet til modtageren?', choices: yesNo },
    returned: { ask: 'Er det slettet eller kommet tilbage?', choices: yesNo },
    conflict,
  },
  'insecure-sending': {
    sentTo: {
      ask: 'Hvor blev det sendt hen?',
      choices: { inside: 'I kommunen', outside: 'Ud af kommunen', unknown: 'Ved ikke' },
    },
    reached: { ask: 'Fik den rigtige det?', choices: yesNo },
  },
  'spoken-disclosure': {
    recipients: howMany('Hvor mange hørte det?'),
    listener: {
      ask: 'Hvem hørte det?',
      choices: { colleague: 'En kollega', known: 'En, vi kender', stranger: 'Fremmede', unknown: 'Ved ikke' },
    },
    keepsQuiet: { ask: 'Er de bedt om ikke at sige det videre?', choices: yesNo },
    conflict,
  },
  'lost-device': {
    device: {
      ask: 'Hvad er væk?',
      choices: { phone: 'Telefon', laptop: 'Bærbar pc', tablet: 'Tablet', usb: 'USB', other: 'Andet' },
    },
    encrypted: { ask: 'Er indholdet krypteret?', choices: yesNo },
    lockCouldBeOff: { ask: 'Kan skærmlåsen have været slået fra?', choices: yesNo },
    wiped: { ask: 'Er den slettet på afstand?', choices: yesNo },
    onlyCopy: { ask: 'Lå noget kun på den?', choices: yesNo },
  },
  'paper-left-behind': {
    found: { ask: 'Er papirerne fundet igen?', choices: yesNo },
    foundBy: {
      ask: 'Hvem fandt dem?',
      choices: { us: 'En af os', outsider: 'En udefra', unknown: 'Ved ikke' },
    },
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
  'data-lost': {
    copy: { ask: 'Er der en kopi?', choices: copies },
    worksAgain,
    seen: { ask: 'Kan nogen have fået fat i det?', choices: yesNo },
    changed: { ask: 'Er noget blevet ændret eller blandet sammen?', choices: yesNo },
  },
  ransomware: {
    stillSpreading: { ask: 'Breder det sig stadig?', choices: yesNo },
    backup: {
      ask: 'Er der en sikkerhedskopi?',
      choices: copies,
    },
    machineOff: { ask: 'Er maskinen taget af nettet?', choices: yesNo },
    copied: { ask: 'Kan nogen have kopieret data?', choices: yesNo },
    worksAgain,
  },
  'processor-breach': {
    writtenNotice: { ask: 'Har leverandøren skrevet til jer om det?', choices: yesNo },
    stopped: { ask: 'Er fejlen stoppet?', choices: yesNo },
    ...happened,
  },
  other: happened,
};

const inEnglish: Complete = {
  'misdirected-mail': {
    recipientTold: { ask: 'Have you written to whoever had the mail?', choices: yesNoEn },
    encrypted: { ask: 'Was the mail sent securely or encrypted?', choices: yesNoEn },
  },
  'misdirected-letter': {
    carrier: {
      ask: 'How was it sent?',
      choices: { 'digital-post': 'Digital Post', letter: 'Letter', 'handed-over': 'Handed over' },
    },
    recipients: howManyEn('How many got it?'),
    opened: { ask: 'Has it been opened?', choices: yesNoEn },
    returned: { ask: 'Has it come back or been withdrawn?', choices: yesNoEn },
    conflict: conflictEn,
  },
  'wrong-data': {
    recipients: howManyEn('How many got it?'),
    recipientTold: { ask: 'Have you written to the recipient?', choices: yesNoEn },
    returned: { ask: 'Has it been deleted or come back?', choices: yesNoEn },
    conflict: conflictEn,
  },
  'insecure-sending': {
    sentTo: {
      ask: 'Where was it sent?',
      choices: { inside: 'Within the municipality', outside: 'Out of the municipality', unknown: 'I don’t know' },
    },
    reached: { ask: 'Did the right person get it?', choices: yesNoEn },
  },
  'spoken-disclosure': {
    recipients: howManyEn('How many heard it?'),
    listener: {
      ask: 'Who heard it?',
      choices: {
        colleague: 'A colleague',
        known: 'Someone we know',
        stranger: 'Strangers',
        unknown: 'I don’t know',
      },
    },
    keepsQuiet: { ask: 'Have they been asked not to pass it on?', choices: yesNoEn },
    conflict: conflictEn,
  },
  'lost-device': {
    device: {
      ask: 'What is missing?',
      choices: { phone: 'Phone', laptop: 'Laptop', tablet: 'Tablet', usb: 'USB stick', other: 'Other' },
    },
    encrypted: { ask: 'Is the content encrypted?', choices: yesNoEn },
    lockCouldBeOff: { ask: 'Could the screen lock have been off?', choices: yesNoEn },
    wiped: { ask: 'Has it been wiped remotely?', choices: yesNoEn },
    onlyCopy: { ask: 'Was anything stored only on it?', choices: yesNoEn },
  },
  'paper-left-behind': {
    found: { ask: 'Have the papers been found again?', choices: yesNoEn },
    foundBy: {
      ask: 'Who found them?',
      choices: { us: 'One of us', outsider: 'An outsider', unknown: 'I don’t know' },
    },
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
  'data-lost': {
    copy: { ask: 'Is there a copy?', choices: copiesEn },
    worksAgain: worksAgainEn,
    seen: { ask: 'Could anybody have got hold of it?', choices: yesNoEn },
    changed: { ask: 'Has anything been changed or mixed up?', choices: yesNoEn },
  },
  ransomware: {
    stillSpreading: { ask: 'Is it still spreading?', choices: yesNoEn },
    backup: {
      ask: 'Is there a backup?',
      choices: copiesEn,
    },
    machineOff: { ask: 'Is the machine off the network?', choices: yesNoEn },
    copied: { ask: 'Could anybody have copied data?', choices: yesNoEn },
    worksAgain: worksAgainEn,
  },
  'processor-breach': {
    writtenNotice: { ask: 'Has the supplier told you in writing?', choices: yesNoEn },
    stopped: { ask: 'Has the fault been stopped?', choices: yesNoEn },
    ...happenedEn,
  },
  other: happenedEn,
};

/** The details that fit each kind of breach. */
export const da: Details = inDanish;
export const en: Details = inEnglish;
