import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'evidence-enough': {
    title: 'Du kan ikke gemme flere mails i dag',
    detail:
      'GDPR-vagten tager imod højst 200 MB om dagen fra hver. Ring til GDPR-teamet, hvis der er mere, de skal se.',
  },
  'evidence-too-large': {
    title: 'Mailen er for stor',
    detail: 'GDPR-vagten gemmer mails på højst 25 MB. Indberet uden mailen, og skriv, hvad der stod i den.',
  },
  'evidence-faulty': {
    title: 'Filen kan ikke bruges',
    detail: 'Filen er ikke en mail, eller den er gået i stykker. Gem mailen fra Outlook igen, og vælg den fil.',
  },
  'mail-not-found': {
    title: 'Mailen blev ikke fundet',
    detail:
      'Vi kan kun se de mails, du selv har adgang til. Den er måske slettet eller flyttet, eller den er en andens. Du kan indberette alligevel.',
  },
  'mailbox-unavailable': {
    title: 'Postkassen svarer ikke',
    detail: 'Du kan indberette alligevel. Prøv igen om lidt, hvis mailen skal med.',
  },
  'not-among-recipients': {
    title: 'Ikke en modtager',
    detail: 'Mailen er ikke sendt til den, du har markeret. Åbn siden igen.',
  },
  'not-a-wrong-recipient': {
    title: 'Ikke en forkert modtager',
    detail: 'Den modtager er ikke markeret som forkert. Hent siden igen for at se det nyeste.',
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'evidence-enough': {
    title: 'You cannot keep more mails today',
    detail:
      'GDPR Desk takes at most 200 MB a day from each person. Call the GDPR team if there is more for them to see.',
  },
  'evidence-too-large': {
    title: 'The mail is too large',
    detail: 'GDPR Desk keeps mails of at most 25 MB. Report without it, and write what was in it.',
  },
  'evidence-faulty': {
    title: 'The file cannot be used',
    detail: 'It is no mail, or it is damaged. Save the mail from Outlook again, and choose that file.',
  },
  'mail-not-found': {
    title: 'The mail was not found',
    detail:
      'We only see the mails you have access to yourself. It may have been deleted or moved, or it is somebody else’s. You can report all the same.',
  },
  'mailbox-unavailable': {
    title: 'The mailbox does not answer',
    detail: 'You can report all the same. Try again shortly if the mail is to be kept.',
  },
  'not-among-recipients': {
    title: 'Not a recipient',
    detail: 'The mail did not go to the one you ticked. Open it again.',
  },
  'not-a-wrong-recipient': {
    title: 'Not a wrong recipient',
    detail: 'That recipient is not marked as wrong. Reload to see the newest.',
  },
};

/** Why a mail was not found, not kept, or its recipients are not those. */
export const mailRefusals = { da, en };
