import type { SizeClass } from '#shared/breaches/data-kinds.ts';
import type { BreachKind } from '#shared/breaches/kinds.ts';
import type { NotificationState } from '#shared/breaches/states.ts';
import type { Language } from '#shared/text/language.ts';

type Terms = {
  readonly kinds: Readonly<Record<BreachKind, string>>;
  readonly people: Readonly<Record<SizeClass, string>>;
  readonly notifications: Readonly<Record<NotificationState, string>>;
};

const da: Terms = {
  kinds: {
    'misdirected-mail': 'Mail til den forkerte',
    'misdirected-letter': 'Brev eller Digital Post til den forkerte',
    'wrong-data': 'Rette modtager, forkerte oplysninger',
    'insecure-sending': 'Sendt usikkert',
    'spoken-disclosure': 'Sagt til den forkerte',
    'lost-device': 'Mistet telefon, pc eller USB',
    'paper-left-behind': 'Glemte papirer',
    'open-access': 'For bred adgang',
    'published-by-mistake': 'Offentliggjort ved en fejl',
    snooping: 'Opslag uden grund',
    'data-lost': 'Data er væk eller kan ikke åbnes',
    ransomware: 'Hacking, virus eller afpresning',
    'processor-breach': 'Fejl hos en leverandør',
    other: 'Noget andet',
  },
  people: {
    one: '1 person',
    'up-to-10': '2-10 personer',
    'up-to-100': '11-100 personer',
    'up-to-1000': '101-1.000 personer',
    more: 'Over 1.000 personer',
    unknown: 'Vides ikke endnu',
  },
  notifications: { undecided: '', notified: 'Anmeldt til Datatilsynet', 'not-notified': 'Anmeldes ikke' },
};

const en: Terms = {
  kinds: {
    'misdirected-mail': 'Mail to the wrong person',
    'misdirected-letter': 'Letter or Digital Post to the wrong person',
    'wrong-data': 'Right recipient, wrong data',
    'insecure-sending': 'Sent unprotected',
    'spoken-disclosure': 'Said to the wrong person',
    'lost-device': 'Lost phone, computer or USB stick',
    'paper-left-behind': 'Paper left behind',
    'open-access': 'Access too wide',
    'published-by-mistake': 'Published by mistake',
    snooping: 'Looked up without reason',
    'data-lost': 'Data lost or out of reach',
    ransomware: 'Hacking, virus or blackmail',
    'processor-breach': 'A supplier’s mistake',
    other: 'Something else',
  },
  people: {
    one: '1 person',
    'up-to-10': '2-10 people',
    'up-to-100': '11-100 people',
    'up-to-1000': '101-1,000 people',
    more: 'Over 1,000 people',
    unknown: 'Not known yet',
  },
  notifications: { undecided: '', notified: 'Authority notified', 'not-notified': 'Not to be notified' },
};

/** What a breach is called, how many it concerns and what was decided. */
export const terms: Readonly<Record<Language, Terms>> = { da, en };
