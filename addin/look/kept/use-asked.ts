import { useLocation } from 'react-router';
import { useKeptText } from './use-kept-text.ts';

/**
 * What a person has typed of what happened or what they want to know: one text, which the front page's field, the page
 * for asking and a report that begins there share. It lasts until it is sent or the app is closed, in memory alone.
 * @param of what else it is about: a mail beside which it is asked
 */
export const useAsked = (of = 'asked') => useKeptText(of, 'words');

/** Told along to the page that is to begin with the text. The text itself stays out of the browser's history. */
export const alongWithAsked = { asked: true } as const;

/** The text, for a page that was opened with it; else empty. */
export const useAlong = (): [text: string, forget: () => void] => {
  const { state } = useLocation();
  const [text, write] = useAsked();
  const isAlong = typeof state === 'object' && state !== null && 'asked' in state;
  return [isAlong ? text : '', () => isAlong && write('')];
};
