import type { setupParts } from '#shared/routes/settings.ts';

type Part = (typeof setupParts)[number];
type Words = { readonly name: string; readonly what: string };

/** Whose silence it is, as the people who read it call it. */
export type Service = 'teams' | 'microsoft-365' | 'sign-in';
type Untried = { readonly [P in Part]?: string };
type Said = Readonly<Record<Service, string>>;

/** What is tried otherwise than by its first use. */
const untried: Untried = {
  log: 'Ikke prøvet endnu. Det sker i nat.',
  memberships: 'Ikke prøvet endnu. Er den ikke sat op, bliver det, der skal fjernes, en opgave til IT.',
  mail: 'Ikke prøvet endnu. Administratoren kan sende en prøvemail herfra.',
};

/** How everything is, and what each part is for; what to do is in `setup-steps`. */
export const da = {
  title: 'Opsætning',
  intro: 'Her ser du, om alt virker, og hvad du kan gøre, hvis noget ikke gør.',
  again: 'Se efter igen',
  allWorks: 'Alt virker.',
  silent: {
    teams: 'Teams svarer ikke lige nu.',
    'microsoft-365': 'Microsoft 365 svarer ikke lige nu.',
    'sign-in': 'Microsofts login svarer ikke lige nu.',
  } satisfies Said,
  busy: {
    teams: 'Teams har meget travlt lige nu.',
    'microsoft-365': 'Microsoft 365 har meget travlt lige nu.',
    'sign-in': 'Microsofts login har meget travlt lige nu.',
  } satisfies Said,
  passes: 'Det går normalt over af sig selv; beskeder venter og bliver sendt.',
  /** What else is not as usual while nothing can be looked up. */
  unknownMeanwhile: 'Imens kan navne, enheder og modtagere mangle i nye sager.',
  began: (when: string) => `Det begyndte ${when}.`,
  status: { before: 'Varer det ved, så se', link: 'Microsofts driftsstatus', after: '.' },
  toMend: (count: number) => `${count} ting skal ordnes.`,
  steps: (count: number): string => (count === 1 ? 'Trinene står herunder.' : 'Trinene står under hver af dem.'),
  waiting: (count: number) =>
    count === 0
      ? 'Ingen beskeder venter.'
      : count === 1
        ? '1 besked venter på at blive sendt.'
        : `${count} beskeder venter på at blive sendt.`,
  oldest: (count: number, when: string) =>
    count === 1 ? `Den har ventet siden ${when}.` : `Den ældste har ventet siden ${when}.`,
  nothingLost: 'Intet går tabt.',
  group: { mend: 'Det skal ordnes', passing: 'Det går over af sig selv', rest: 'Alt andet' },
  state: {
    works: 'Virker',
    untried: 'Ikke prøvet endnu. Det sker, første gang der er brug for det.',
    silent: 'Svarer ikke lige nu',
    busy: 'Har meget travlt lige nu',
    missing: 'Mangler',
    trouble: 'Virker ikke',
    affected: 'Ramt af det samme',
  },
  untried,
  notTried: (names: string) => `Ikke prøvet endnu: ${names}.`,
  since: (when: string) => `siden ${when}`,
  lastDrain: (when: string) => `sidst ${when}`,
  anchor: (digest: string, when: string) => `Anker ${digest}, taget ${when}`,
  nothingToDo: 'Du skal ikke gøre noget. Vi prøver igen.',
  follows: (leader: string) => `Virker igen sammen med ${leader}.`,
  code: (code: string) => `Kode: ${code}`,
  testMail: {
    send: 'Send en prøvemail',
    sent: (to: string) => `Prøvemailen er sendt til ${to}. Se efter, om den kommer frem.`,
    notSent: 'Prøvemailen blev ikke sendt. Her står, hvad der mangler.',
  },
  part: {
    database: { name: 'Databasen', what: 'Her ligger alle sager.' },
    clock: { name: 'Tidsplanen', what: 'Så påmindelser og beskeder bliver sendt til tiden.' },
    log: { name: 'Loggen', what: 'Så alle kan se, at intet i sagerne er ændret bagefter.' },
    'sign-in': { name: 'Login', what: 'Så medarbejderne bliver kendt af GDPR-vagten.' },
    graph: { name: 'Opslag i Microsoft 365', what: 'Så vi kan finde navn, enhed, leder og modtagere.' },
    memberships: { name: 'Fjernelse af adgange', what: 'Så adgange, en leder har afvist, bliver fjernet.' },
    'bot-in-team': { name: 'GDPR-vagten i jeres team', what: 'Så den kan skrive i kanalen.' },
    channel: { name: 'Kanalen', what: 'Her kommer et kort for hver ny sag.' },
    links: {
      name: 'Links til GDPR-vagten',
      what: 'Så et tryk på et link i Teams eller en mail åbner den rigtige sag.',
    },
    'activity-feed': {
      name: 'Beskeder i Teams',
      what: 'Så indberetteren får at vide, når I spørger eller afslutter.',
    },
    mail: { name: 'Mail, når Teams ikke virker', what: 'Så I får besked, selv om Teams er nede.' },
    'team-members': { name: 'GDPR-teamet', what: 'Dem, der arbejder med sagerne.' },
    dpo: { name: 'Databeskyttelsesrådgiveren', what: 'Får besked, hvis ingen tager en sag.' },
  } satisfies Record<Part, Words>,
};

export const en: typeof da = {
  title: 'Set-up',
  intro: 'Here you see whether everything works, and what you can do where it does not.',
  again: 'Look again',
  allWorks: 'Everything works.',
  silent: {
    teams: 'Teams is not answering right now.',
    'microsoft-365': 'Microsoft 365 is not answering right now.',
    'sign-in': "Microsoft's sign-in is not answering right now.",
  },
  busy: {
    teams: 'Teams is very busy right now.',
    'microsoft-365': 'Microsoft 365 is very busy right now.',
    'sign-in': "Microsoft's sign-in is very busy right now.",
  },
  passes: 'It usually passes by itself; messages wait and will be sent.',
  unknownMeanwhile: 'Meanwhile names, units and recipients may be missing in new cases.',
  began: (when) => `It began ${when}.`,
  status: { before: 'If it lasts, see', link: "Microsoft's service status", after: '.' },
  toMend: (count) => `${count} things need mending.`,
  steps: (count) => (count === 1 ? 'The steps are below.' : 'The steps are under each of them.'),
  waiting: (count) =>
    count === 0
      ? 'No messages are waiting.'
      : count === 1
        ? '1 message is waiting to be sent.'
        : `${count} messages are waiting to be sent.`,
  oldest: (count, when) => (count === 1 ? `It has waited since ${when}.` : `The oldest has waited since ${when}.`),
  nothingLost: 'Nothing is lost.',
  group: { mend: 'Needs mending', passing: 'Passes by itself', rest: 'Everything else' },
  state: {
    works: 'Works',
    untried: 'Not tried yet. It is, the first time it is needed.',
    silent: 'Not answering right now',
    busy: 'Very busy right now',
    missing: 'Missing',
    trouble: 'Does not work',
    affected: 'Affected by the same',
  },
  untried: {
    log: 'Not tried yet. It will be tonight.',
    memberships: 'Not tried yet. If it is not set up, what is to be removed is a task for IT.',
    mail: 'Not tried yet. The administrator can send a test mail from here.',
  },
  notTried: (names) => `Not tried yet: ${names}.`,
  since: (when) => `since ${when}`,
  lastDrain: (when) => `last ${when}`,
  anchor: (digest, when) => `Anchor ${digest}, taken ${when}`,
  nothingToDo: 'There is nothing for you to do. We try again.',
  follows: (leader) => `Works again together with: ${leader}.`,
  code: (code) => `Code: ${code}`,
  testMail: {
    send: 'Send a test mail',
    sent: (to) => `The test mail was sent to ${to}. See whether it arrives.`,
    notSent: 'The test mail was not sent. What is missing is said here.',
  },
  part: {
    database: { name: 'The database', what: 'All cases are kept here.' },
    clock: { name: 'The schedule', what: 'So that reminders and messages are sent on time.' },
    log: { name: 'The log', what: 'So that everybody can see that nothing in the cases was altered afterwards.' },
    'sign-in': { name: 'Signing in', what: 'So that employees are known to the GDPR Desk.' },
    graph: { name: 'Look-ups in Microsoft 365', what: 'So that we can find name, unit, manager and recipients.' },
    memberships: { name: 'Removing accesses', what: 'So that accesses a manager has refused are removed.' },
    'bot-in-team': { name: 'The GDPR Desk in your team', what: 'So that it can write in the channel.' },
    channel: { name: 'The channel', what: 'A card arrives here for each new case.' },
    links: { name: 'Links to the GDPR Desk', what: 'So that a link in Teams or a mail opens the right case.' },
    'activity-feed': { name: 'Notices in Teams', what: 'So that the reporter hears when you ask or finish.' },
    mail: { name: 'Mail when Teams does not work', what: 'So that you are told even if Teams is down.' },
    'team-members': { name: 'The GDPR team', what: 'Those who work with the cases.' },
    dpo: { name: 'The data protection officer', what: 'Is told if nobody takes a case.' },
  },
};
