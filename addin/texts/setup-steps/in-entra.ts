import type { Guides } from './guide.ts';

const giveRole = (role: string) => [
  `Åbn [entra.microsoft.com], og vælg *Virksomhedsprogrammer* og så *GDPR-vagten*.`,
  `Vælg *Brugere og grupper* og så *Tilføj bruger/gruppe*. Giv rollen ${role}.`,
  'Microsoft kan være en time om at vise en ny rolle. Vi ser selv efter imens, og ingen indberetning går tabt.',
];

/** The registered app: its permissions, its secret, its roles. */
export const da = {
  consent: {
    says: 'GDPR-vagten mangler en tilladelse i Microsoft 365.',
    steps: [
      'Åbn [entra.microsoft.com], og vælg *Appregistreringer* og så *GDPR-vagten*.',
      'Vælg *API-tilladelser*. Sammenlign med listen i manifest/permissions.md, og tilføj det, der mangler.',
      'Vælg *Giv administratorsamtykke*. Det kan tage et par minutter, før det virker.',
    ],
  },
  'removal-consent': {
    says: 'Appen, der fjerner adgange, mangler sin tilladelse. Imens bliver det opgaver til IT.',
    steps: [
      'Åbn [entra.microsoft.com], og vælg *Appregistreringer* og så den app, der er lavet i trin 10 i manifest/azure/entra.md.',
      'Vælg *API-tilladelser*. Den skal have GroupMember.ReadWrite.All som programtilladelse, og ikke andet.',
      'Vælg *Giv administratorsamtykke*. Det kan tage et par minutter, før det virker.',
    ],
  },
  'no-removal-app': {
    says: 'En plan vil have GDPR-vagten til at fjerne adgange, men appen til det er ikke sat op. Imens bliver det opgaver til IT.',
    steps: [
      'Følg trin 10 i manifest/azure/entra.md: en app for sig, der kun må ændre, hvem der er i en gruppe.',
      'Åbn [portal.azure.com], vælg funktionsappen, *Indstillinger* og *Miljøvariabler*. Sæt appens id ind i REMOVAL_CLIENT_ID.',
      'Vil I hellere have opgaverne, så vælg det i planen.',
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
  'no-team': { says: 'Ingen har rollen Gdpr.Team.', steps: giveRole('Gdpr.Team') },
  'no-dpo': { says: 'Ingen har rollen Gdpr.Dpo.', steps: giveRole('Gdpr.Dpo') },
} satisfies Guides;

const give = (role: string) => [
  'Open [entra.microsoft.com], choose *Enterprise applications*, then *GDPR-vagten*.',
  `Choose *Users and groups*, then *Add user/group*. Give the role ${role}.`,
  'Microsoft may take an hour to show a new role. We keep looking meanwhile, and no report is lost.',
];

export const en: typeof da = {
  consent: {
    says: 'The GDPR Desk lacks a permission in Microsoft 365.',
    steps: [
      'Open [entra.microsoft.com], choose *App registrations*, then *GDPR-vagten*.',
      'Choose *API permissions*. Compare with the list in manifest/permissions.md, and add what is missing.',
      'Choose *Grant admin consent*. It may take a few minutes to work.',
    ],
  },
  'removal-consent': {
    says: 'The app that removes accesses lacks its permission. Meanwhile they are tasks for IT.',
    steps: [
      'Open [entra.microsoft.com], choose *App registrations*, then the app made in step 10 of manifest/azure/entra.md.',
      'Choose *API permissions*. It must have GroupMember.ReadWrite.All as an application permission, and nothing else.',
      'Choose *Grant admin consent*. It may take a few minutes to work.',
    ],
  },
  'no-removal-app': {
    says: 'A plan counts on the GDPR Desk to remove accesses, but the app for it is not set up. Meanwhile they are tasks for IT.',
    steps: [
      'Follow step 10 of manifest/azure/entra.md: an app of its own that may only change who is in a group.',
      'Open [portal.azure.com], choose the function app, *Settings* and *Environment variables*. Put the id of the app in REMOVAL_CLIENT_ID.',
      'If you prefer the tasks, choose that in the plan.',
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
  'no-team': { says: 'Nobody has the role Gdpr.Team.', steps: give('Gdpr.Team') },
  'no-dpo': { says: 'Nobody has the role Gdpr.Dpo.', steps: give('Gdpr.Dpo') },
};
