import type { Sensitivity } from '#shared/reviews/group-facts.ts';

const number = (count: number) => count.toLocaleString('da-DK');

/** What is said of groups: how sensitive they are, and what they give access to; by the team and by their owners. */
export const da = {
  ratedGroups: {
    title: 'Grupper',
    lead: 'En gruppes følsomhed bestemmer, hvor tit den gennemgås. Forklaringen er det, lederen læser.',
    search: 'Søg i navne',
    which: 'Vis',
    views: { all: 'Alle', wordless: 'Uden forklaring', unrated: 'Uden følsomhed' },
    count: (count: number) => (count === 1 ? '1 gruppe' : `${number(count)} grupper`),
    none: 'Ingen grupper passer.',
    group: 'Gruppe',
    sensitivity: 'Følsomhed',
    owners: 'Ejere',
    members: 'Medlemmer',
    unrated: 'Ikke angivet',
    counted: (owners: number, members: number) =>
      `${owners === 1 ? '1 ejer' : `${number(owners)} ejere`} · ${members === 1 ? '1 medlem' : `${number(members)} medlemmer`}`,
    rating: {
      normal: 'Normal: én gang om året',
      sensitive: 'Følsom: hvert halve år',
      'very-sensitive': 'Meget følsom: hvert kvartal',
    } satisfies Record<Sensitivity, string> as Record<Sensitivity, string>,
    choose: (name: string) => `Vælg ${name}`,
    chosen: (count: number) => (count === 1 ? '1 valgt' : `${count} valgt`),
    give: 'Giv dem følsomheden',
    take: 'Ingen',
    rated: (count: number) => (count === 1 ? '1 gruppe er ændret' : `${count} grupper er ændret`),
    write: 'Forklar',
    writeFor: (name: string) => `Forklar, hvad ${name} giver adgang til`,
    ofEntra: 'Fra Entra',
    noWords: 'Ingen forklaring endnu',
    before: 'De forrige',
    more: 'De næste',
  },
  words: {
    title: 'Hvad giver gruppen adgang til?',
    field: 'Hvad kan man, når man er med?',
    hint: 'Én sætning, som alle forstår. Fx: Kan læse alle borgeres helbredsnotater.',
    fault: 'Skriv, hvad man kan.',
    saved: 'Forklaringen er gemt',
  },
  myGroups: {
    title: 'Dine grupper',
    lead: 'Du ejer disse grupper. Skriv med én sætning, hvad hver giver adgang til. Lederne læser den, når de siger, hvem der stadig har brug for adgangen.',
    none: 'Du ejer ingen grupper',
    noneHelp: 'Når du ejer en gruppe i Microsoft 365, kan du forklare den her.',
    members: (count: number) => (count === 1 ? '1 medlem' : `${number(count)} medlemmer`),
  },
};

export const en: typeof da = {
  ratedGroups: {
    title: 'Groups',
    lead: 'The sensitivity of a group says how often it is reviewed. The explanation is what managers read.',
    search: 'Search names',
    which: 'Show',
    views: { all: 'All', wordless: 'Without explanation', unrated: 'Without sensitivity' },
    count: (count) => (count === 1 ? '1 group' : `${count} groups`),
    none: 'No groups fit.',
    group: 'Group',
    sensitivity: 'Sensitivity',
    owners: 'Owners',
    members: 'Members',
    unrated: 'Not stated',
    counted: (owners, members) =>
      `${owners === 1 ? '1 owner' : `${owners} owners`} · ${members === 1 ? '1 member' : `${members} members`}`,
    rating: {
      normal: 'Normal: once a year',
      sensitive: 'Sensitive: every half year',
      'very-sensitive': 'Highly sensitive: every quarter',
    },
    choose: (name) => `Choose ${name}`,
    chosen: (count) => `${count} chosen`,
    give: 'Give them the sensitivity',
    take: 'None',
    rated: (count) => (count === 1 ? '1 group is changed' : `${count} groups are changed`),
    write: 'Explain',
    writeFor: (name) => `Explain what ${name} gives access to`,
    ofEntra: 'From Entra',
    noWords: 'No explanation yet',
    before: 'Previous',
    more: 'Next',
  },
  words: {
    title: 'What does the group give access to?',
    field: 'What can its members do?',
    hint: 'One sentence that everybody understands. For example: Can read all citizens’ health notes.',
    fault: 'Write what they can do.',
    saved: 'The explanation is saved',
  },
  myGroups: {
    title: 'Your groups',
    lead: 'You own these groups. Say in one sentence what each gives access to. Managers read it when they say who still needs the access.',
    none: 'You own no groups',
    noneHelp: 'When you own a group in Microsoft 365, you can explain it here.',
    members: (count) => (count === 1 ? '1 member' : `${count} members`),
  },
};
