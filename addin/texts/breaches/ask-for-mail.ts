/** The mail itself, asked for and sent after the report. */
export const da = {
  ask: 'Bed om mailen',
  asked: 'I har bedt indberetteren om mailen.',
  /** What the reporter reads; an enquiry in these words has a button of its own for an answer. */
  enquiry:
    'Vi vil gerne have selve mailen. Tryk på Send mailen til GDPR-teamet, så henter vi den. Vil du ikke sende den, så skriv hvorfor.',
  title: 'Selve mailen',
  hint: 'GDPR-teamet har ikke fået mailen. Du kan sende den herfra. Kun GDPR-teamet kan læse den.',
  send: 'Send mailen til GDPR-teamet',
  sending: 'Mailen hentes …',
  answer: 'Jeg har sendt mailen.',
};

export const en: typeof da = {
  ask: 'Ask for the mail',
  asked: 'You have asked the reporter for the mail.',
  enquiry:
    'We would like to have the mail itself. Press Send the mail to the GDPR team, and we fetch it. If you would rather not send it, write why.',
  title: 'The mail itself',
  hint: 'The GDPR team does not have the mail. You can send it from here. Only the GDPR team can read it.',
  send: 'Send the mail to the GDPR team',
  sending: 'Fetching the mail …',
  answer: 'I have sent the mail.',
};

/** Whether an enquiry asks for the mail: by its words, in either language, since whoever asks may read another. */
export const asksForMail = (text: string): boolean => [da.enquiry, en.enquiry].includes(text);
