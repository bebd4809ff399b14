import { createContext, useContext } from 'react';

export type Language = 'da' | 'en';

export const LanguageContext = createContext<Language>('da');

/** The texts of a module in the language shown: `{ da, en }`, where `en` has every key of `da`. */
export function useTexts<T>(texts: { da: T; en: T }): T {
  return texts[useContext(LanguageContext)];
}
