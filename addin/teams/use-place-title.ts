import * as frame from '../texts/frame.ts';
import { useLanguage, useTexts } from '../texts/language.ts';
import type { Named } from './places.ts';

/** What a place is called: those of the subjects as their lists are. */
export const usePlaceTitle = (): ((place: Named) => string) => {
  const { places } = useTexts(frame);
  const language = useLanguage();
  return (place) => (place.subject ? place.subject.texts[language].title : places[place.name]);
};
