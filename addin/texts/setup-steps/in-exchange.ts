import type { Guides } from './guide.ts';

/** The mailbox the desk sends from, and whom it writes to. */
export const da = {
  'mail-consent': {
    says: 'GDPR-vagten må ikke sende mail fra postkassen.',
    steps: [
      'Giv adgangen i Exchange Online, ikke i Entra: Kør kommandoerne nederst i manifest/permissions.md.',
      'Se under *Indstillinger* her i GDPR-vagten, om det er den samme postkasse.',
      'Vent. Exchange kan være op til to timer om det.',
    ],
  },
  'no-mailbox': {
    says: 'GDPR-vagten har ingen postkasse at sende mail fra.',
    steps: [
      'Åbn [admin.exchange.microsoft.com], vælg *Modtagere* og *Postkasser*, og opret en delt postkasse til GDPR-vagten.',
      'Giv GDPR-vagten lov til at sende fra den: Kør kommandoerne nederst i manifest/permissions.md.',
      'Vælg *Indstillinger* her i GDPR-vagten, og skriv adressen under *Postkasse at sende fra*.',
      'Kom tilbage hertil, og vælg *Send en prøvemail*.',
    ],
  },
  'nobody-to-mail': {
    says: 'Der er ingen mailadresse at skrive til.',
    steps: ['Vælg *Indstillinger* her i GDPR-vagten, og angiv teamets mailadresse.'],
  },
  'mailbox-gone': {
    says: 'Postkassen, der skal sendes fra, findes ikke.',
    steps: [
      'Vælg *Indstillinger* her i GDPR-vagten, og se, om adressen er rigtig.',
      'Er den det, så åbn [admin.exchange.microsoft.com], og vælg *Modtagere* og *Postkasser*. Opret den som delt postkasse.',
    ],
  },
} satisfies Guides;

export const en: typeof da = {
  'mail-consent': {
    says: 'The GDPR Desk may not send mail from the mailbox.',
    steps: [
      'Grant it in Exchange Online, not in Entra: run the commands at the end of manifest/permissions.md.',
      'See under *Settings* here in the GDPR Desk whether it is the same mailbox.',
      'Wait. Exchange may take up to two hours.',
    ],
  },
  'no-mailbox': {
    says: 'The GDPR Desk has no mailbox to send from.',
    steps: [
      'Open [admin.exchange.microsoft.com], choose *Recipients* and *Mailboxes*, and make a shared mailbox for the GDPR Desk.',
      'Let the GDPR Desk send from it: run the commands at the end of manifest/permissions.md.',
      'Choose *Settings* here in the GDPR Desk, and write the address under *Mailbox to send from*.',
      'Come back here, and choose *Send a test mail*.',
    ],
  },
  'nobody-to-mail': {
    says: 'There is no mail address to write to.',
    steps: ['Choose *Settings* here in the GDPR Desk, and give the mail address of the team.'],
  },
  'mailbox-gone': {
    says: 'The mailbox to send from does not exist.',
    steps: [
      'Choose *Settings* here in the GDPR Desk, and see whether the address is right.',
      'If it is, open [admin.exchange.microsoft.com], choose *Recipients* and *Mailboxes*. Make it a shared mailbox.',
    ],
  },
};
