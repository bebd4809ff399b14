import type { CaseState } from '#shared/cases/states.ts';
import type { WrittenText } from '#shared/cases/texts.ts';

/** The page of a case, whatever it is about. */
export const da = {
  title: 'Sag',
  state: {
    new: 'Ny. Ingen har taget den.',
    taken: 'I gang.',
    'not-a-breach': 'Det er ikke et brud.',
    closed: 'Lukket.',
  } satisfies Record<CaseState, string>,
  has: (name: string) => `${name} har sagen.`,
  youHave: 'Du har sagen.',
  clock: {
    deadline: (when: string) => `Frist: ${when}`,
    was: (when: string) => `Fristen var ${when}`,
    stoppedAt: (when: string) => `Stoppet ${when}`,
  },
  next: {
    take: 'Tag sagen, så de andre ved, at nogen har den.',
    ended: 'Der er ikke mere at gøre. Kommer der nyt, kan sagen åbnes igen.',
    follow: 'Du kan følge sagen og skrive notater. Teamet arbejder i den.',
  },
  conversation: {
    title: 'Samtale med indberetteren',
    none: 'I har ikke skrevet sammen endnu.',
    waiting: 'Venter på svar',
    to: (name: string) => `til ${name}`,
    kind: {
      description: 'Beskrivelse',
      addition: 'Tilføjelse',
      enquiry: 'Spørgsmål',
      answer: 'Svar',
      reply: 'Svar fra teamet',
      note: 'Notat',
      reason: 'Begrundelse',
      'authority-reference': 'Datatilsynets nummer',
      place: 'Sted',
    } satisfies Record<WrittenText['kind'], string>,
  },
  notes: {
    title: 'Notater',
    who: 'Kun teamet og databeskyttelsesrådgiveren ser dem.',
    none: 'Ingen notater endnu.',
    write: 'Skriv et notat',
    save: 'Gem notat',
    missing: 'Skriv noget først.',
  },
  timeline: { title: 'Forløb', showLooks: 'Vis også, hvem der har set sagen' },
};

export const en: typeof da = {
  title: 'Case',
  state: {
    new: 'New. Nobody has taken it.',
    taken: 'In progress.',
    'not-a-breach': 'It is not a breach.',
    closed: 'Closed.',
  },
  has: (name) => `${name} has the case.`,
  youHave: 'You have the case.',
  clock: {
    deadline: (when) => `Deadline: ${when}`,
    was: (when) => `The deadline was ${when}`,
    stoppedAt: (when) => `Stopped ${when}`,
  },
  next: {
    take: 'Take the case, so that the others know somebody has it.',
    ended: 'There is nothing more to do. If something new comes up, the case can be opened again.',
    follow: 'You can follow the case and write notes. The team works in it.',
  },
  conversation: {
    title: 'Conversation with the reporter',
    none: 'You have not written to each other yet.',
    waiting: 'Awaiting answer',
    to: (name) => `to ${name}`,
    kind: {
      description: 'Description',
      addition: 'Addition',
      enquiry: 'Enquiry',
      answer: 'Answer',
      reply: 'Answer from the team',
      note: 'Note',
      reason: 'Reason',
      'authority-reference': "The authority's number",
      place: 'Place',
    },
  },
  notes: {
    title: 'Notes',
    who: 'Only the team and the data protection officer see them.',
    none: 'No notes yet.',
    write: 'Write a note',
    save: 'Save note',
    missing: 'Write something first.',
  },
  timeline: { title: 'What has been done', showLooks: 'Also show who has looked at the case' },
};
