import type { CaseState } from '#shared/cases/states.ts';
import type { Language } from '#shared/text/language.ts';

/** What the state of a case is called on a card, and in a search. */
export const stateNames: Readonly<Record<Language, Readonly<Record<CaseState, string>>>> = {
  da: { new: 'Ny', taken: 'I gang', 'not-a-breach': 'Ikke et brud', closed: 'Afsluttet' },
  en: { new: 'New', taken: 'In progress', 'not-a-breach': 'Not a breach', closed: 'Closed' },
};
