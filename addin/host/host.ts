import { createContext, useContext } from 'react';
import type { Language } from '#shared/text/language.ts';
import type { Appearance } from '../look/appearance.ts';

/** What the screens may know of the program they are shown in. */
export type Host = {
  readonly door: 'teams' | 'outlook';
  readonly language: Language;
  readonly appearance: Appearance;
  /** Tells when the person changes the theme; answers with how to stop. */
  readonly onAppearance: (listener: (appearance: Appearance) => void) => () => void;
  /** The access token for our own API. `fresh`: the last one was refused. Rejects when nobody can be signed in. */
  readonly token: (fresh: boolean) => Promise<string>;
  /** What a deep link asked for: `case/<id>` or `report/<id>`. */
  readonly asked: string | undefined;
};

export type ClientSettings = { clientId: string; authority: string; scope: string; officeJs: string };

export const HostContext = createContext<Host | undefined>(undefined);

export const useHost = (): Host => {
  const host = useContext(HostContext);
  if (!host) throw new Error('The screen stands outside <HostContext>');
  return host;
};
