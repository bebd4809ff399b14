import type { Language } from '#shared/text/language.ts';
import { dayAndTime } from './day-and-time.ts';

/** `deadline`: a line that says until when what must be done. */
type Facts = {
  readonly reference: string;
  readonly what: string;
  readonly deadline: string | undefined;
  readonly link: string;
};
/** What a reporter's own case is called, and the words that open it. */
type Own = { readonly own: string; readonly openOwn: string };
export type MailText = { readonly subject: string; readonly text: string };

const daFoot = ({ reference, what, deadline, link }: Facts) =>
  [
    `Sag: ${reference}`,
    `Hvad: ${what}`,
    ...(deadline ? [deadline] : []),
    '',
    `Åbn sagen: ${link}`,
    '',
    'GDPR-vagten',
  ].join('\n');

const enFoot = ({ reference, what, deadline, link }: Facts) =>
  [
    `Case: ${reference}`,
    `What: ${what}`,
    ...(deadline ? [deadline] : []),
    '',
    `Open the case: ${link}`,
    '',
    'GDPR Desk',
  ].join('\n');

const da = {
  test: {
    subject: 'Prøvemail fra GDPR-vagten',
    text: 'Denne mail er en prøve. Når Teams ikke kan nås, fortæller GDPR-vagten om sager i en mail som denne.\n\nGDPR-vagten',
  } satisfies MailText,
  newCase: (facts: Facts): MailText => ({
    subject: `Ny sag ${facts.reference} i GDPR-vagten`,
    text: `Der er en ny sag. Vi kunne ikke vise den i jeres kanal i Teams, så her er den.\n\n${daFoot(facts)}`,
  }),
  cardLost: (facts: Facts): MailText => ({
    subject: `Sag ${facts.reference} står ikke længere i jeres kanal`,
    text: `Sagens kort er væk fra kanalen i Teams, og vi kunne ikke sætte et nyt. Sagen er stadig åben. Se under Opsætning, hvad der er galt.\n\n${daFoot(facts)}`,
  }),
  channelLost: (facts: Facts): MailText => ({
    subject: 'GDPR-vagten kan ikke skrive i jeres kanal',
    text: `Jeres åbne sager vises ikke i Teams lige nu. Se under Opsætning i GDPR-vagten, hvad der er galt, og hvad I kan gøre. Indtil da kommer nye sager på mail.\n\nDen sag, der haster mest:\n${daFoot(facts)}`,
  }),
  /** What should have been said in the channel. */
  instead: (title: string, lines: readonly string[], facts: Facts): MailText => ({
    subject: `${facts.reference}: ${title}`,
    text: `${lines.join('\n')}\n\nVi kunne ikke skrive det i jeres kanal i Teams.\n\n${daFoot(facts)}`,
  }),
  givenUp: (facts: Facts): MailText => ({
    subject: `${facts.reference}: en besked kom ikke frem`,
    text: `GDPR-vagten har i lang tid forsøgt at give besked om sagen, men det er ikke lykkedes. Åbn sagen, og se under Opsætning, hvad der er galt.\n\n${daFoot(facts)}`,
  }),
  toHolder: (preview: string, facts: Facts): MailText => ({
    subject: `${facts.reference}: ${preview}`,
    text: `${preview}\n\n${daFoot(facts)}`,
  }),
  toReporter: ({ own, openOwn }: Own, reference: string, preview: string, link: string): MailText => ({
    subject: `${own} ${reference}`,
    text: `${preview}\n\n${openOwn}: ${link}\n\nGDPR-vagten`,
  }),
  logAltered: (places: number): MailText => ({
    subject: 'Loggen i GDPR-vagten passer ikke med sagerne',
    text: `I nat så vi sagerne og loggen efter. ${places === 1 ? 'Ét sted er' : `${places} steder er`} ændret uden om GDPR-vagten, direkte i databasen. Tal med dem, der driver databasen: verify-log viser, hvad der er ændret, og i hvilken sag.\n\nI får kun denne mail igen, hvis der kommer flere ændringer.\n\nGDPR-vagten`,
  }),
  /** One line to keep: it says what the log was that night, and nobody who has the database can alter it. */
  logAnchor: (digest: string, at: Date, places: number): MailText => ({
    subject: `Loggens anker ${dayAndTime(at, 'da')}`,
    text: `${places === 0 ? 'Loggen er set efter og er hel.' : 'Loggen er set efter og passer ikke med sagerne.'} Gem mailen; den viser senere, at loggen ikke er skrevet om.\n\nAnker: ${digest}\n\nGDPR-vagten`,
  }),
};

const en: typeof da = {
  test: {
    subject: 'Test mail from GDPR Desk',
    text: 'This mail is a test. When Teams cannot be reached, GDPR Desk tells you of cases in a mail like this one.\n\nGDPR Desk',
  },
  newCase: (facts) => ({
    subject: `New case ${facts.reference} in GDPR Desk`,
    text: `There is a new case. It could not be shown in your channel in Teams, so here it is.\n\n${enFoot(facts)}`,
  }),
  cardLost: (facts) => ({
    subject: `Case ${facts.reference} is no longer in your channel`,
    text: `The card of the case is gone from the channel in Teams, and no new one could be posted. The case is still open. See under Setup what is wrong.\n\n${enFoot(facts)}`,
  }),
  channelLost: (facts) => ({
    subject: 'GDPR Desk cannot write in your channel',
    text: `Your open cases are not shown in Teams right now. See under Setup in GDPR Desk what is wrong and what you can do. Until then new cases come by mail.\n\nThe most urgent case:\n${enFoot(facts)}`,
  }),
  instead: (title, lines, facts) => ({
    subject: `${facts.reference}: ${title}`,
    text: `${lines.join('\n')}\n\nThis could not be written in your channel in Teams.\n\n${enFoot(facts)}`,
  }),
  givenUp: (facts) => ({
    subject: `${facts.reference}: a message did not arrive`,
    text: `GDPR Desk has long tried to send a message about the case, without success. Open the case, and see under Setup what is wrong.\n\n${enFoot(facts)}`,
  }),
  toHolder: (preview, facts) => ({
    subject: `${facts.reference}: ${preview}`,
    text: `${preview}\n\n${enFoot(facts)}`,
  }),
  toReporter: ({ own, openOwn }, reference, preview, link) => ({
    subject: `${own} ${reference}`,
    text: `${preview}\n\n${openOwn}: ${link}\n\nGDPR Desk`,
  }),
  logAltered: (places) => ({
    subject: 'The log of GDPR Desk does not fit the cases',
    text: `Last night the cases and the log were verified. ${places === 1 ? 'One place was' : `${places} places were`} altered past GDPR Desk, directly in the database. Talk to those who run the database: verify-log shows what was altered, and in which case.\n\nYou only get this mail again if more is altered.\n\nGDPR Desk`,
  }),
  logAnchor: (digest, at, places) => ({
    subject: `The log's anchor of ${dayAndTime(at, 'en')}`,
    text: `${places === 0 ? 'The log was verified and is whole.' : 'The log was verified and does not fit the cases.'} Keep this mail; it shows later that the log was not written anew.\n\nAnchor: ${digest}\n\nGDPR Desk`,
  }),
};

/** Mails to the team and, where Teams cannot reach them, to reporters: reference, kind, time and link; no names, no content. */
export const mailTexts: Readonly<Record<Language, typeof da>> = { da, en };
