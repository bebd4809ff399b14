import type { Language } from '#shared/text/language.ts';
import { deadlineAt, inHours } from './day-and-time.ts';

const da = {
  newCase: (reference: string) => `Ny sag ${reference}`,
  changedCase: (reference: string) => `Sag ${reference}`,
  unit: 'Enhed',
  unitUnknown: 'Kendes ikke',
  timeLeft: 'Tid tilbage',
  deadline: 'Frist',
  state: 'Tilstand',
  holder: 'Hos',
  unassigned: 'Ingen endnu',
  colleague: 'En kollega',
  atMost: (hours: number) => `Højst ${inHours(hours, 'da')}`,
  runOut: 'Fristen er overskredet',
  stopped: 'Uret er stoppet',
  take: 'Tag sagen',
  open: 'Åbn sagen',
  refresh: 'Opdater',
  deadlineAt: (at: Date) => deadlineAt(at, 'da'),
  reminderTitle: (left: string) => `Højst ${left} til fristen`,
  has: (name: string) => `${name} har sagen.`,
  untaken: 'Ingen har taget sagen.',
  freeTime: 'I får fri, før næste påmindelse var kommet, så den kommer nu.',
  onDuty: (names: string) => `På vagt: ${names}.`,
  noneOnDuty: 'Ingen er sat på vagt.',
  untakenTitle: 'Sagen venter stadig',
  untakenDpoTitle: 'Sagen har ventet for længe',
  untakenEarlyTitle: 'Sagen skal tages snart',
  untakenDpoEarlyTitle: 'Sagen skal tages nu',
  untakenBody: (hours: number) => `Ingen har taget sagen i ${String(hours).replace('.', ',')} arbejdstimer.`,
  untakenEarly: (deadlineIs: string) => `Ingen har taget sagen. ${deadlineIs}`,
  untakenNow: (deadlineIs: string) => `Sagen skal tages nu. ${deadlineIs}`,
  workLeft: (hours: number) =>
    hours === 0
      ? 'Inden da er der ikke mere arbejdstid.'
      : `Inden da er der højst ${hours === 1 ? '1 arbejdstime' : `${hours} arbejdstimer`}.`,
  leftBody: 'Den, der har sagen, er ikke længere i GDPR-teamet. Overtag sagen, eller giv den videre.',
  untakenDpo: 'Databeskyttelsesrådgiveren har fået besked.',
  wokenTitle: 'Sagen er åben igen',
  wokenBody: 'Der er kommet nye oplysninger, efter at sagen blev afsluttet. Se, om de ændrer beslutningen.',
  untakenTogether: (count: number) =>
    `${count} sager fra samme indberetter har ingen taget endnu. Se dem på listen over sager.`,
  tookTeam: 'Det er kun GDPR-teamet, der kan trykke her.',
  unknownButton: 'Knappen virker ikke længere. Åbn sagen i stedet.',
  rightsUnknown: 'Vi kan ikke se lige nu, om du er i GDPR-teamet. Prøv igen om lidt, eller åbn sagen.',
};

const en: typeof da = {
  newCase: (reference) => `New case ${reference}`,
  changedCase: (reference) => `Case ${reference}`,
  unit: 'Unit',
  unitUnknown: 'Not known',
  timeLeft: 'Time left',
  deadline: 'Deadline',
  state: 'State',
  holder: 'With',
  unassigned: 'Nobody yet',
  colleague: 'A colleague',
  atMost: (hours) => `At most ${inHours(hours, 'en')}`,
  runOut: 'The deadline has passed',
  stopped: 'The clock has stopped',
  take: 'Take the case',
  open: 'Open the case',
  refresh: 'Refresh',
  deadlineAt: (at) => deadlineAt(at, 'en'),
  reminderTitle: (left) => `At most ${left} to the deadline`,
  has: (name) => `${name} has the case.`,
  untaken: 'Nobody has taken the case.',
  freeTime: 'You are off before the next reminder was due, so it comes now.',
  onDuty: (names) => `On duty: ${names}.`,
  noneOnDuty: 'Nobody is on duty.',
  untakenTitle: 'The case is still waiting',
  untakenDpoTitle: 'The case has waited too long',
  untakenEarlyTitle: 'The case must be taken soon',
  untakenDpoEarlyTitle: 'The case must be taken now',
  untakenBody: (hours) => `Nobody has taken the case for ${hours} working hours.`,
  untakenEarly: (deadlineIs) => `Nobody has taken the case. ${deadlineIs}`,
  untakenNow: (deadlineIs) => `The case must be taken now. ${deadlineIs}`,
  workLeft: (hours) =>
    hours === 0
      ? 'You have no working time before it.'
      : `Before it you have at most ${hours === 1 ? '1 working hour' : `${hours} working hours`}.`,
  leftBody: 'Whoever has the case is no longer in the GDPR team. Take the case over, or hand it over.',
  untakenDpo: 'The data protection officer has been told.',
  wokenTitle: 'The case is open again',
  wokenBody: 'New information has come since the case was finished. See whether it changes the decision.',
  untakenTogether: (count) =>
    `Nobody has taken ${count} cases from the same reporter yet. See them in the list of cases.`,
  tookTeam: 'Only the GDPR team can press here.',
  unknownButton: 'The button no longer works. Open the case instead.',
  rightsUnknown: 'We cannot see just now whether you are in the GDPR team. Try again shortly, or open the case.',
};

/** What the cards in the channel say. */
export const cardTexts: Readonly<Record<Language, typeof da>> = { da, en };
export type CardTexts = typeof da;
