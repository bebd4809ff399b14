import type { Mend } from '#shared/setup/cause.ts';

/** What is wrong, and what to do, step by step. Between stars: what to press. In brackets: an address to open. */
type Guide = { readonly says: string; readonly steps: readonly string[] };

const addAgain = [
  'Åbn Teams som en, der har en rolle i GDPR-vagten. Ellers kender vi ikke teamet.',
  'Find GDPR-teamet, vælg *···* ud for navnet, og vælg *Administrer team*.',
  'Vælg fanen *Apps*, og vælg *Flere apps*. Søg efter GDPR-vagten, og vælg *Tilføj*.',
  'Vælg den kanal, kortene skal stå i. Det skal være en standardkanal: I private og delte kanaler kan apps som GDPR-vagten ikke skrive. De åbne sager får et kort med det samme.',
];
const giveRole = (role: string) => [
  `Åbn [entra.microsoft.com], og vælg *Virksomhedsprogrammer* og så *GDPR-vagten*.`,
  `Vælg *Brugere og grupper* og så *Tilføj bruger/gruppe*. Giv rollen ${role}.`,
  'Microsoft kan være en time om at vise en ny rolle. Vi ser selv efter imens, og ingen indberetning går tabt.',
];

const otherChannel = [
  'Vil I have kortene i den gamle kanal igen, så åbn Teams, vælg *···* ud for teamet, *Administrer team*, *Kanaler* og *Slettet*, og vælg *Gendan* ud for kanalen.',
  'Vil I vælge kanalen selv, så fjern GDPR-vagten på fanen *Apps*, og tilføj den igen til den kanal, I vil bruge. Så forsvinder beskeden her.',
];

export const da: Readonly<Record<Mend, Guide>> = {
  'clock-stopped': {
    says: 'Uret er gået i stå. Beskeder og påmindelser bliver kun sendt, når nogen bruger GDPR-vagten.',
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
  'anchors-unreadable': {
    says: 'Loggens ankre kan ikke læses eller skrives.',
    steps: [
      'Åbn [portal.azure.com], og find lageret til ankre (ANCHORS_URL).',
      'Vælg *Adgangskontrol*, og se, om GDPR-vagtens identitet har rollen Storage Blob Data Contributor.',
      'Er et anker slettet, så find ud af, hvem der gjorde det. Vi prøver igen i nat.',
    ],
  },
  'no-anchors': {
    says: 'Der er intet sted til loggens ankre. Skriver nogen hele loggen om i databasen, kan det ikke ses.',
    steps: ['Bed dem, der driver GDPR-vagten, om at sætte ANCHORS_URL. Det står i manifest/azure.'],
  },
  'bot-not-installed': { says: 'GDPR-vagten er ikke tilføjet til jeres team.', steps: addAgain },
  'bot-removed': { says: 'GDPR-vagten er fjernet fra jeres team.', steps: addAgain },
  'bot-shut-out': {
    says: 'Teams lader ikke GDPR-vagten skrive i kanalen.',
    steps: [
      'Er kanalen privat eller delt, så fjern GDPR-vagten fra teamet, og tilføj den igen til en standardkanal.',
      'Er teamet eller kanalen arkiveret, så gendan: Vælg *···* øverst i listen over teams, *Administrer teams*, *Arkiveret* og *Gendan team*. En kanal gendannes under *···* ud for kanalen.',
      'Er kanalen slettet, så gendan den: Vælg *···* ud for teamet, *Administrer team*, *Kanaler*, *Slettet* og *Gendan*.',
      'Står GDPR-vagten ikke på fanen *Apps* samme sted, så tilføj den igen.',
      'Er den blokeret, så åbn [admin.teams.microsoft.com], vælg *Teams-apps*, *Administrer apps* og *GDPR-vagten*, og tillad den.',
    ],
  },
  'installed-by-stranger': {
    says: 'GDPR-vagten er tilføjet til et team af en, der ikke har en rolle i den.',
    steps: ['Fjern den fra det team, hvis den ikke skal være der.', ...addAgain],
  },
  'channel-gone': {
    says: 'Kanalen er slettet, og vi fandt ingen anden i teamet.',
    steps: [
      'Åbn Teams. Vælg *···* ud for teamet, *Administrer team*, *Kanaler* og *Slettet*.',
      'Vælg *Gendan* ud for kanalen.',
      'Vil I hellere bruge en anden kanal, så fjern GDPR-vagten på fanen *Apps*, og tilføj den igen til den kanal.',
    ],
  },
  'cards-in-first': {
    says: 'Jeres kanal er slettet. Kortene kommer nu i teamets første kanal, som regel Generelt.',
    steps: otherChannel,
  },
  'cards-in-usual': {
    says: 'Jeres kanal er slettet. Kortene kommer nu i kanalen GDPR-vagten.',
    steps: otherChannel,
  },
  'team-archived': {
    says: 'Teamet er arkiveret, så ingen kan skrive i det.',
    steps: [
      'Åbn Teams. Vælg *···* øverst i listen over teams, *Administrer teams* og *Arkiveret*.',
      'Vælg *Gendan team*. De åbne sager får et kort med det samme.',
      'Vil I hellere bruge et andet team, så tilføj GDPR-vagten dér.',
    ],
  },
  'team-gone': {
    says: 'Teamet er slettet.',
    steps: [
      'Det kan gendannes i 30 dage: Åbn [entra.microsoft.com], og vælg *Grupper* og *Slettede grupper*.',
      'Vil I hellere bruge et andet team, så tilføj GDPR-vagten dér:',
      ...addAgain,
    ],
  },
  'no-catalog-id': {
    says: 'Vi kender ikke appens id i jeres Teams, så links kan sige, at appen ikke findes.',
    steps: [
      'Åbn [admin.teams.microsoft.com], og vælg *Teams-apps*, *Administrer apps* og *GDPR-vagten*. Kopiér appens id.',
      'Åbn [portal.azure.com], vælg funktionsappen, *Indstillinger* og *Miljøvariabler*. Sæt id’et ind i TEAMS_CATALOG_APP_ID, og vælg *Anvend*.',
      'Skriv hej til GDPR-vagten i Teams, og tryk på *Indberet* i svaret. Åbner den, er id’et rigtigt.',
    ],
  },
  consent: {
    says: 'GDPR-vagten mangler en tilladelse i Microsoft 365.',
    steps: [
      'Åbn [entra.microsoft.com], og vælg *Appregistreringer* og så *GDPR-vagten*.',
      'Vælg *API-tilladelser*. Sammenlign med listen i manifest/permissions.md, og tilføj det, der mangler.',
      'Vælg *Giv administratorsamtykke*. Det kan tage et par minutter, før det virker.',
    ],
  },
  'mail-consent': {
    says: 'GDPR-vagten må ikke sende mail fra postkassen.',
    steps: [
      'Giv adgangen i Exchange Online, ikke i Entra: Kør kommandoerne nederst i manifest/permissions.md.',
      'Se under *Indstillinger* her i GDPR-vagten, om det er den samme postkasse.',
      'Vent. Exchange kan være op til to timer om det.',
    ],
  },
  'team-consent': {
    says: 'Appen mangler en tilladelse i Teams.',
    steps: [
      'Åbn [admin.teams.microsoft.com], og vælg *Teams-apps*, *Administrer apps* og *GDPR-vagten*.',
      'Vælg fanen *Tilladelser*, og godkend dem.',
      'Se på fanen *Brugere og grupper*, om appen er lagt ud til alle.',
    ],
  },
  'secret-expired': {
    says: 'GDPR-vagtens hemmelighed er udløbet.',
    steps: [
      'Åbn [entra.microsoft.com], og vælg *Appregistreringer*, *GDPR-vagten* og *Certifikater og hemmeligheder*.',
      'Vælg *Ny klienthemmelighed*, og kopiér værdien.',
      'Åbn [portal.azure.com], vælg funktionsappen, *Indstillinger* og *Miljøvariabler*. Sæt værdien ind i API_CLIENT_SECRET, og i BOT_CLIENT_SECRET hvis den står der.',
      'Vælg *Anvend*. Appen starter selv igen.',
    ],
  },
  'not-trusted': {
    says: 'GDPR-vagten kan ikke logge ind hos Microsoft.',
    steps: [
      'Åbn [entra.microsoft.com], og vælg *Appregistreringer*, *GDPR-vagten* og *Certifikater og hemmeligheder*.',
      'Sammenlign den administrerede identitet dér med trin 6 i manifest/azure/entra.md.',
      'Bruger I en hemmelighed, så se i [portal.azure.com] under funktionsappens *Miljøvariabler*, om det er hemmelighedens værdi og ikke dens id.',
    ],
  },
  'app-off': {
    says: 'Appen findes ikke i Entra, eller den er slået fra.',
    steps: [
      'Åbn [entra.microsoft.com], og vælg *Virksomhedsprogrammer* og så *GDPR-vagten*.',
      'Står den der, så vælg *Egenskaber*, og slå *Aktiveret for brugere at logge på* til.',
      'Står den der ikke, så følg manifest/azure/entra.md fra trin 1, og se, om API_CLIENT_ID i driften er rigtigt.',
    ],
  },
  'no-mailbox': {
    says: 'GDPR-vagten har ingen postkasse at sende mail fra.',
    steps: [
      'Åbn [admin.exchange.microsoft.com], vælg *Modtagere* og *Postkasser*, og opret en delt postkasse til GDPR-vagten.',
      'Giv GDPR-vagten lov til at sende fra den: Kør kommandoerne nederst i manifest/permissions.md.',
      'Vælg *Indstillinger* her i GDPR-vagten, og skriv adressen under *Postkasse at sende fra*.',
      'Kom tilbage hertil, og vælg *Send en prøvemail*.',
    ],
  },
  'nobody-to-mail': {
    says: 'Der er ingen mailadresse at skrive til.',
    steps: ['Vælg *Indstillinger* her i GDPR-vagten, og angiv teamets mailadresse.'],
  },
  'mailbox-gone': {
    says: 'Postkassen, der skal sendes fra, findes ikke.',
    steps: [
      'Vælg *Indstillinger* her i GDPR-vagten, og se, om adressen er rigtig.',
      'Er den det, så åbn [admin.exchange.microsoft.com], og vælg *Modtagere* og *Postkasser*. Opret den som delt postkasse.',
    ],
  },
  'strange-host': {
    says: 'Teams bad os skrive til en adresse, vi ikke kender.',
    steps: [
      'Åbn [portal.azure.com], vælg funktionsappen, *Indstillinger* og *Miljøvariabler*, og se, om BOT_SERVICE_URL er rigtig.',
      'Er den det, så fjern GDPR-vagten fra teamet, og tilføj den igen.',
    ],
  },
  'no-team': { says: 'Ingen har rollen Gdpr.Team.', steps: giveRole('Gdpr.Team') },
  'no-dpo': { says: 'Ingen har rollen Gdpr.Dpo.', steps: giveRole('Gdpr.Dpo') },
  unknown: {
    says: 'Microsoft 365 siger nej af en grund, vi ikke kender.',
    steps: [
      'Vælg *Se efter igen* øverst.',
      'Er det her stadig, så slå koden op i Microsofts vejledning, eller send den til dem, der driver GDPR-vagten.',
    ],
  },
};

const add = [
  'Open Teams as somebody who has a role in the GDPR Desk. Otherwise we do not know the team.',
  'Find the GDPR team, choose *···* beside its name, and choose *Manage team*.',
  'Choose the tab *Apps*, then *Get more apps*. Search for GDPR-vagten, and choose *Add*.',
  'Choose the channel for the cards. It must be a standard channel: apps such as GDPR-vagten cannot write in private and shared ones. The open cases get a card at once.',
];
const give = (role: string) => [
  'Open [entra.microsoft.com], choose *Enterprise applications*, then *GDPR-vagten*.',
  `Choose *Users and groups*, then *Add user/group*. Give the role ${role}.`,
  'Microsoft may take an hour to show a new role. We keep looking meanwhile, and no report is lost.',
];

const anotherChannel = [
  'If you want the cards in the old channel again, open Teams, choose *···* beside the team, *Manage team*, *Channels* and *Deleted*, and choose *Restore* beside the channel.',
  'If you would rather choose the channel yourselves, remove GDPR-vagten on the tab *Apps*, and add it again to the channel you want. Then this message goes away.',
];

export const en: typeof da = {
  'clock-stopped': {
    says: 'The clock has stopped. Messages and reminders are sent only when somebody uses the GDPR Desk.',
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
  'anchors-unreadable': {
    says: "The log's anchors cannot be read or written.",
    steps: [
      'Open [portal.azure.com], and find the storage of the anchors (ANCHORS_URL).',
      'Choose *Access control*, and see whether the identity of GDPR Desk has the role Storage Blob Data Contributor.',
      'If an anchor was deleted, find out who did it. We try again tonight.',
    ],
  },
  'no-anchors': {
    says: "There is no place for the log's anchors. If somebody writes the whole log anew in the database, it cannot be seen.",
    steps: ['Ask those who run GDPR Desk to set ANCHORS_URL. See manifest/azure.'],
  },
  'bot-not-installed': { says: 'The GDPR Desk has not been added to your team.', steps: add },
  'bot-removed': { says: 'The GDPR Desk was removed from your team.', steps: add },
  'bot-shut-out': {
    says: 'Teams does not let the GDPR Desk write in the channel.',
    steps: [
      'If the channel is private or shared, remove GDPR-vagten from the team, and add it again to a standard channel.',
      'If the team or channel is archived, restore it: choose *···* above the list of teams, *Manage teams*, *Archived* and *Restore team*. A channel is restored under *···* beside it.',
      'If the channel was deleted, restore it: choose *···* beside the team, *Manage team*, *Channels*, *Deleted* and *Restore*.',
      'If GDPR-vagten is not on the tab *Apps* in the same place, add it again.',
      'If it is blocked, open [admin.teams.microsoft.com], choose *Teams apps*, *Manage apps* and *GDPR-vagten*, and allow it.',
    ],
  },
  'installed-by-stranger': {
    says: 'Somebody without a role in the GDPR Desk has added it to a team.',
    steps: ['Remove it from that team if it should not be there.', ...add],
  },
  'channel-gone': {
    says: 'The channel was deleted, and we found no other in the team.',
    steps: [
      'Open Teams. Choose *···* beside the team, *Manage team*, *Channels* and *Deleted*.',
      'Choose *Restore* beside the channel.',
      'If you would rather use another channel, remove GDPR-vagten on the tab *Apps*, and add it again to that channel.',
    ],
  },
  'cards-in-first': {
    says: "Your channel was deleted. The cards now come in the team's first channel, usually General.",
    steps: anotherChannel,
  },
  'cards-in-usual': {
    says: 'Your channel was deleted. The cards now come in the channel GDPR-vagten.',
    steps: anotherChannel,
  },
  'team-archived': {
    says: 'The team is archived, so nobody can write in it.',
    steps: [
      'Open Teams. Choose *···* above the list of teams, *Manage teams* and *Archived*.',
      'Choose *Restore team*. The open cases get a card at once.',
      'If you would rather use another team, add GDPR-vagten there.',
    ],
  },
  'team-gone': {
    says: 'The team was deleted.',
    steps: [
      'It can be restored for 30 days: open [entra.microsoft.com], choose *Groups* and *Deleted groups*.',
      'If you would rather use another team, add GDPR-vagten there:',
      ...add,
    ],
  },
  'no-catalog-id': {
    says: 'We do not know the id of the app in your Teams, so links may say that there is no such app.',
    steps: [
      'Open [admin.teams.microsoft.com], choose *Teams apps*, *Manage apps* and *GDPR-vagten*. Copy the id of the app.',
      'Open [portal.azure.com], choose the function app, *Settings* and *Environment variables*. Put the id in TEAMS_CATALOG_APP_ID, and choose *Apply*.',
      'Write hi to GDPR-vagten in Teams, and choose *Report* in its answer. If it opens, the id is right.',
    ],
  },
  consent: {
    says: 'The GDPR Desk lacks a permission in Microsoft 365.',
    steps: [
      'Open [entra.microsoft.com], choose *App registrations*, then *GDPR-vagten*.',
      'Choose *API permissions*. Compare with the list in manifest/permissions.md, and add what is missing.',
      'Choose *Grant admin consent*. It may take a few minutes to work.',
    ],
  },
  'mail-consent': {
    says: 'The GDPR Desk may not send mail from the mailbox.',
    steps: [
      'Grant it in Exchange Online, not in Entra: run the commands at the end of manifest/permissions.md.',
      'See under *Settings* here in the GDPR Desk whether it is the same mailbox.',
      'Wait. Exchange may take up to two hours.',
    ],
  },
  'team-consent': {
    says: 'The app lacks a permission in Teams.',
    steps: [
      'Open [admin.teams.microsoft.com], choose *Teams apps*, *Manage apps* and *GDPR-vagten*.',
      'Choose the tab *Permissions*, and approve them.',
      'See on the tab *Users and groups* whether the app is rolled out to everybody.',
    ],
  },
  'secret-expired': {
    says: 'The secret of the GDPR Desk has expired.',
    steps: [
      'Open [entra.microsoft.com], choose *App registrations*, *GDPR-vagten* and *Certificates & secrets*.',
      'Choose *New client secret*, and copy the value.',
      'Open [portal.azure.com], choose the function app, *Settings* and *Environment variables*. Put the value in API_CLIENT_SECRET, and in BOT_CLIENT_SECRET if it is there.',
      'Choose *Apply*. The app restarts by itself.',
    ],
  },
  'not-trusted': {
    says: 'The GDPR Desk cannot sign in with Microsoft.',
    steps: [
      'Open [entra.microsoft.com], choose *App registrations*, *GDPR-vagten* and *Certificates & secrets*.',
      'Compare the managed identity there with step 6 of manifest/azure/entra.md.',
      "If you use a secret, see in [portal.azure.com] under the function app's *Environment variables* that it is the value of the secret and not its id.",
    ],
  },
  'app-off': {
    says: 'The app is not in Entra, or it is switched off.',
    steps: [
      'Open [entra.microsoft.com], choose *Enterprise applications*, then *GDPR-vagten*.',
      'If it is there, choose *Properties* and set *Enabled for users to sign-in* to Yes.',
      'If it is not, follow manifest/azure/entra.md from step 1, and see that API_CLIENT_ID in the hosting settings is right.',
    ],
  },
  'no-mailbox': {
    says: 'The GDPR Desk has no mailbox to send from.',
    steps: [
      'Open [admin.exchange.microsoft.com], choose *Recipients* and *Mailboxes*, and make a shared mailbox for the GDPR Desk.',
      'Let the GDPR Desk send from it: run the commands at the end of manifest/permissions.md.',
      'Choose *Settings* here in the GDPR Desk, and write the address under *Mailbox to send from*.',
      'Come back here, and choose *Send a test mail*.',
    ],
  },
  'nobody-to-mail': {
    says: 'There is no mail address to write to.',
    steps: ['Choose *Settings* here in the GDPR Desk, and give the mail address of the team.'],
  },
  'mailbox-gone': {
    says: 'The mailbox to send from does not exist.',
    steps: [
      'Choose *Settings* here in the GDPR Desk, and see whether the address is right.',
      'If it is, open [admin.exchange.microsoft.com], choose *Recipients* and *Mailboxes*. Make it a shared mailbox.',
    ],
  },
  'strange-host': {
    says: 'Teams asked us to write to an address we do not know.',
    steps: [
      'Open [portal.azure.com], choose the function app, *Settings* and *Environment variables*, and see whether BOT_SERVICE_URL is right.',
      'If it is, remove GDPR-vagten from the team, and add it again.',
    ],
  },
  'no-team': { says: 'Nobody has the role Gdpr.Team.', steps: give('Gdpr.Team') },
  'no-dpo': { says: 'Nobody has the role Gdpr.Dpo.', steps: give('Gdpr.Dpo') },
  unknown: {
    says: 'Microsoft 365 says no for a reason we do not know.',
    steps: [
      'Choose *Look again* at the top.',
      'If this is still here, look the code up in the documentation of Microsoft, or send it to those who run the GDPR Desk.',
    ],
  },
};
