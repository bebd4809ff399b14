import { SearchBox } from '@fluentui/react-search';
import { makeStyles } from '@griffel/react';
import { useRef } from 'react';
import { useKeys } from '../../../look/keys/use-keys.ts';
import { useTexts } from '../../../texts/language.ts';
import * as answering from '../../../texts/reviews/answering.ts';

const useStyles = makeStyles({ field: { width: '300px', maxWidth: '100%' } });

type Given = { readonly text: string; readonly onText: (text: string) => void };

/** Finds names and accesses: what is not drawn the browser does not find. `/` goes to it. */
export const LineSearch = ({ text, onText }: Given) => {
  const t = useTexts(answering);
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <SearchBox
      ref={(element: HTMLInputElement | null) => {
        field.current = element;
      }}
      className={useStyles().field}
      aria-label={t.search}
      placeholder={t.search}
      value={text}
      onChange={(_, { value }) => onText(value)}
    />
  );
};
