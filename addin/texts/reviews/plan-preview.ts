import type { AnsweredBy, Gap } from '#shared/reviews/choose-reviewer.ts';

/** Whose manager or sponsor is missing, and how many accesses another answers because of it. */
type Counted = { readonly members: number; readonly lines: number };

const number = (count: number) => count.toLocaleString('da-DK');

/** What a plan would ask before it starts: how much, of whom, and what is missing. */
export const da = {
  running: (until: string) => `En gennemgang er i gang til ${until}. Ændringer gælder fra den næste.`,
  preview: 'Det sker, når du starter',
  reading:
    'Kommunens grupper og medlemmer bliver læst for første gang. Det tager nogle minutter. Tallene kommer af sig selv.',
  readAt: (time: string) => `Læst ${time}`,
  next: (day: string) => `Næste gang: ${day}`,
  now: 'En gennemgang nu ville spørge om',
  fewer: (groups: number) =>
    `Da spørges der om ${groups === 1 ? '1 af grupperne' : `${number(groups)} af grupperne`}. Tallene her er for dem alle.`,
  numbers: { groups: 'grupper', lines: 'adgange', reviewers: 'der svarer', median: 'typisk pr. person' },
  minutes: (count: number) => `${count} min.`,
  most: 'Hvem får mest',
  team: 'GDPR-teamet',
  others: (count: number) => (count === 1 ? 'En anden' : `De andre ${count}`),
  share: (lines: number, minutes: number) =>
    `${lines === 1 ? '1 adgang' : `${number(lines)} adgange`} · ca. ${minutes} min.`,
  upTo: (count: number) => `højst ${number(count)} hver`,
  much: (name: string, minutes: number) => `${name} får ca. ${minutes} min.`,
  split: 'Del med dem, der leder under',
  splitDone: (name: string) => `${name} deler nu`,
  beside: (name: string, groups: number) =>
    `${groups === 1 ? '1 gruppe er' : `${number(groups)} grupper er`} også i planen „${name}“. Ingen bliver spurgt to gange om den samme adgang: Den gennemgang, der starter først, spørger.`,
  askedNow: (name: string, lines: number, day: string) =>
    `${lines === 1 ? '1 adgang er' : `${number(lines)} adgange er`} med i „${name}“, som er i gang til ${day}. Starter du før, bliver der ikke spurgt om ${lines === 1 ? 'den' : 'dem'} igen.`,
  gaps: 'Ret først, hvis du kan',
  gap: {
    'no-manager': ({ members }) =>
      members === 1
        ? '1 medarbejder har ingen leder i Entra'
        : `${number(members)} medarbejdere har ingen leder i Entra`,
    'manager-is-self': ({ members }) =>
      members === 1
        ? '1 medarbejder er sin egen leder i Entra'
        : `${number(members)} medarbejdere er deres egen leder i Entra`,
    'manager-left': ({ members }) =>
      members === 1
        ? '1 medarbejder har en leder, der er stoppet'
        : `${number(members)} medarbejdere har en leder, der er stoppet`,
    'manager-is-guest': ({ members }) =>
      members === 1
        ? '1 medarbejder har en leder, der er gæst'
        : `${number(members)} medarbejdere har en leder, der er gæst`,
    'guest-without-sponsor': ({ members }) =>
      members === 1 ? '1 gæst har ingen vært i Entra' : `${number(members)} gæster har ingen vært i Entra`,
    'sponsor-left': ({ members }) =>
      members === 1
        ? '1 gæst har en vært, der er stoppet eller selv er gæst'
        : `${number(members)} gæster har en vært, der er stoppet eller selv er gæst`,
    'no-owner': ({ lines }) =>
      lines === 1 ? '1 adgang er i en gruppe uden ejer' : `${number(lines)} adgange er i grupper uden ejer`,
    'owner-left': ({ lines }) =>
      lines === 1
        ? '1 adgang er i en gruppe, hvis ejer er stoppet eller gæst'
        : `${number(lines)} adgange er i grupper, hvis ejere er stoppet eller gæster`,
    'conflict-of-interest': ({ lines }) =>
      lines === 1
        ? '1 adgang, hvor den første på listen ikke må svare'
        : `${number(lines)} adgange, hvor den første på listen ikke må svare`,
  } satisfies Record<Gap, (counted: Counted) => string> as Record<Gap, (counted: Counted) => string>,
  answersGoTo: {
    manager: 'Lederen svarer',
    owner: 'Gruppens ejer svarer',
    named: 'De udpegede svarer',
    team: 'GDPR-teamet svarer',
  } satisfies Record<AnsweredBy, string> as Record<AnsweredBy, string>,
  wordless: (groups: number) =>
    groups === 1 ? '1 gruppe mangler en forklaring' : `${number(groups)} grupper mangler en forklaring`,
  wordlessMeans: 'Lederen ser kun navnet',
  askOwners: (owners: number) => (owners === 1 ? 'Spørg ejeren' : `Spørg ${number(owners)} ejere`),
  asked: (asked: number, lately: number) =>
    asked > 0
      ? `${asked === 1 ? '1 ejer er spurgt' : `${number(asked)} ejere er spurgt`}`
      : `${lately === 1 ? 'Ejeren' : 'Ejerne'} er spurgt inden for den seneste uge`,
};

const employees = (count: number) => (count === 1 ? '1 employee has' : `${count} employees have`);
const guests = (count: number) => (count === 1 ? '1 guest has' : `${count} guests have`);

export const en: typeof da = {
  running: (until) => `A review is running until ${until}. Changes hold from the next one.`,
  preview: 'What happens when you start',
  reading:
    'Groups and members are being read for the first time. It takes some minutes. The numbers come by themselves.',
  readAt: (time) => `Read ${time}`,
  next: (day) => `Next time: ${day}`,
  now: 'A review now would ask about',
  fewer: (groups) =>
    `Then ${groups === 1 ? '1 of the groups is' : `${groups} of the groups are`} asked about. The numbers here are of all of them.`,
  numbers: { groups: 'groups', lines: 'accesses', reviewers: 'who answer', median: 'typical for a person' },
  minutes: (count) => `${count} min`,
  most: 'Who gets most',
  team: 'The GDPR team',
  others: (count) => (count === 1 ? 'One more' : `The other ${count}`),
  share: (lines, minutes) => `${lines === 1 ? '1 access' : `${lines} accesses`} · about ${minutes} min`,
  upTo: (count) => `at most ${count} each`,
  much: (name, minutes) => `${name} gets about ${minutes} min.`,
  split: 'Share with those who lead below',
  splitDone: (name) => `${name} shares now`,
  beside: (name, groups) =>
    `${groups === 1 ? '1 group is' : `${groups.toLocaleString('en-GB')} groups are`} in the plan “${name}”, too. Nobody is asked twice about one access: the review that begins first asks.`,
  askedNow: (name, lines, day) =>
    `${lines === 1 ? '1 access is' : `${lines.toLocaleString('en-GB')} accesses are`} in “${name}”, which runs until ${day}. If you start before that, nobody is asked about ${lines === 1 ? 'it' : 'them'} again.`,
  gaps: 'Mend first if you can',
  gap: {
    'no-manager': ({ members }) => `${employees(members)} no manager in Entra`,
    'manager-is-self': ({ members }) =>
      members === 1
        ? '1 employee is their own manager in Entra'
        : `${members} employees are their own managers in Entra`,
    'manager-left': ({ members }) => `${employees(members)} a manager who has left`,
    'manager-is-guest': ({ members }) => `${employees(members)} a manager who is a guest`,
    'guest-without-sponsor': ({ members }) => `${guests(members)} no sponsor in Entra`,
    'sponsor-left': ({ members }) => `${guests(members)} a sponsor who has left or is a guest too`,
    'no-owner': ({ lines }) =>
      lines === 1 ? '1 access is in a group without an owner' : `${lines} accesses are in groups without an owner`,
    'owner-left': ({ lines }) =>
      lines === 1
        ? '1 access is in a group whose owner has left or is a guest'
        : `${lines} accesses are in groups whose owners have left or are guests`,
    'conflict-of-interest': ({ lines }) =>
      `${lines === 1 ? '1 access' : `${lines} accesses`} for which the first in order may not answer`,
  },
  answersGoTo: {
    manager: 'The manager answers',
    owner: 'The group’s owner answers',
    named: 'Those named answer',
    team: 'The GDPR team answers',
  },
  wordless: (groups) => (groups === 1 ? '1 group lacks an explanation' : `${groups} groups lack an explanation`),
  wordlessMeans: 'Managers see only its name',
  askOwners: (owners) => (owners === 1 ? 'Ask the owner' : `Ask ${owners} owners`),
  asked: (asked, lately) =>
    asked > 0
      ? `${asked === 1 ? '1 owner has been asked' : `${asked} owners have been asked`}`
      : `${lately === 1 ? 'The owner was' : 'The owners were'} asked within the last week`,
};
