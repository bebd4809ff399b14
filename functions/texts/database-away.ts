import type { Language } from '#shared/text/language.ts';
import type { RefusalText } from './refusals/refusal-text.ts';

/** What the caller was doing when the database did not answer. */
export type Doing = 'reading' | 'reporting' | 'changing';
type Words = Readonly<Record<Doing, RefusalText>>;

const da: Words = {
  reading: { title: 'Det kan ikke vises lige nu', detail: 'Prøv igen om lidt.' },
  reporting: {
    title: 'Det kunne ikke gemmes lige nu',
    detail: 'Prøv igen om lidt. Din indberetning er ikke modtaget, før du har set kvitteringen.',
  },
  changing: { title: 'Det kunne ikke gemmes lige nu', detail: 'Prøv igen om lidt. Se efter, om det blev gemt.' },
};

const en: Words = {
  reading: { title: 'It cannot be shown now', detail: 'Try again shortly.' },
  reporting: {
    title: 'It could not be saved now',
    detail: 'Try again shortly. Your report has not been received until you have seen the receipt.',
  },
  changing: { title: 'It could not be saved now', detail: 'Try again shortly. Look whether it was saved.' },
};

/** Why nothing came of it, in words that fit what the person did. */
export const databaseAway: Readonly<Record<Language, Words>> = { da, en };
