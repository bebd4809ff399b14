import { type RefObject, useSyncExternalStore } from 'react';
import { useWidth } from '../../look/frame/use-width.ts';

/** What the table needs for its columns and a name of a case that reads as words. Pixels of the list. */
const tableFrom = 780;

const watch = (media: string) => ({
  listen: (onChange: () => void) => {
    const query = matchMedia(media);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  },
  matches: () => matchMedia(media).matches,
});

const beyondPhone = watch('(min-width: 640px)');
// Paper is about 700 pixels wide to a browser, and shows the table all the same.
const paper = watch('print');

/** Whether there is room for a table in an element: the navigation beside it may be open or folded. */
export const useWide = (place: RefObject<HTMLElement | null>): boolean => {
  const printed = useSyncExternalStore(paper.listen, paper.matches);
  const beyond = useSyncExternalStore(beyondPhone.listen, beyondPhone.matches);
  const hasRoom = useWidth(place) >= tableFrom;
  return beyond && (printed || hasRoom);
};
