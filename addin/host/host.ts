import { createContext, useContext } from 'react';
import type { Language } from '#shared/text/language.ts';
import type { Appearance } from './appearance.ts';

/** What the screens may know of the program they are shown in. */
export type Host = {
  readonly door: 'teams' | 'outlook';
  /** Whose drafts these are; known without network. Only ever a part of a name in this computer's storage. */
  readonly person: string;
  readonly language: Language;
  readonly appearance: Appearance;
  /** Tells when the person changes the theme; answers with how to stop. */
  readonly onAppearance: (listener: (appearance: Appearance) => void) => () => void;
  /** The person belongs to another organisation than the one that is served, as far as the host tells. */
  readonly elsewhere: boolean;
  /** The access token for our own API. Rejects when the person cannot be signed in. */
  readonly token: GetToken;
  /** The address a deep link asked for, without its first slash: `breaches/2026-0192`. */
  readonly asked: string | undefined;
  /** Opens the host's own card of a colleague beside a part of the page; undefined where the host has none. */
  readonly showProfile: ShowProfile | undefined;
  /** Opens a new mail, ready to be read through and sent; false where that cannot be done here. */
  readonly writeMail: (letter: Letter) => Promise<boolean>;
};

export type ShowProfile = (
  colleague: { readonly personId: string | null; readonly name: string },
  near: DOMRect,
  by: 'hover' | 'press',
) => void;

/** A mail ready to be sent; plain text. */
export type Letter = {
  readonly to: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly text: string;
};

/** `fresh`: the last token was refused. `claims`: what Conditional Access demands of the person, in Entra's own JSON. */
export type TokenWish = { readonly fresh: boolean; readonly claims?: string | undefined };
export type GetToken = (wish: TokenWish) => Promise<string>;

export type ClientSettings = {
  readonly clientId: string;
  /** Of the tenant that is served; `organizations` where several are. */
  readonly authority: string;
  readonly scope: string;
  readonly officeJs: string;
};

/** The person may well be signed in; the token could not be fetched for lack of an answer. */
export class NotReached extends Error {}

export const HostContext = createContext<Host | undefined>(undefined);

export const useHost = (): Host => {
  const host = useContext(HostContext);
  if (!host) throw new Error('The screen stands outside <HostContext>');
  return host;
};
