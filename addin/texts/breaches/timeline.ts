import type { reportDoors } from '#shared/breaches/report.ts';
import type { NotificationState } from '#shared/breaches/states.ts';
import type { CaseView } from '#shared/breaches/views.ts';

type Deletion = CaseView['recipients'][number]['deletion'];
type Door = (typeof reportDoors)[number];

/** The entries only a breach has. Each line goes on after a name: "Sofie Lund" + "rettede oplysninger". */
export const da = {
  unnamedRecipient: 'en modtager',
  registered: {
    outlook: (kind: string) => `indberettede i Outlook: ${kind}`,
    teams: (kind: string) => `indberettede i Teams: ${kind}`,
    phone: (kind: string) => `skrev ind, hvad der kom på telefonen: ${kind}`,
    supplier: (kind: string) => `skrev ind, hvad en leverandør meldte: ${kind}`,
  } satisfies Record<Door, (kind: string) => string>,
  joined: {
    outlook: 'indberettede det samme i Outlook',
    teams: 'indberettede det samme i Teams',
    phone: 'skrev ind, at det samme kom på telefonen',
    supplier: 'skrev ind, at en leverandør meldte det samme',
  } satisfies Record<Door, string>,
  line: {
    linked: (reference: string) => `fandt en sag, som denne måske hænger sammen med: ${reference}`,
    'not-a-breach': 'afgjorde, at det ikke er et brud',
    notified: (at: string) => `gemte, at sagen blev anmeldt til Datatilsynet ${at}`,
    notifiedLate: (at: string) => `gemte, at sagen blev anmeldt til Datatilsynet ${at}, efter fristen`,
    'not-notified': 'besluttede, at sagen ikke anmeldes',
    numbered: (line: string, number: string) => `${line}, nummer ${number}`,
    'notified-corrected': (changes: string) => `rettede anmeldelsen: ${changes}`,
    numberAdded: (number: string) => `skrev Datatilsynets nummer: ${number}`,
    'not-notified-corrected': 'rettede begrundelsen for ikke at anmelde',
    timeSet: (time: string, to: string) => `satte ${time} til ${to}`,
    'time-moved': (time: string, from: string, to: string) => `rettede ${time} fra ${from} til ${to}`,
    'facts-corrected': (changes: string) => `rettede oplysninger: ${changes}`,
    'recipients-marked': (who: string) => `markerede, hvem der ikke skulle have haft mailen: ${who}`,
    'deletion-recorded': (recipient: string, deletion: string) => `skrev, at ${recipient} ${deletion}`,
    'deletion-asked': 'spurgte indberetteren, om mailen er slettet',
  },
  facts: {
    unknown: 'ikke oplyst',
    people: (from: string, to: string) => `berørte fra ${from} til ${to}`,
    dataKinds: (kinds: string) => `oplysninger er nu ${kinds}`,
    place: (place: string) => (place ? `sted er nu ${place}` : 'sted er fjernet'),
    marked: (who: string) => `skulle ikke have haft mailen: ${who}`,
    unmarked: (who: string) => `måtte gerne få mailen: ${who}`,
  },
  corrected: {
    time: (from: string, to: string) => `tidspunktet fra ${from} til ${to}`,
    timeLate: (from: string, to: string) => `tidspunktet fra ${from} til ${to}, efter fristen`,
    number: (number: string) => `Datatilsynets nummer er ${number}`,
    noNumber: 'Datatilsynets nummer er fjernet',
    lateReason: 'hvorfor det blev sent',
  },
  takenBack: {
    undecided: 'tog beslutningen tilbage',
    notified: 'tog tilbage, at sagen er anmeldt til Datatilsynet',
    'not-notified': 'tog tilbage, at sagen ikke anmeldes',
  } satisfies Record<NotificationState, string>,
  deletion: {
    'not-asked': 'ikke er spurgt',
    asked: 'er bedt om at slette',
    confirmed: 'har bekræftet, at det er slettet',
    refused: 'ikke vil slette',
    'no-answer': 'ikke svarer',
  } satisfies Record<Deletion, string>,
  /** Codes the desk alarms and mails about; another code is shown as it is. */
  about: {
    'protected-address': 'beskyttet adresse',
    deletion: 'er mailen slettet?',
    'not-a-breach': 'sagen er ikke et brud',
    'decision-taken-back': 'beslutningen er taget tilbage',
    'breach-in-unit': 'til lederen om bruddet i enheden',
  } as Readonly<Record<string, string>>,
};

export const en: typeof da = {
  unnamedRecipient: 'a recipient',
  registered: {
    outlook: (kind) => `reported in Outlook: ${kind}`,
    teams: (kind) => `reported in Teams: ${kind}`,
    phone: (kind) => `entered what came by phone: ${kind}`,
    supplier: (kind) => `entered what a supplier reported: ${kind}`,
  },
  joined: {
    outlook: 'reported the same in Outlook',
    teams: 'reported the same in Teams',
    phone: 'entered that the same came by phone',
    supplier: 'entered that a supplier reported the same',
  },
  line: {
    linked: (reference) => `found a case this one may belong together with: ${reference}`,
    'not-a-breach': 'decided that it is not a breach',
    notified: (at) => `recorded that the authority was notified ${at}`,
    notifiedLate: (at) => `recorded that the authority was notified ${at}, after the deadline`,
    'not-notified': 'decided that the authority is not notified',
    numbered: (line, number) => `${line}, number ${number}`,
    'notified-corrected': (changes) => `corrected the notification: ${changes}`,
    numberAdded: (number) => `wrote the authority's number: ${number}`,
    'not-notified-corrected': 'corrected the reason not to notify',
    timeSet: (time, to) => `set ${time} to ${to}`,
    'time-moved': (time, from, to) => `corrected ${time} from ${from} to ${to}`,
    'facts-corrected': (changes) => `corrected the facts: ${changes}`,
    'recipients-marked': (who) => `marked who should not have had the mail: ${who}`,
    'deletion-recorded': (recipient, deletion) => `recorded that ${recipient} ${deletion}`,
    'deletion-asked': 'asked the reporter whether the mail is deleted',
  },
  facts: {
    unknown: 'not stated',
    people: (from, to) => `people from ${from} to ${to}`,
    dataKinds: (kinds) => `data is now ${kinds}`,
    place: (place) => (place ? `place is now ${place}` : 'place is removed'),
    marked: (who) => `should not have had the mail: ${who}`,
    unmarked: (who) => `was meant to have the mail: ${who}`,
  },
  corrected: {
    time: (from, to) => `the time from ${from} to ${to}`,
    timeLate: (from, to) => `the time from ${from} to ${to}, after the deadline`,
    number: (number) => `the authority's number is ${number}`,
    noNumber: "the authority's number is removed",
    lateReason: 'why it was late',
  },
  takenBack: {
    undecided: 'took the decision back',
    notified: 'took back that the authority was notified',
    'not-notified': 'took back that the authority is not notified',
  },
  deletion: {
    'not-asked': 'has not been asked',
    asked: 'has been asked to delete',
    confirmed: 'has confirmed deletion',
    refused: 'refuses to delete',
    'no-answer': 'does not answer',
  },
  about: {
    'protected-address': 'protected address',
    deletion: 'has the mail been deleted?',
    'not-a-breach': 'the case is not a breach',
    'decision-taken-back': 'the decision was taken back',
    'breach-in-unit': 'to the manager about the breach in the unit',
  },
};
