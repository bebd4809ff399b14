import type { Guides } from './guide.ts';

/** Where the functions run: the clock, the log and its anchors, and what nobody has met. */
export const da = {
  'clock-stopped': {
    says: 'Tidsplanen er gået i stå. Beskeder og påmindelser bliver kun sendt, når nogen bruger GDPR-vagten.',
    steps: [
      'Åbn [portal.azure.com], vælg funktionsappen, og vælg *Oversigt* og så *Genstart*.',
      'Vent fem minutter, og vælg *Se efter igen* her på siden.',
      'Står den her stadig, så vælg *Funktioner* i portalen, og se, om deliverOutbox er slået til.',
      'Er den det, så læg GDPR-vagten på igen, og skriv til dem, der driver den. Hold selv øje med fristerne imens.',
    ],
  },
  'log-altered': {
    says: 'Noget er ændret uden om GDPR-vagten, direkte i databasen. Loggen viser hvad.',
    steps: [
      'Bed dem, der driver databasen, om at køre npm run verify-log. Den viser, hvad der er ændret, og i hvilken sag.',
      'Find ud af, hvem der gjorde det og hvorfor, og skriv det ned. Det kan selv være et brud.',
      'Ret oplysningerne i sagen her i GDPR-vagten, ikke i databasen. Det ændrede bliver stående i loggen.',
    ],
  },
  'log-unproven': {
    says: 'Loggen er ikke efterprøvet i to døgn. Det skal ske hver nat.',
    steps: [
      'Åbn [portal.azure.com], vælg funktionsappen og *Funktioner*, og se, om proveLogs er slået til.',
      'Er den det, så vælg *Oversigt* og *Genstart*, og se efter igen om en time.',
      'Står den her stadig, så skriv til dem, der driver GDPR-vagten.',
    ],
  },
  'anchors-unreadable': {
    says: 'Loggens ankre kan ikke læses eller skrives.',
    steps: [
      'Vi prøver igen i nat. Står det her også i morgen, så åbn [portal.azure.com], og find lageret til ankre (ANCHORS_URL).',
      'Vælg *Adgangskontrol*, og se, om GDPR-vagtens identitet har rollen Storage Blob Data Contributor.',
      'Er et anker slettet, så find ud af, hvem der gjorde det.',
    ],
  },
  'no-anchors': {
    says: 'Der er intet sted til loggens ankre. Skriver nogen hele loggen om i databasen, kan det ikke ses.',
    steps: ['Bed dem, der driver GDPR-vagten, om at sætte ANCHORS_URL. Det står i manifest/azure.'],
  },
  unknown: {
    says: 'Microsoft 365 siger nej af en grund, vi ikke kender.',
    steps: [
      'Vælg *Se efter igen* øverst.',
      'Er det her stadig, så slå koden op i Microsofts vejledning, eller send den til dem, der driver GDPR-vagten.',
    ],
  },
} satisfies Guides;

export const en: typeof da = {
  'clock-stopped': {
    says: 'The schedule has stopped. Messages and reminders are sent only when somebody uses the GDPR Desk.',
    steps: [
      'Open [portal.azure.com], choose the function app, then *Overview* and *Restart*.',
      'Wait five minutes, and choose *Look again* on this page.',
      'If this is still here, choose *Functions* in the portal, and see whether deliverOutbox is enabled.',
      'If it is, deploy the GDPR Desk again, and write to those who run it. Watch the deadlines yourself meanwhile.',
    ],
  },
  'log-altered': {
    says: 'Something was altered past GDPR Desk, directly in the database. The log shows what.',
    steps: [
      'Ask those who run the database to run npm run verify-log. It shows what was altered, and in which case.',
      'Find out who did it and why, and write it down. It may be a breach itself.',
      'Correct the case here in GDPR Desk, not in the database. What was altered stays in the log.',
    ],
  },
  'log-unproven': {
    says: 'The log has not been verified for two days. It should be every night.',
    steps: [
      'Open [portal.azure.com], choose the function app and *Functions*, and see whether proveLogs is enabled.',
      'If it is, choose *Overview* and *Restart*, and look again in an hour.',
      'If this is still here, write to those who run GDPR Desk.',
    ],
  },
  'anchors-unreadable': {
    says: "The log's anchors cannot be read or written.",
    steps: [
      'We try again tonight. If this is still here tomorrow, open [portal.azure.com], and find the storage of the anchors (ANCHORS_URL).',
      'Choose *Access control*, and see whether the identity of GDPR Desk has the role Storage Blob Data Contributor.',
      'If an anchor was deleted, find out who did it.',
    ],
  },
  'no-anchors': {
    says: "There is no place for the log's anchors. If somebody writes the whole log anew in the database, it cannot be seen.",
    steps: ['Ask those who run GDPR Desk to set ANCHORS_URL. See manifest/azure.'],
  },
  unknown: {
    says: 'Microsoft 365 says no for a reason we do not know.',
    steps: [
      'Choose *Look again* at the top.',
      'If this is still here, look the code up in the documentation of Microsoft, or send it to those who run the GDPR Desk.',
    ],
  },
};
