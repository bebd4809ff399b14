import type { ComponentType } from 'react';
import type { Texts } from '../texts/language.ts';

/**
 * The place of a subject's cases in the tab. It is loaded with the frame: its pages are fetched when they are opened.
 * `name`: the first word of its addresses; `letter`: goes to its list after `g`; `icons`: the second where one is there.
 */
export type SubjectPlace = {
  readonly name: string;
  readonly letter: string;
  readonly icons: readonly [ComponentType, ComponentType];
  readonly texts: Texts<{ readonly title: string }>;
  /** Pages only it has, beside its list and its cases, by their address. */
  readonly pages: Readonly<Record<string, () => Promise<ComponentType>>>;
};
