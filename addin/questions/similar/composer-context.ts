import { createContext, use } from 'react';
import type { Source } from '#shared/questions/sources.ts';

/** Puts words into the answer where it is being written, and its source among the sources. */
export type Insert = (words: string, source: Source) => void;

/** The composer, as the cards beside it reach it; none while nothing is written. */
export type Composer = { insert: Insert | undefined };

export const ComposerContext = createContext<Composer>({ insert: undefined });
export const useComposer = (): Composer => use(ComposerContext);
