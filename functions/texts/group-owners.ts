import type { Language } from '#shared/text/language.ts';
import type { MailText } from './mails.ts';

const da = {
  task: 'Sig, hvad dine grupper giver adgang til',
  asked: (groups: number) =>
    `${groups === 1 ? '1 gruppe, du ejer, mangler' : `${groups} grupper, du ejer, mangler`} en forklaring. En sætning er nok.`,
  mail: (asked: string, link: string): MailText => ({
    subject: 'Hvad giver dine grupper adgang til?',
    text: `${asked} Lederne ser den, når de siger, hvem der stadig har brug for adgangen.\n\nSkriv den her: ${link}\n\nGDPR-vagten`,
  }),
};

const en: typeof da = {
  task: 'Say what your groups give access to',
  asked: (groups) =>
    `${groups === 1 ? '1 group that you own lacks' : `${groups} groups that you own lack`} an explanation. One sentence will do.`,
  mail: (asked, link) => ({
    subject: 'What do your groups give access to?',
    text: `${asked} Managers see it when they say who still needs the access.\n\nWrite it here: ${link}\n\nGDPR Desk`,
  }),
};

/** What the owner of groups is asked, in feed and mail: how many, never which. */
export const ownerTexts: Readonly<Record<Language, typeof da>> = { da, en };
