import { useDeferredValue, useState } from 'react';

/** From so many letters on a search is made. */
const shortest = 2;

/** What is typed in a search field, and what is asked for once it is enough. */
export const useSearch = () => {
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim());
  return { text, setText, sought, isEnough: sought.length >= shortest };
};
export type Search = ReturnType<typeof useSearch>;
