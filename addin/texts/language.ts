import { createContext, useContext } from 'react';
import type { Language } from '#shared/text/language.ts';

/** The language of the person's Teams or Outlook. Danish where nothing is said. */
export const LanguageContext = createContext<Language>('da');
export const useLanguage = (): Language => useContext(LanguageContext);

/** A subject's texts: Danish is written first, English has the same shape by type. */
export type Texts<T> = { readonly da: T; readonly en: T };

/**
 * The sentences of a subject in the person's language. Each file in this folder is a subject and exports
 * `da` and `en: typeof da`: `import * as queueTexts from './cases/queue.ts'`, then `useTexts(queueTexts)`.
 */
export const useTexts = <T>(subject: Texts<T>): T => subject[useLanguage()];
