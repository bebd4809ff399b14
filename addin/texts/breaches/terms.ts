import type { DataKind, SizeClass } from '#shared/breaches/data-kinds.ts';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import type { NotificationState } from '#shared/breaches/states.ts';
import type { deletionStates } from '#shared/breaches/views.ts';
import type { CaseState } from '#shared/cases/states.ts';
import type { placements, recipientFields } from '#shared/mail/recipient.ts';

type Term = { name: string; hint: string };
type Terms = {
  kinds: Record<BreachKind, Term>;
  dataKinds: Record<DataKind, Term>;
  people: Record<SizeClass, string>;
  /** As the reporter is told it. */
  statesForReporter: Record<CaseState, Term>;
  notifications: Record<NotificationState, string>;
  placements: Record<(typeof placements)[number], string>;
  recipientFields: Record<(typeof recipientFields)[number], string>;
  deletions: Record<(typeof deletionStates)[number], string>;
};

/** The words for what a breach is, holds and has come to. Read by every screen that shows one. */
export const da: Terms = {
  kinds: {
    'misdirected-mail': {
      name: 'Mail til den forkerte',
      hint: 'En mail er sendt til en, der ikke skulle have haft den',
    },
    'misdirected-letter': {
      name: 'Brev eller Digital Post til den forkerte',
      hint: 'Et brev er sendt eller udleveret til en forkert',
    },
    'wrong-data': {
      name: 'Rette modtager, forkerte oplysninger',
      hint: 'Den rigtige har fået oplysninger om en anden med',
    },
    'insecure-sending': { name: 'Sendt usikkert', hint: 'Persondata er sendt ud af kommunen uden kryptering' },
    'spoken-disclosure': { name: 'Sagt til den forkerte', hint: 'Noget er sagt til en forkert, eller andre hørte det' },
    'lost-device': { name: 'Mistet telefon, pc eller USB', hint: 'Udstyr er tabt, glemt eller stjålet' },
    'paper-left-behind': { name: 'Glemte papirer', hint: 'Papirer er blevet væk eller lå, hvor andre kunne se dem' },
    'open-access': { name: 'For bred adgang', hint: 'For mange kunne se en mappe, en sag eller et system' },
    'published-by-mistake': {
      name: 'Offentliggjort ved en fejl',
      hint: 'Persondata er lagt frem på nettet eller i en aktindsigt',
    },
    snooping: { name: 'Opslag uden grund', hint: 'Nogen har set i oplysninger, de ikke skulle bruge' },
    'data-lost': {
      name: 'Data er væk eller kan ikke åbnes',
      hint: 'Noget er slettet, ødelagt eller kan ikke åbnes, uden at nogen har angrebet os',
    },
    ransomware: { name: 'Hacking, virus eller afpresning', hint: 'En pc eller et system er angrebet eller låst' },
    'processor-breach': { name: 'Fejl hos en leverandør', hint: 'En leverandør har haft et brud med vores data' },
    other: { name: 'Noget andet', hint: 'Du behøver ikke vide, hvad det hedder' },
  },
  dataKinds: {
    contact: { name: 'Navn og kontakt', hint: 'navn, adresse, telefon, mail' },
    cpr: { name: 'CPR-nummer', hint: 'hele nummeret eller de sidste fire cifre' },
    economy: { name: 'Økonomi', hint: 'løn, gæld, ydelser, konto' },
    health: { name: 'Helbred', hint: 'sygdom, handicap, medicin, misbrug' },
    children: { name: 'Børn', hint: 'oplysninger om nogen under 18 år' },
    family: { name: 'Familie og sociale forhold', hint: 'skilsmisse, anbringelse, støtte i hjemmet' },
    'protected-address': { name: 'Beskyttet adresse', hint: 'hvor nogen bor, som ikke må kunne findes' },
    crime: { name: 'Strafbare forhold', hint: 'domme, sigtelser, straffeattest' },
    'union-or-belief': { name: 'Fagforening, tro eller politik', hint: 'medlemskab, religion, overbevisning' },
    'sex-life': { name: 'Seksuelle forhold', hint: 'seksualitet, overgreb' },
    employment: { name: 'Ansættelse', hint: 'ansøgning, personalesag, fravær' },
    login: { name: 'Adgangskoder', hint: 'brugernavn, kode, pin' },
    unknown: { name: 'Ved ikke', hint: 'så finder vi ud af det sammen' },
  },
  people: {
    one: '1 person',
    'up-to-10': '2–10',
    'up-to-100': '11–100',
    'up-to-1000': '101–1.000',
    more: 'Over 1.000',
    unknown: 'Ved ikke',
  },
  statesForReporter: {
    new: { name: 'Modtaget', hint: 'GDPR-teamet har fået din indberetning og ser på den snart.' },
    taken: { name: 'I gang', hint: 'GDPR-teamet arbejder med din indberetning.' },
    'not-a-breach': {
      name: 'Ikke et brud',
      hint: 'GDPR-teamet har set på det, og det var ikke et brud. Godt, du sagde til.',
    },
    closed: { name: 'Afsluttet', hint: 'GDPR-teamet er færdig. Tak for hjælpen.' },
  },
  notifications: {
    undecided: 'Ikke afgjort',
    notified: 'Anmeldt til Datatilsynet',
    'not-notified': 'Anmeldes ikke',
  },
  placements: { inside: 'I kommunen', outside: 'Uden for kommunen', unknown: 'Ukendt' },
  recipientFields: { to: 'Til', cc: 'Cc', bcc: 'Bcc', unknown: '' },
  deletions: {
    'not-asked': 'Ikke spurgt endnu',
    asked: 'Bedt om at slette',
    confirmed: 'Har slettet',
    refused: 'Vil ikke slette',
    'no-answer': 'Svarer ikke',
  },
};

export const en: Terms = {
  kinds: {
    'misdirected-mail': {
      name: 'Mail to the wrong person',
      hint: 'A mail went to somebody who should not have had it',
    },
    'misdirected-letter': {
      name: 'Letter or Digital Post to the wrong person',
      hint: 'A letter was sent or handed to somebody else',
    },
    'wrong-data': {
      name: 'Right recipient, wrong data',
      hint: 'The right person was sent data about somebody else too',
    },
    'insecure-sending': { name: 'Sent unprotected', hint: 'Personal data left the municipality without encryption' },
    'spoken-disclosure': { name: 'Said to the wrong person', hint: 'Told to the wrong person, or others overheard it' },
    'lost-device': { name: 'Lost phone, computer or USB stick', hint: 'Equipment is lost, forgotten or stolen' },
    'paper-left-behind': { name: 'Paper left behind', hint: 'Papers are missing or lay where others could see them' },
    'open-access': { name: 'Access too wide', hint: 'Too many could see a folder, a case or a system' },
    'published-by-mistake': { name: 'Published by mistake', hint: 'Personal data went online or into a disclosure' },
    snooping: { name: 'Looked up without reason', hint: 'Somebody saw data they did not need' },
    'data-lost': {
      name: 'Data lost or out of reach',
      hint: 'Something is deleted, broken or cannot be opened, without an attack',
    },
    ransomware: { name: 'Hacking, virus or blackmail', hint: 'A computer or a system is attacked or locked' },
    'processor-breach': { name: 'A supplier’s mistake', hint: 'A supplier had a breach with our data' },
    other: { name: 'Something else', hint: 'You need not know what it is called' },
  },
  dataKinds: {
    contact: { name: 'Name and contact', hint: 'name, address, phone, mail' },
    cpr: { name: 'CPR number', hint: 'the whole number or the last four digits' },
    economy: { name: 'Money', hint: 'pay, debt, benefits, bank account' },
    health: { name: 'Health', hint: 'illness, disability, medicine, addiction' },
    children: { name: 'Children', hint: 'data about anybody under 18' },
    family: { name: 'Family and social matters', hint: 'divorce, placement in care, support at home' },
    'protected-address': { name: 'Protected address', hint: 'where somebody lives who must not be found' },
    crime: { name: 'Criminal matters', hint: 'convictions, charges, criminal record' },
    'union-or-belief': { name: 'Union, belief or politics', hint: 'membership, religion, conviction' },
    'sex-life': { name: 'Sexual matters', hint: 'orientation, assault' },
    employment: { name: 'Employment', hint: 'application, personnel file, absence' },
    login: { name: 'Passwords', hint: 'user name, password, pin' },
    unknown: { name: 'I don’t know', hint: 'then we find out together' },
  },
  people: {
    one: '1 person',
    'up-to-10': '2–10',
    'up-to-100': '11–100',
    'up-to-1000': '101–1,000',
    more: 'Over 1,000',
    unknown: 'I don’t know',
  },
  statesForReporter: {
    new: { name: 'Received', hint: 'The GDPR team has your report and will look at it soon.' },
    taken: { name: 'In progress', hint: 'The GDPR team is working on your report.' },
    'not-a-breach': {
      name: 'Not a breach',
      hint: 'The GDPR team has looked, and it was not a breach. Good that you said so.',
    },
    closed: { name: 'Closed', hint: 'The GDPR team is done. Thank you for your help.' },
  },
  notifications: {
    undecided: 'Undecided',
    notified: 'Authority notified',
    'not-notified': 'Not to be notified',
  },
  placements: { inside: 'In the municipality', outside: 'Outside the municipality', unknown: 'Unknown' },
  recipientFields: { to: 'To', cc: 'Cc', bcc: 'Bcc', unknown: '' },
  deletions: {
    'not-asked': 'Not asked yet',
    asked: 'Asked to delete',
    confirmed: 'Has deleted',
    refused: 'Will not delete',
    'no-answer': 'Does not answer',
  },
};
