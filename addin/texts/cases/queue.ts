import type { FoundIn } from '#shared/cases/views.ts';

type Shown = 'open' | 'mine' | 'all';
type Sort = 'time-left' | 'newest' | 'unit';

// Where there are more than were counted, the number says so: 1.000+.
const counter = (locale: string) => {
  const { format } = new Intl.NumberFormat(locale);
  return (total: number, more: boolean): string => `${format(total)}${more ? '+' : ''}`;
};
const inDanish = counter('da-DK');
const inEnglish = counter('en-GB');

export const da = {
  show: { label: 'Vis', open: 'Åbne', mine: 'Mine', all: 'Alle' } satisfies Record<Shown | 'label', string>,
  all: {
    title: 'Alle sager',
    emptyHelp: 'Når en kollega indberetter eller spørger, står det her og i jeres kanal i Teams.',
    searched:
      'Vi har søgt i nummer, enhed, hvad det handler om, tilstand, hvem der har sagen, og det, der er skrevet i den. Alle ord skal passe. CPR-numre kan ikke søges.',
  },
  kind: 'Slags',
  anyKind: 'Alle slags',
  state: 'Tilstand',
  anyState: 'Alle tilstande',
  search: 'Søg',
  searchHint: 'Nummer, enhed, navn eller ord',
  sort: {
    label: 'Rækkefølge',
    'time-left': 'Mindst tid først',
    newest: 'Nyeste først',
    unit: 'Efter enhed',
  } satisfies Record<Sort | 'label', string>,
  clear: 'Ryd søgning og filtre',
  columns: {
    timeLeft: 'Tid tilbage',
    status: 'Status',
    reference: 'Sag',
    kind: 'Hvad',
    unit: 'Enhed',
    takenBy: 'Hos',
  },
  onlyInFile: {
    deadline: 'Frist',
    received: 'Modtaget',
    state: 'Tilstand',
    unanswered: 'Mangler svar',
    yes: 'ja',
    no: 'nej',
  },
  foundIn: { mail: 'Fundet i mailen', text: 'Fundet i sagens tekster' } satisfies Record<FoundIn, string>,
  unassigned: 'Ingen endnu',
  noUnit: 'Ukendt enhed',
  left: 'Ikke længere i teamet',
  take: 'Tag sag',
  taking: (reference: string) => `Tag sag ${reference}`,
  notTaken: (reference: string, why: string) => `Sag ${reference} blev ikke taget. ${why}.`,
  offline: 'Ingen forbindelse',
  count: inDanish,
  counted: (shown: number, total: number, more: boolean) =>
    shown < total || more
      ? `Viser ${inDanish(shown, false)} af ${inDanish(total, more)} sager`
      : total === 1
        ? '1 sag'
        : `${inDanish(total, false)} sager`,
  loadMore: 'Vis flere',
  export: 'Hent som regneark',
  fileName: (day: string) => `sager-${day}.csv`,
  refreshed: (time: string) => `Opdateret kl. ${time}`,
  empty: {
    open: 'Ingen åbne sager lige nu.',
    mine: 'Du har ingen sager.',
    mineHelp: 'Tag en af de åbne, så står den her.',
    all: 'Der er ingen sager endnu.',
    found: 'Ingen sager passer.',
    notFound: (search: string) => `Ingen sager passer på „${search}“.`,
    onlySome: {
      open: 'Vi har kun set blandt de åbne sager.',
      mine: 'Vi har kun set blandt dine sager.',
      all: 'Vi har kun set blandt sager med den valgte tilstand.',
    } satisfies Record<Shown, string>,
    showAll: 'Vis alle sager',
    everywhere: 'Søg i alle sager',
    clearSearch: 'Ryd søgningen',
    showOpen: 'Vis åbne sager',
  },
};

export const en: typeof da = {
  show: { label: 'Show', open: 'Open', mine: 'Mine', all: 'All' },
  all: {
    title: 'All cases',
    emptyHelp: 'When a colleague reports or asks, it appears here and in your channel in Teams.',
    searched:
      'We looked in number, unit, what it is about, state, who has the case and what was written in it. Every word must match. CPR numbers cannot be searched.',
  },
  kind: 'Kind',
  anyKind: 'All kinds',
  state: 'State',
  anyState: 'All states',
  search: 'Search',
  searchHint: 'Number, unit, name or word',
  sort: { label: 'Order', 'time-left': 'Least time first', newest: 'Newest first', unit: 'By unit' },
  clear: 'Clear search and filters',
  columns: {
    timeLeft: 'Time left',
    status: 'Status',
    reference: 'Case',
    kind: 'What',
    unit: 'Unit',
    takenBy: 'With',
  },
  onlyInFile: {
    deadline: 'Deadline',
    received: 'Received',
    state: 'State',
    unanswered: 'Answer missing',
    yes: 'yes',
    no: 'no',
  },
  foundIn: { mail: 'Found in the mail', text: 'Found in what was written' },
  unassigned: 'Nobody yet',
  noUnit: 'Unit unknown',
  left: 'No longer in the team',
  take: 'Take case',
  taking: (reference) => `Take case ${reference}`,
  notTaken: (reference, why) => `Case ${reference} was not taken. ${why}.`,
  offline: 'No connection',
  count: inEnglish,
  counted: (shown, total, more) =>
    shown < total || more
      ? `Showing ${inEnglish(shown, false)} of ${inEnglish(total, more)} cases`
      : total === 1
        ? '1 case'
        : `${inEnglish(total, false)} cases`,
  loadMore: 'Show more',
  export: 'Download as spreadsheet',
  fileName: (day) => `cases-${day}.csv`,
  refreshed: (time) => `Updated at ${time}`,
  empty: {
    open: 'No open cases right now.',
    mine: 'You have no cases.',
    mineHelp: 'Take one of the open ones and it appears here.',
    all: 'There are no cases yet.',
    found: 'No cases match.',
    notFound: (search) => `No cases match “${search}”.`,
    onlySome: {
      open: 'We only looked among the open cases.',
      mine: 'We only looked among your cases.',
      all: 'We only looked among cases of the chosen state.',
    },
    showAll: 'Show all cases',
    everywhere: 'Look among all cases',
    clearSearch: 'Clear the search',
    showOpen: 'Show open cases',
  },
};
