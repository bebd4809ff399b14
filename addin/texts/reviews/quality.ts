import type { AnsweredBy } from '#shared/reviews/choose-reviewer.ts';
import type { DataGapKind } from '#shared/reviews/data-gaps.ts';

type GapWords = {
  /** What lacks; `name` of the person or group, or how many there are. */
  readonly what: (name: string, count: number) => string;
  /** The exact step, in the system where it is taken. */
  readonly fix: string;
  readonly who: string;
};

const number = (count: number): string => count.toLocaleString('da-DK');
const groupsIn = (count: number): string => (count === 1 ? '1 gruppe' : `${number(count)} grupper`);

/** What lacks in the directory, who answers meanwhile, and how it is mended. */
export const da = {
  lead: 'Alle adgange har én, der svarer. Her er det kun en nødløsning, fordi data mangler.',
  readAt: (time: string) => `Læst ${time}. En linje forsvinder, når næste læsning viser, at det er rettet.`,
  neverRead: 'Kommunens grupper og medlemmer bliver læst for første gang.',
  readAgain: 'Læs igen',
  reading: 'Læser …',
  empty: 'Intet mangler',
  emptyWords: 'Alle har en leder, en ejer og en forklaring.',
  columns: { what: 'Mangler', meanwhile: 'Så længe', fix: 'Sådan rettes det', who: 'Hvem kan', act: 'Handling' },
  accesses: 'Adgange',
  task: 'Opgave',
  search: 'Søg i det, der mangler',
  noneFound: (search: string) => `Intet af det, der mangler, passer til „${search}“.`,
  saveList: 'Hent liste',
  send: 'Send opgave',
  sendFor: (what: string) => `Send opgave: ${what}`,
  sendAll: (count: number) => (count === 1 ? 'Send 1 opgave' : `Send ${count} opgaver`),
  sent: (day: string) => `Sendt ${day}`,
  chased: (day: string) => `Rykket ${day}`,
  proposed: (name: string) => `Foreslået: ${name}`,
  done: (count: number) => (count === 1 ? 'Opgaven er sendt' : `${count} opgaver er sendt`),
  askOwners: 'Spørg ejerne',
  name: 'Peg på ejer',
  nameFor: (group: string) => `Peg på ejer: ${group}`,
  whoOwns: (group: string) => `Hvem skal eje ${group}?`,
  nameHelp: 'IT-support får opgaven. Ejeren er i Entra, når den er løst.',
  answersToo: 'Svarer også for gruppen nu, hvor GDPR-teamet ellers gør',
  letItFind: 'Ved ikke - lad IT-support finde en',
  toldToo: (name: string) => `Opgaven er sendt, og ${name} er spurgt`,
  lines: (count: string): string => (count === '1' ? '1 adgang' : `${count} adgange`),
  unknown: 'ved ikke',
  everyone: 'alle',
  more: (count: number) => `Vis ${count} mere`,
  answers: (name: string) => `${name} svarer`,
  meanwhile: {
    manager: 'Lederne svarer',
    owner: 'Gruppens ejer svarer',
    named: 'De udpegede svarer',
    team: 'GDPR-teamet svarer',
  } satisfies Record<AnsweredBy, string> as Record<AnsweredBy, string>,
  several: (list: string) => `${list} svarer`,
  sources: { manager: 'lederne', owner: 'ejerne', named: 'de udpegede', team: 'GDPR-teamet' } satisfies Record<
    AnsweredBy,
    string
  > as Record<AnsweredBy, string>,
  nobody: 'Ingen kan svare endnu',
  nameOnly: 'Lederen ser kun gruppens navn',
  ownerStays: 'Ejeren beholder adgangen',
  namelessShown: 'Lederen ser, hvad det er, men ikke hvad det hedder',
  notAsked: 'Programmer bliver der ikke spurgt om',
  showsUnknown: 'Linjerne viser „Ved ikke“',
  /** More of one kind, in one row. */
  many: {
    'manager-left': (count) => `${number(count)} ledere er fratrådt`,
    'manager-is-guest': (count) => `${number(count)} ledere er gæster og kan ikke svare`,
    'no-manager': (count) => `${number(count)} medarbejdere har ingen leder`,
    'manager-is-self': (count) => `${number(count)} medarbejdere er deres egen leder`,
    'guest-without-sponsor': (count) => `${number(count)} gæster har ingen vært`,
    'sponsor-left': (count) => `${number(count)} gæster har en vært, der er fratrådt eller selv gæst`,
    'no-owner': (count) => `${number(count)} grupper har ingen ejer`,
    'owner-left': (count) => `${number(count)} grupper har ejere, der er fratrådt eller gæster`,
    'owner-leaves': (count) => `${number(count)} grupper mister deres eneste ejer`,
    'hidden-members': (count) => `${number(count)} grupper skjuler deres medlemmer`,
    'no-description': (count) => `${groupsIn(count)} uden forklaring`,
    'nameless-members': (count) => `${groupsIn(count)} har enheder, kontakter eller programmer uden navn`,
    'perhaps-programs': (count) => `${groupsIn(count)} kan have programmer som medlemmer`,
    'sign-ins-no-licence': () => 'Seneste log-in kendes ikke',
    'sign-ins-no-permission': () => 'Seneste log-in kendes ikke',
  } satisfies Record<DataGapKind, (count: number) => string> as Record<DataGapKind, (count: number) => string>,
  gaps: {
    'manager-left': {
      what: (name) => (name ? `Lederen ${name} er fratrådt` : 'Lederen er fratrådt'),
      fix: 'Sæt den nye leder i løn- og personalesystemet. Den er i Entra næste morgen',
      who: 'HR',
    },
    'manager-is-guest': {
      what: (name) => `Lederen ${name} er gæst og kan ikke svare`,
      fix: 'Sæt en leder, der er ansat, i løn- og personalesystemet. Den er i Entra næste morgen',
      who: 'HR',
    },
    'no-manager': {
      what: (name) => `${name} har ingen leder`,
      fix: 'Sæt leder i løn- og personalesystemet. Den er i Entra næste morgen',
      who: 'HR',
    },
    'manager-is-self': {
      what: (name) => `${name} er sin egen leder`,
      fix: 'Ret leder i løn- og personalesystemet',
      who: 'HR',
    },
    'guest-without-sponsor': {
      what: (name) => `Gæsten ${name} har ingen vært`,
      fix: 'Entra › Brugere › gæsten › Egenskaber › Sponsorer: tilføj den, der inviterede',
      who: 'IT-support',
    },
    'sponsor-left': {
      what: (name) => `Værten for gæsten ${name} er fratrådt eller selv gæst`,
      fix: 'Entra › Brugere › gæsten › Egenskaber › Sponsorer: skift til en, der er ansat',
      who: 'IT-support',
    },
    'no-owner': {
      what: (name) => `${name} har ingen ejer`,
      fix: 'Entra › Grupper › gruppen › Ejere: tilføj en ejer',
      who: 'IT-support',
    },
    'owner-left': {
      what: (name) => `Ejerne af ${name} er fratrådt eller gæster`,
      fix: 'Entra › Grupper › gruppen › Ejere: tilføj en, der er ansat',
      who: 'IT-support',
    },
    'owner-leaves': {
      what: (name) => `${name} mister sin eneste ejer`,
      fix: 'Entra › Grupper › gruppen › Ejere: tilføj en ny ejer',
      who: 'IT-support',
    },
    'hidden-members': {
      what: (name) => `${name} skjuler sine medlemmer`,
      fix: 'Giv appen lov i Entra: Member.Read.Hidden. Er gruppen tom, kan den slettes',
      who: 'Administrator',
    },
    'no-description': {
      what: (_name, count) => `${groupsIn(count)} uden forklaring`,
      fix: 'Entra › Grupper › gruppen › Egenskaber › Beskrivelse: skriv, hvad den giver adgang til',
      who: 'Gruppens ejer',
    },
    'nameless-members': {
      what: (_name, count) => `${groupsIn(count)} har enheder, kontakter eller programmer uden navn`,
      fix: 'Giv appen lov i Entra: Device.Read.All til enheder, OrgContact.Read.All til kontakter',
      who: 'Administrator',
    },
    'perhaps-programs': {
      what: (_name, count) => `${groupsIn(count)} kan have programmer som medlemmer`,
      fix: 'Entra › Grupper › gruppen › Medlemmer: filtrér på virksomhedsapplikation. Graph viser dem ikke i grupper med over 20 medlemmer',
      who: 'IT-support',
    },
    'sign-ins-no-licence': {
      what: () => 'Seneste log-in kendes ikke',
      fix: 'Kræver Entra ID P1-licens. Alt andet virker uden',
      who: 'Administrator',
    },
    'sign-ins-no-permission': {
      what: () => 'Seneste log-in kendes ikke',
      fix: 'Giv appen lov i Entra: AuditLog.Read.All. Alt andet virker uden',
      who: 'Administrator',
    },
  } satisfies Record<DataGapKind, GapWords> as Record<DataGapKind, GapWords>,
};

const numberInEnglish = (count: number): string => count.toLocaleString('en-GB');
const groupsInEnglish = (count: number): string => (count === 1 ? '1 group' : `${numberInEnglish(count)} groups`);

export const en: typeof da = {
  lead: 'Every access has somebody who answers. Here it is a makeshift, because data are missing.',
  readAt: (time) => `Read ${time}. A row goes when the next reading shows that it is mended.`,
  neverRead: 'Groups and members are being read for the first time.',
  readAgain: 'Read again',
  reading: 'Reading …',
  empty: 'Nothing is missing',
  emptyWords: 'Everybody has a manager, every group an owner and an explanation.',
  columns: { what: 'Missing', meanwhile: 'Meanwhile', fix: 'How to fix it', who: 'Who can', act: 'Action' },
  accesses: 'Accesses',
  task: 'Task',
  search: 'Search in what is missing',
  noneFound: (search) => `Nothing that is missing fits “${search}”.`,
  saveList: 'Save the list',
  send: 'Send a task',
  sendFor: (what) => `Send a task: ${what}`,
  sendAll: (count) => (count === 1 ? 'Send 1 task' : `Send ${count} tasks`),
  sent: (day) => `Sent ${day}`,
  chased: (day) => `Chased ${day}`,
  proposed: (name) => `Proposed: ${name}`,
  done: (count) => (count === 1 ? 'The task is sent' : `${count} tasks are sent`),
  askOwners: 'Ask the owners',
  name: 'Name an owner',
  nameFor: (group) => `Name an owner of ${group}`,
  whoOwns: (group) => `Who is to own ${group}?`,
  nameHelp: 'IT support gets the task. The owner is in Entra once it is done.',
  answersToo: 'Answers for the group now, too, where the GDPR team would',
  letItFind: 'Do not know - let IT support find one',
  toldToo: (name) => `The task is sent, and ${name} is asked`,
  lines: (count) => (count === '1' ? '1 access' : `${count} accesses`),
  unknown: 'unknown',
  everyone: 'all',
  more: (count) => `Show ${count} more`,
  answers: (name) => `${name} answers`,
  meanwhile: {
    manager: 'The managers answer',
    owner: 'The group’s owner answers',
    named: 'Those named answer',
    team: 'The GDPR team answers',
  },
  several: (list) => `${list} answer`,
  sources: { manager: 'the managers', owner: 'the owners', named: 'those named', team: 'the GDPR team' },
  nobody: 'Nobody can answer yet',
  nameOnly: 'The manager sees only the name of the group',
  ownerStays: 'The owner keeps the access',
  namelessShown: 'The manager sees what it is, but not its name',
  notAsked: 'Nobody is asked about programs',
  showsUnknown: 'The lines show “Unknown”',
  many: {
    'manager-left': (count) => `${numberInEnglish(count)} managers have left`,
    'manager-is-guest': (count) => `${numberInEnglish(count)} managers are guests and cannot answer`,
    'no-manager': (count) => `${numberInEnglish(count)} employees have no manager`,
    'manager-is-self': (count) => `${numberInEnglish(count)} employees are their own manager`,
    'guest-without-sponsor': (count) => `${numberInEnglish(count)} guests have no sponsor`,
    'sponsor-left': (count) => `${numberInEnglish(count)} guests have a sponsor who has left or is a guest too`,
    'no-owner': (count) => `${numberInEnglish(count)} groups have no owner`,
    'owner-left': (count) => `${numberInEnglish(count)} groups have owners who have left or are guests`,
    'owner-leaves': (count) => `${numberInEnglish(count)} groups lose their only owner`,
    'hidden-members': (count) => `${numberInEnglish(count)} groups hide their members`,
    'no-description': (count) => `${groupsInEnglish(count)} without an explanation`,
    'nameless-members': (count) => `${groupsInEnglish(count)} with devices, contacts or programs without a name`,
    'perhaps-programs': (count) => `${groupsInEnglish(count)} may have programs as members`,
    'sign-ins-no-licence': () => 'The latest sign-in is unknown',
    'sign-ins-no-permission': () => 'The latest sign-in is unknown',
  },
  gaps: {
    'manager-left': {
      what: (name) => (name ? `The manager ${name} has left` : 'The manager has left'),
      fix: 'Enter the new manager in the HR system. It is in Entra next morning',
      who: 'HR',
    },
    'manager-is-guest': {
      what: (name) => `The manager ${name} is a guest and cannot answer`,
      fix: 'Enter a manager who is employed in the HR system. It is in Entra next morning',
      who: 'HR',
    },
    'no-manager': {
      what: (name) => `${name} has no manager`,
      fix: 'Enter the manager in the HR system. It is in Entra next morning',
      who: 'HR',
    },
    'manager-is-self': {
      what: (name) => `${name} is their own manager`,
      fix: 'Correct the manager in the HR system',
      who: 'HR',
    },
    'guest-without-sponsor': {
      what: (name) => `The guest ${name} has no sponsor`,
      fix: 'Entra › Users › the guest › Properties › Sponsors: add the one who invited',
      who: 'IT support',
    },
    'sponsor-left': {
      what: (name) => `The sponsor of the guest ${name} has left or is a guest too`,
      fix: 'Entra › Users › the guest › Properties › Sponsors: change to one who is employed',
      who: 'IT support',
    },
    'no-owner': {
      what: (name) => `${name} has no owner`,
      fix: 'Entra › Groups › the group › Owners: add an owner',
      who: 'IT support',
    },
    'owner-left': {
      what: (name) => `The owners of ${name} have left or are guests`,
      fix: 'Entra › Groups › the group › Owners: add one who is employed',
      who: 'IT support',
    },
    'owner-leaves': {
      what: (name) => `${name} loses its only owner`,
      fix: 'Entra › Groups › the group › Owners: add a new owner',
      who: 'IT support',
    },
    'hidden-members': {
      what: (name) => `${name} hides its members`,
      fix: 'Grant the app in Entra: Member.Read.Hidden. If the group is empty, it can be deleted',
      who: 'Administrator',
    },
    'no-description': {
      what: (_name, count) => `${groupsInEnglish(count)} without an explanation`,
      fix: 'Entra › Groups › the group › Properties › Description: write what it gives access to',
      who: 'The group’s owner',
    },
    'nameless-members': {
      what: (_name, count) => `${groupsInEnglish(count)} with devices, contacts or programs without a name`,
      fix: 'Grant the app in Entra: Device.Read.All for devices, OrgContact.Read.All for contacts',
      who: 'Administrator',
    },
    'perhaps-programs': {
      what: (_name, count) => `${groupsInEnglish(count)} may have programs as members`,
      fix: 'Entra › Groups › the group › Members: filter by enterprise application. Graph does not list them in groups of more than 20 members',
      who: 'IT support',
    },
    'sign-ins-no-licence': {
      what: () => 'The latest sign-in is unknown',
      fix: 'Needs an Entra ID P1 licence. All else works without',
      who: 'Administrator',
    },
    'sign-ins-no-permission': {
      what: () => 'The latest sign-in is unknown',
      fix: 'Grant the app in Entra: AuditLog.Read.All. All else works without',
      who: 'Administrator',
    },
  },
};
