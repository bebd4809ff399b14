import type { BreachKind } from '#shared/breaches/kinds.ts';

/** What to do now, by kind of breach, and the ready letter to a wrong recipient. */
export const da = {
  now: {
    title: 'Gør det nu',
    byKind: {
      'misdirected-mail': ['Bed modtageren slette mailen.', 'Send den ikke videre, heller ikke til os.'],
      'misdirected-letter': [
        'Bed modtageren lade være med at læse det og levere det tilbage.',
        'Er det sendt i Digital Post, så sig det til os med det samme. Det kan nogle gange trækkes tilbage.',
      ],
      'wrong-data': [
        'Bed modtageren slette det, der handler om en anden, eller levere det tilbage.',
        'Send det rigtige, når du har set det efter en ekstra gang.',
      ],
      'insecure-sending': ['Send det ikke igen på samme måde.', 'Slet ikke noget, før vi har set på det.'],
      'spoken-disclosure': [
        'Bed dem, der hørte det, om ikke at sige det videre.',
        'Skriv ned, hvem der hørte det, mens du husker det.',
      ],
      'lost-device': [
        'Ring til it, så de kan spærre og slette den.',
        'Skift din adgangskode.',
        'Er den stjålet, så meld det til politiet.',
      ],
      'paper-left-behind': ['Hent papirerne, hvis du kan.', 'Er de væk, så spørg, hvor du sidst havde dem.'],
      'open-access': [
        'Luk adgangen, eller bed systemejeren gøre det.',
        'Slet ikke noget. Vi skal kunne se, hvem der har kigget.',
      ],
      'published-by-mistake': ['Få det taget ned med det samme.', 'Gem linket. Vi skal bruge det.'],
      snooping: ['Tal ikke med den, du har mistanke til. Det gør vi.', 'Slet ikke noget.'],
      'data-lost': [
        'Ring til it. Det kan måske hentes tilbage, hvis det går hurtigt.',
        'Gem ikke nyt oven i det gamle.',
      ],
      ransomware: ['Tag maskinen af nettet, men sluk den ikke.', 'Ring til it nu.', 'Betal ikke, og svar ikke.'],
      'processor-breach': [
        'Bed leverandøren skrive, hvad der er sket, og hvornår de opdagede det.',
        'Send os det, de skriver.',
      ],
      other: ['Stop fejlen, hvis du kan.', 'Slet ikke noget, før vi har set på det.'],
    } satisfies Record<BreachKind, string[]> as Record<BreachKind, string[]>,
    received: (sender: string) => ({
      self: [
        'Slet mailen, når du har indberettet den. Også fra Slettet post.',
        'Send den ikke videre, heller ikke til os.',
        `Sig det til ${sender}, der måske ikke selv har opdaget det.`,
      ],
      others: [
        `Sig det til ${sender}, så den forkerte modtager kan blive bedt om at slette mailen.`,
        'Svar ikke til alle, og send den ikke videre, heller ikke til os.',
      ],
    }),
    write: 'Skriv til modtageren',
    markFirst: 'Sæt kryds ved modtageren først.',
    typeFirst: 'Skriv modtageren først.',
    recall: 'Træk mailen tilbage',
    recallHow: [
      'Det virker kun for modtagere i kommunen, og kun før de har læst den i et andet program.',
      'Åbn mailen i Sendt post i sit eget vindue.',
      'Vælg de tre prikker eller Filer, og vælg Tilbagekald meddelelse.',
      'Outlook sender dig en mail, om det lykkedes.',
    ],
    askLater: 'Vi spørger dig senere, om modtageren har slettet mailen.',
    copyInstead: 'Kan mailen ikke åbnes, så kopiér teksten her.',
  },
  letter: {
    subject: 'En mail sendt til dig ved en fejl',
    body: (when: string) =>
      `Hej\n\nJeg kom til at sende dig en mail ${when}, som ikke var til dig.\n\nVil du være sød at slette den helt uden at læse den, også fra Slettet post? Du må ikke gemme den, bruge den eller sende den videre.\n\nSkriv gerne tilbage til mig, når den er slettet. Tak for hjælpen, og undskyld ulejligheden.\n\nVenlig hilsen`,
    recently: 'for nylig',
  },
};

export const en: typeof da = {
  now: {
    title: 'Do this now',
    byKind: {
      'misdirected-mail': ['Ask the recipient to delete the mail.', 'Do not forward it, not even to us.'],
      'misdirected-letter': [
        'Ask the recipient not to read it and to hand it back.',
        'If it went by Digital Post, tell us at once. It can sometimes be withdrawn.',
      ],
      'wrong-data': [
        'Ask the recipient to delete what is about somebody else, or to hand it back.',
        'Send the right data once you have checked it again.',
      ],
      'insecure-sending': ['Do not send it again the same way.', 'Delete nothing until we have looked.'],
      'spoken-disclosure': ['Ask those who heard it not to pass it on.', 'Write down who heard it while you remember.'],
      'lost-device': [
        'Call IT, so that they can lock and wipe it.',
        'Change your password.',
        'If it was stolen, tell the police.',
      ],
      'paper-left-behind': ['Fetch the papers if you can.', 'If they are gone, ask where you last had them.'],
      'open-access': [
        'Close the access, or ask the system owner to.',
        'Delete nothing. We must be able to see who looked.',
      ],
      'published-by-mistake': ['Have it taken down at once.', 'Keep the link. We need it.'],
      snooping: ['Do not talk to whoever you suspect. We will.', 'Delete nothing.'],
      'data-lost': ['Call IT. It may be brought back if they are quick.', 'Save nothing new over the old.'],
      ransomware: [
        'Take the machine off the network, but leave it on.',
        'Call IT now.',
        'Do not pay, and do not answer.',
      ],
      'processor-breach': [
        'Ask the supplier to write what happened and when they found out.',
        'Send us what they write.',
      ],
      other: ['Stop the fault if you can.', 'Delete nothing until we have looked.'],
    },
    received: (sender) => ({
      self: [
        'Delete the mail once you have reported it. From Deleted Items too.',
        'Do not forward it, not even to us.',
        `Tell ${sender}, who may not have noticed.`,
      ],
      others: [
        `Tell ${sender}, so that the wrong recipient can be asked to delete the mail.`,
        'Do not reply to all, and do not forward it, not even to us.',
      ],
    }),
    write: 'Write to the recipient',
    markFirst: 'Tick the recipient first.',
    typeFirst: 'Write the recipient first.',
    recall: 'Recall the mail',
    recallHow: [
      'It only works for recipients in the municipality, and only before they read it in another program.',
      'Open the mail from Sent Items in its own window.',
      'Choose the three dots or File, and choose Recall message.',
      'Outlook mails you whether it worked.',
    ],
    askLater: 'We will ask you later whether the recipient deleted the mail.',
    copyInstead: 'If the mail does not open, copy the text here.',
  },
  letter: da.letter,
};
