/** Handing an access over to who can answer for it. */
export const da = {
  notMine: 'Ikke min',
  notMineSeveral: 'Ikke mine',
  who: (name: string) => `Hvem kan svare for ${name}?`,
  whoSeveral: (count: number) => (count === 1 ? 'Hvem kan svare?' : `Hvem kan svare for de ${count}?`),
  help: 'Vi spørger dem og giver dig besked.',
  search: 'Søg efter navn',
  noneFound: (search: string) => `Ingen, der kan svare her, hedder „${search}“.`,
  why: {
    manager: 'Er leder',
    sponsor: 'Står for gæsten',
    owner: (access: string) => `Ejer af ${access}`,
    named: 'Nævnt i planen',
  },
  unknown: 'Ved ikke',
  toTeam: 'Send til GDPR-teamet',
  team: 'GDPR-teamet',
  handedTo: (name: string) => `Sendt videre til ${name || 'GDPR-teamet'}`,
  handed: (count: number, name: string) =>
    `${count === 1 ? 'Sendt' : `${count} sendt`} videre til ${name || 'GDPR-teamet'}.`,
  stayed: (count: number) =>
    count === 1
      ? '1 er hos dig endnu: Den er ændret, eller den anden kan ikke svare for den.'
      : `${count} er hos dig endnu: De er ændret, eller den anden kan ikke svare for dem.`,
  takeBack: 'Tag den tilbage',
  takenBack: 'Taget tilbage.',
  someAnswered: (count: number) =>
    count === 1
      ? '1 er besvaret i mellemtiden, så den bliver der.'
      : `${count} er besvaret i mellemtiden, så de bliver der.`,
  offline: 'Du kan ikke sende videre uden forbindelse. Prøv igen, når der er net.',
};

export const en: typeof da = {
  notMine: 'Not mine',
  notMineSeveral: 'Not mine',
  who: (name) => `Who can answer for ${name}?`,
  whoSeveral: (count) => (count === 1 ? 'Who can answer?' : `Who can answer for the ${count}?`),
  help: 'We ask them and let you know.',
  search: 'Search by name',
  noneFound: (search) => `No one who can answer here is called “${search}”.`,
  why: {
    manager: 'Is the manager',
    sponsor: 'Sponsors the guest',
    owner: (access) => `Owner of ${access}`,
    named: 'Named in the plan',
  },
  unknown: 'Do not know',
  toTeam: 'Send to the GDPR team',
  team: 'The GDPR team',
  handedTo: (name) => `Handed over to ${name || 'the GDPR team'}`,
  handed: (count, name) => `${count === 1 ? 'Handed' : `${count} handed`} over to ${name || 'the GDPR team'}.`,
  stayed: (count) =>
    count === 1
      ? '1 is still yours: it was changed, or the other cannot answer for it.'
      : `${count} are still yours: they were changed, or the other cannot answer for them.`,
  takeBack: 'Take it back',
  takenBack: 'Taken back.',
  someAnswered: (count) =>
    count === 1
      ? '1 was answered meanwhile, so it stays there.'
      : `${count} were answered meanwhile, so they stay there.`,
  offline: 'You cannot hand over without a connection. Try again when you are back online.',
};
