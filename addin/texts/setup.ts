import type { setupParts } from '#shared/routes/settings.ts';

type Part = (typeof setupParts)[number];
type State = 'works' | 'trouble' | 'missing' | 'untried';
type Words = { readonly name: string; readonly what: string; readonly missing: string; readonly trouble: string };

/** What each part is for, what to do when it is not there, and what to do when it has stopped working. */
export const da = {
  title: 'Opsætning',
  intro: 'Her ser du, om alt virker, og hvad du kan gøre, hvis noget ikke gør.',
  allWorks: 'Alt virker.',
  somethingWrong: (count: number) => (count === 1 ? '1 ting skal ordnes.' : `${count} ting skal ordnes.`),
  state: { works: 'Virker', trouble: 'Problemer', missing: 'Mangler', untried: 'Ikke prøvet endnu' } satisfies Record<
    State,
    string
  >,
  since: (when: string) => `siden ${when}`,
  code: 'Kode',
  untried: 'Den bliver prøvet, første gang der er brug for den.',
  waiting: (count: number) =>
    count === 0
      ? 'Ingen beskeder venter.'
      : count === 1
        ? '1 besked venter på at blive sendt.'
        : `${count} beskeder venter på at blive sendt.`,
  oldest: (when: string) => `Den ældste har ventet siden ${when}.`,
  nothingLost: 'Ingen går tabt. De bliver sendt, så snart det virker igen.',
  again: 'Se efter igen',
  part: {
    database: {
      name: 'Databasen',
      what: 'Her ligger alle sager.',
      missing: 'Angiv databasens adresse i driften, og genstart.',
      trouble: 'Se i Azure, om databaseserveren kører, og om dens netværk er åbent for GDPR-vagten.',
    },
    'sign-in': {
      name: 'Log ind',
      what: 'Så medarbejderne bliver kendt af GDPR-vagten.',
      missing: 'Opret appen i Entra, og angiv dens id i driften.',
      trouble: 'Se i Entra, om appens id og adresse er rigtige, og om den må bruges af alle i kommunen.',
    },
    graph: {
      name: 'Opslag i Microsoft 365',
      what: 'Så vi kan finde navn, enhed, leder og modtagere.',
      missing: 'Giv appen de tilladelser, der står i vejledningen, og godkend dem i Entra.',
      trouble: 'Se i Entra, om tilladelserne stadig er godkendt, og om appens hemmelighed er udløbet.',
    },
    'bot-in-team': {
      name: 'GDPR-vagten i jeres team',
      what: 'Så den kan skrive i kanalen.',
      missing: 'Åbn teamet i Teams, vælg Apps, og tilføj GDPR-vagten.',
      trouble: 'Se i Teams, om GDPR-vagten stadig er tilføjet til teamet. Er den fjernet, så tilføj den igen.',
    },
    channel: {
      name: 'Kanalen',
      what: 'Her kommer et kort for hver ny sag.',
      missing: 'Kanalen findes, når GDPR-vagten er tilføjet til jeres team.',
      trouble: 'Se, om kanalen stadig findes. Er den slettet, så fjern GDPR-vagten fra teamet, og tilføj den igen.',
    },
    'activity-feed': {
      name: 'Beskeder i Teams',
      what: 'Så indberetteren får at vide, når I spørger eller afslutter.',
      missing: 'Giv appen lov til at sende aktivitetsbeskeder, og læg den ud til alle i Teams-administrationen.',
      trouble: 'Se i Teams-administrationen, om appen er tilladt og lagt ud til alle.',
    },
    mail: {
      name: 'Mail, når Teams ikke virker',
      what: 'Så I får besked, selv om Teams er nede.',
      missing: 'Angiv teamets mailadresse og en postkasse at sende fra under Indstillinger.',
      trouble: 'Se, om postkassen findes, og om appen må sende fra den.',
    },
    'team-members': {
      name: 'GDPR-teamet',
      what: 'Dem, der arbejder med sagerne.',
      missing: 'Giv mindst én person rollen Gdpr.Team i Entra.',
      trouble: 'Teamet kunne ikke slås op. Se, om opslag i Microsoft 365 virker.',
    },
    dpo: {
      name: 'Databeskyttelsesrådgiveren',
      what: 'Får besked, hvis ingen tager en sag.',
      missing: 'Giv databeskyttelsesrådgiveren rollen Gdpr.Dpo i Entra.',
      trouble: 'Rådgiveren kunne ikke slås op. Se, om opslag i Microsoft 365 virker.',
    },
  } satisfies Record<Part, Words>,
  /** What a code means for whoever mends it, whatever the part; others are shown as they are. */
  codes: {
    '429': 'Microsoft 365 beder os vente. Det går over af sig selv.',
    TooManyRequests: 'Microsoft 365 beder os vente. Det går over af sig selv.',
    '503': 'Microsoft 365 svarer ikke. Vi prøver igen.',
    unreachable: 'Microsoft 365 kan ikke nås. Vi prøver igen.',
    timeout: 'Der kom ikke svar i tide. Vi prøver igen.',
    'unexpected-answer': 'Der kom et svar, vi ikke kunne læse. Vi prøver igen.',
    'no-token': 'Vi kunne ikke logge ind. Se, om appens hemmelighed eller certifikat er udløbet.',
    '401': 'Vi blev afvist. Se, om appens hemmelighed eller certifikat er udløbet.',
    '403': 'En tilladelse mangler eller er ikke godkendt i Entra.',
    Authorization_RequestDenied: 'En tilladelse mangler eller er ikke godkendt i Entra.',
    ErrorAccessDenied: 'En tilladelse mangler eller er ikke godkendt i Entra.',
    'bot-not-installed': 'GDPR-vagten er ikke tilføjet til et team.',
    gone: 'Kanalen findes ikke mere.',
    'nobody-to-mail': 'Der er ingen mailadresse at skrive til.',
    'host-not-allowed': 'Beskeden kom fra en adresse, vi ikke kender.',
  } as Readonly<Record<string, string>>,
};

export const en: typeof da = {
  title: 'Set-up',
  intro: 'Here you see whether everything works, and what you can do where it does not.',
  allWorks: 'Everything works.',
  somethingWrong: (count) => (count === 1 ? '1 thing needs mending.' : `${count} things need mending.`),
  state: { works: 'Works', trouble: 'Trouble', missing: 'Missing', untried: 'Not tried yet' },
  since: (when) => `since ${when}`,
  code: 'Code',
  untried: 'It is tried the first time it is needed.',
  waiting: (count) =>
    count === 0
      ? 'No messages are waiting.'
      : count === 1
        ? '1 message is waiting to be sent.'
        : `${count} messages are waiting to be sent.`,
  oldest: (when) => `The oldest has waited since ${when}.`,
  nothingLost: 'None is lost. They are sent as soon as it works again.',
  again: 'Look again',
  part: {
    database: {
      name: 'The database',
      what: 'All cases are kept here.',
      missing: 'Give the address of the database in the hosting settings and restart.',
      trouble: 'See in Azure whether the database server runs and its network is open to the GDPR Desk.',
    },
    'sign-in': {
      name: 'Signing in',
      what: 'So that employees are known to the GDPR Desk.',
      missing: 'Register the app in Entra and give its id in the hosting settings.',
      trouble: 'See in Entra whether the id and address of the app are right, and whether everybody may use it.',
    },
    graph: {
      name: 'Look-ups in Microsoft 365',
      what: 'So that we can find name, unit, manager and recipients.',
      missing: 'Give the app the permissions listed in the guide, and approve them in Entra.',
      trouble: 'See in Entra whether the permissions are still approved and whether the secret of the app has expired.',
    },
    'bot-in-team': {
      name: 'The GDPR Desk in your team',
      what: 'So that it can write in the channel.',
      missing: 'Open the team in Teams, choose Apps, and add GDPR-vagten.',
      trouble: 'See in Teams whether GDPR-vagten is still in the team. If it was removed, add it again.',
    },
    channel: {
      name: 'The channel',
      what: 'A card arrives here for each new case.',
      missing: 'The channel is found when GDPR-vagten has been added to your team.',
      trouble:
        'See whether the channel still exists. If it was deleted, remove GDPR-vagten from the team and add it again.',
    },
    'activity-feed': {
      name: 'Notices in Teams',
      what: 'So that the reporter hears when you ask or finish.',
      missing: 'Let the app send activity notices, and roll it out to everybody in the Teams admin centre.',
      trouble: 'See in the Teams admin centre whether the app is allowed and rolled out to everybody.',
    },
    mail: {
      name: 'Mail when Teams does not work',
      what: 'So that you are told even if Teams is down.',
      missing: 'Give the address of the team and a mailbox to send from under Settings.',
      trouble: 'See whether the mailbox exists and the app may send from it.',
    },
    'team-members': {
      name: 'The GDPR team',
      what: 'Those who work with the cases.',
      missing: 'Give at least one person the role Gdpr.Team in Entra.',
      trouble: 'The team could not be looked up. See whether look-ups in Microsoft 365 work.',
    },
    dpo: {
      name: 'The data protection officer',
      what: 'Is told if nobody takes a case.',
      missing: 'Give the data protection officer the role Gdpr.Dpo in Entra.',
      trouble: 'The officer could not be looked up. See whether look-ups in Microsoft 365 work.',
    },
  },
  codes: {
    '429': 'Microsoft 365 asks us to wait. It passes by itself.',
    TooManyRequests: 'Microsoft 365 asks us to wait. It passes by itself.',
    '503': 'Microsoft 365 does not answer. We try again.',
    unreachable: 'Microsoft 365 cannot be reached. We try again.',
    timeout: 'The answer did not come in time. We try again.',
    'unexpected-answer': 'An answer came that we could not read. We try again.',
    'no-token': 'We could not sign in. See whether the secret or certificate of the app has expired.',
    '401': 'We were turned away. See whether the secret or certificate of the app has expired.',
    '403': 'A permission is missing or not approved in Entra.',
    Authorization_RequestDenied: 'A permission is missing or not approved in Entra.',
    ErrorAccessDenied: 'A permission is missing or not approved in Entra.',
    'bot-not-installed': 'GDPR-vagten has not been added to a team.',
    gone: 'The channel is no longer there.',
    'nobody-to-mail': 'There is no mail address to write to.',
    'host-not-allowed': 'The message came from an address we do not know.',
  },
};
