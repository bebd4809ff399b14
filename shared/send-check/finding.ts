import type { ReadDraft, Recipient } from './read-draft.ts';
import type { RuleId } from './settings.ts';

/** One line of evidence, in the two languages of the desk. */
export type Because = { readonly da: string; readonly en: string };

/** What a rule saw; `onlyCount`: it is counted, whatever the mode. */
export type Finding = {
  readonly recipients: readonly Recipient[];
  readonly because: Because;
  readonly onlyCount?: boolean;
};

export type Finder = { readonly rule: RuleId; readonly find: (mail: ReadDraft) => Finding | undefined };

/** Long names and addresses are cut: a dialog holds 500 characters. */
export const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** The first by name, and how many more. */
export const named = (recipients: readonly Recipient[]): { readonly da: string; readonly en: string } => {
  const [first] = recipients;
  const name = first ? cut(first.name) : '';
  const more = recipients.length - 1;
  return more > 0 ? { da: `${name} og ${more} til`, en: `${name} and ${more} more` } : { da: name, en: name };
};
