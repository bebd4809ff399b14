import type { Language } from '#shared/text/language.ts';
import { deadlineAt, inHours } from './times.ts';

const da = {
  newCase: (reference: string) => `Ny sag ${reference}`,
  changedCase: (reference: string) => `Sag ${reference}`,
  unit: 'Enhed',
  unitUnknown: 'Kendes ikke',
  people: 'Mennesker',
  timeLeft: 'Tid tilbage',
  deadline: 'Frist',
  state: 'Status',
  holder: 'Hos',
  nobody: 'Ingen endnu',
  colleague: 'En kollega',
  atMost: (hours: number) => `Højst ${inHours(hours, 'da')}`,
  runOut: 'Fristen er overskredet',
  stopped: 'Uret er stoppet',
  protectedAddress: 'Beskyttet adresse: haster',
  take: 'Tag sagen',
  notABreach: 'Ikke et brud',
  reason: 'Hvorfor er det ikke et brud?',
  reasonHint: 'Skriv ingen navne eller andre persondata.',
  reasonMissing: 'Skriv en begrundelse.',
  reasonTooLong: (most: number) => `Begrundelsen er for lang. Der er plads til ${most} tegn.`,
  reasonUnreadable: 'Begrundelsen har tegn, vi ikke kan gemme. Skriv den igen.',
  save: 'Gem',
  open: 'Åbn sagen',
  refresh: 'Opdater',
  deadlineAt: (at: Date) => deadlineAt(at, 'da'),
  reminderTitle: (left: string) => `Højst ${left} til fristen`,
  reminderBody: (hours: number, deadline: Date) =>
    `Der er gået ${inHours(hours, 'da')} af de 72. Fristen for at anmelde til Datatilsynet er ${deadlineAt(deadline, 'da')}.`,
  runOutTitle: 'De 72 timer er gået',
  runOutBody:
    'Fristen for at anmelde til Datatilsynet er overskredet. Tag stilling nu. Skal sagen anmeldes, så skriv, hvorfor det er sent.',
  has: (name: string) => `${name} har sagen.`,
  nobodyHas: 'Ingen har taget sagen.',
  freeTime: 'I får fri, før næste påmindelse var kommet, så den kommer nu.',
  onDuty: (names: string) => `På vagt: ${names}.`,
  nobodyOnDuty: 'Ingen er sat på vagt.',
  untakenTitle: 'Sagen venter stadig',
  untakenDpoTitle: 'Sagen har ventet for længe',
  untakenEarlyTitle: 'Sagen skal tages snart',
  untakenDpoEarlyTitle: 'Sagen skal tages nu',
  untakenBody: (hours: number) => `Ingen har taget sagen i ${String(hours).replace('.', ',')} arbejdstimer.`,
  untakenEarly: (deadline: Date) =>
    `Ingen har taget sagen. Fristen for at anmelde til Datatilsynet er ${deadlineAt(deadline, 'da')}.`,
  untakenNow: (deadline: Date) =>
    `Sagen skal tages nu. Fristen for at anmelde til Datatilsynet er ${deadlineAt(deadline, 'da')}.`,
  workLeft: (hours: number) =>
    hours === 0
      ? 'Inden da er der ikke mere arbejdstid.'
      : `Inden da er der højst ${hours === 1 ? '1 arbejdstime' : `${hours} arbejdstimer`}.`,
  leftBody: 'Den, der har sagen, er ikke længere i GDPR-teamet. Overtag sagen, eller giv den videre.',
  untakenDpo: 'Databeskyttelsesrådgiveren har fået besked.',
  wokenTitle: 'Sagen er åben igen',
  wokenBody: 'Der er kommet nye oplysninger, efter at sagen blev afsluttet. Se, om de ændrer beslutningen.',
  wokenNotified: 'Sagen er anmeldt. Send de nye oplysninger til Datatilsynet, hvis de hører med.',
  protectedTitle: 'Haster: beskyttet adresse',
  protectedBody:
    'Sagen kan røbe, hvor en person med beskyttet adresse bor. Vurder straks, om personen eller politiet skal varsles.',
  untakenTogether: (count: number) =>
    `${count} sager fra samme indberetter har ingen taget endnu. Se dem på listen over sager.`,
  protectedTogether: (count: number) =>
    `${count} sager mere fra samme indberetter kan røbe en beskyttet adresse. Se dem på listen over sager.`,
  tookTeam: 'Det er kun GDPR-teamet, der kan trykke her.',
  unknownButton: 'Knappen virker ikke længere. Åbn sagen i stedet.',
  rightsUnknown: 'Vi kan ikke se lige nu, om du er i GDPR-teamet. Prøv igen om lidt, eller åbn sagen.',
};

const en: typeof da = {
  newCase: (reference) => `New case ${reference}`,
  changedCase: (reference) => `Case ${reference}`,
  unit: 'Unit',
  unitUnknown: 'Not known',
  people: 'People',
  timeLeft: 'Time left',
  deadline: 'Deadline',
  state: 'State',
  holder: 'With',
  nobody: 'Nobody yet',
  colleague: 'A colleague',
  atMost: (hours) => `At most ${inHours(hours, 'en')}`,
  runOut: 'The deadline has passed',
  stopped: 'The clock has stopped',
  protectedAddress: 'Protected address: urgent',
  take: 'Take the case',
  notABreach: 'Not a breach',
  reason: 'Why is it not a breach?',
  reasonHint: 'Write no names or other personal data.',
  reasonMissing: 'Write a reason.',
  reasonTooLong: (most) => `The reason is too long. There is room for ${most} characters.`,
  reasonUnreadable: 'The reason has characters that cannot be kept. Write it again.',
  save: 'Save',
  open: 'Open the case',
  refresh: 'Refresh',
  deadlineAt: (at) => deadlineAt(at, 'en'),
  reminderTitle: (left) => `At most ${left} to the deadline`,
  reminderBody: (hours, deadline) =>
    `${inHours(hours, 'en')} of the 72 have passed. The deadline for notifying the authority is ${deadlineAt(deadline, 'en')}.`,
  runOutTitle: 'The 72 hours have passed',
  runOutBody:
    'The deadline for notifying the authority has passed. Decide now. If it is to be notified, write why it is late.',
  has: (name) => `${name} has the case.`,
  nobodyHas: 'Nobody has taken the case.',
  freeTime: 'You are off before the next reminder was due, so it comes now.',
  onDuty: (names) => `On duty: ${names}.`,
  nobodyOnDuty: 'Nobody is on duty.',
  untakenTitle: 'The case is still waiting',
  untakenDpoTitle: 'The case has waited too long',
  untakenEarlyTitle: 'The case must be taken soon',
  untakenDpoEarlyTitle: 'The case must be taken now',
  untakenBody: (hours) => `Nobody has taken the case for ${hours} working hours.`,
  untakenEarly: (deadline) =>
    `Nobody has taken the case. The deadline for notifying the authority is ${deadlineAt(deadline, 'en')}.`,
  untakenNow: (deadline) =>
    `The case must be taken now. The deadline for notifying the authority is ${deadlineAt(deadline, 'en')}.`,
  workLeft: (hours) =>
    hours === 0
      ? 'You have no working time before it.'
      : `Before it you have at most ${hours === 1 ? '1 working hour' : `${hours} working hours`}.`,
  leftBody: 'Whoever has the case is no longer in the GDPR team. Take the case over, or hand it over.',
  untakenDpo: 'The data protection officer has been told.',
  wokenTitle: 'The case is open again',
  wokenBody: 'New information has come since the case was finished. See whether it changes the decision.',
  wokenNotified: 'The authority was notified. Send the new information on if it belongs there.',
  protectedTitle: 'Urgent: protected address',
  protectedBody:
    'The case may reveal where somebody with a protected address lives. Decide at once whether the person or the police must be warned.',
  untakenTogether: (count) =>
    `Nobody has taken ${count} cases from the same reporter yet. See them in the list of cases.`,
  protectedTogether: (count) =>
    `${count} more cases from the same reporter may reveal a protected address. See them in the list of cases.`,
  tookTeam: 'Only the GDPR team can press here.',
  unknownButton: 'The button no longer works. Open the case instead.',
  rightsUnknown: 'We cannot see just now whether you are in the GDPR team. Try again shortly, or open the case.',
};

/** What the cards in the channel say. */
export const cardTexts: Readonly<Record<Language, typeof da>> = { da, en };
export type CardTexts = typeof da;
