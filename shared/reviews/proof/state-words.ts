import type { Language } from '../../text/language.ts';
import type { AccessState, Mark } from './access-history.ts';

/** How an access is now, and what a quarter says of it, in the words of the page and of its files. */
export type StateWords = {
  readonly states: Readonly<Record<AccessState, string>>;
  readonly marks: Readonly<Record<Mark, string>>;
};

/** One table for both, so that a page and the file made of it say the same. */
export const stateWords: Readonly<Record<Language, StateWords>> = {
  da: {
    states: {
      confirmed: 'Bekræftet',
      unanswered: 'Beholdt uden svar',
      waiting: 'Venter på svar',
      leaving: 'Er ved at blive fjernet',
      'not-reviewed': 'Ikke gennemgået',
      'not-held': 'Har ikke',
    },
    marks: {
      confirmed: 'bekræftet',
      // Whether it is gone, too, says the state: IT support may still have it.
      refused: 'afvist',
      unanswered: 'ikke besvaret, beholdt',
      new: 'ny',
      waiting: 'venter på svar',
      'not-reviewed': 'ikke gennemgået',
      'not-held': 'havde den ikke',
    },
  },
  en: {
    states: {
      confirmed: 'Confirmed',
      unanswered: 'Kept unanswered',
      waiting: 'Awaiting answer',
      leaving: 'Being removed',
      'not-reviewed': 'Not reviewed',
      'not-held': 'Not held',
    },
    marks: {
      confirmed: 'confirmed',
      refused: 'refused',
      unanswered: 'unanswered, kept',
      new: 'new',
      waiting: 'awaiting answer',
      'not-reviewed': 'not reviewed',
      'not-held': 'not held',
    },
  },
};
