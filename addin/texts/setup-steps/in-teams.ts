import type { Guides } from './guide.ts';

const addAgain = [
  'Åbn Teams som en, der har en rolle i GDPR-vagten. Ellers kender vi ikke teamet.',
  'Find GDPR-teamet, vælg *···* ud for navnet, og vælg *Administrer team*.',
  'Vælg fanen *Apps*, og vælg *Flere apps*. Søg efter GDPR-vagten, og vælg *Tilføj*.',
  'Vælg den kanal, kortene skal stå i. Det skal være en standardkanal: I private og delte kanaler kan apps som GDPR-vagten ikke skrive. De åbne sager får et kort med det samme.',
];

const otherChannel = [
  'Vil I have kortene i den gamle kanal igen, så åbn Teams, vælg *···* ud for teamet, *Administrer team*, *Kanaler* og *Slettet*, og vælg *Gendan* ud for kanalen.',
  'Vil I vælge kanalen selv, så fjern GDPR-vagten på fanen *Apps*, og tilføj den igen til den kanal, I vil bruge. Så forsvinder beskeden her.',
];

/** GDPR-vagten in the team, its channel, and what an administrator of Teams grants. */
export const da = {
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
  'team-consent': {
    says: 'Appen mangler en tilladelse i Teams.',
    steps: [
      'Åbn [admin.teams.microsoft.com], og vælg *Teams-apps*, *Administrer apps* og *GDPR-vagten*.',
      'Vælg fanen *Tilladelser*, og godkend dem.',
      'Se på fanen *Brugere og grupper*, om appen er lagt ud til alle.',
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
  'strange-host': {
    says: 'Teams bad os skrive til en adresse, vi ikke kender.',
    steps: [
      'Åbn [portal.azure.com], vælg funktionsappen, *Indstillinger* og *Miljøvariabler*, og se, om BOT_SERVICE_URL er rigtig.',
      'Er den det, så fjern GDPR-vagten fra teamet, og tilføj den igen.',
    ],
  },
} satisfies Guides;

const add = [
  'Open Teams as somebody who has a role in the GDPR Desk. Otherwise we do not know the team.',
  'Find the GDPR team, choose *···* beside its name, and choose *Manage team*.',
  'Choose the tab *Apps*, then *Get more apps*. Search for GDPR-vagten, and choose *Add*.',
  'Choose the channel for the cards. It must be a standard channel: apps such as GDPR-vagten cannot write in private and shared ones. The open cases get a card at once.',
];

const anotherChannel = [
  'If you want the cards in the old channel again, open Teams, choose *···* beside the team, *Manage team*, *Channels* and *Deleted*, and choose *Restore* beside the channel.',
  'If you would rather choose the channel yourselves, remove GDPR-vagten on the tab *Apps*, and add it again to the channel you want. Then this message goes away.',
];

export const en: typeof da = {
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
  'team-consent': {
    says: 'The app lacks a permission in Teams.',
    steps: [
      'Open [admin.teams.microsoft.com], choose *Teams apps*, *Manage apps* and *GDPR-vagten*.',
      'Choose the tab *Permissions*, and approve them.',
      'See on the tab *Users and groups* whether the app is rolled out to everybody.',
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
  'strange-host': {
    says: 'Teams asked us to write to an address we do not know.',
    steps: [
      'Open [portal.azure.com], choose the function app, *Settings* and *Environment variables*, and see whether BOT_SERVICE_URL is right.',
      'If it is, remove GDPR-vagten from the team, and add it again.',
    ],
  },
};
