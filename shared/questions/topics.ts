import { z } from 'zod';

/**
 * What a question is about: few enough to choose from, and to say in a channel without saying what was asked. Each gathers
 * topics of the guidance. `subject-request`: what a citizen asks under GDPR Art. 15-22, brought as a question.
 */
export const questionTopics = [
  'sending',
  'pictures',
  'legal-basis',
  'insight',
  'devices-and-paper',
  'systems',
  'deletion',
  'access',
  'sharing',
  'protected-address',
  'staff',
  'subject-request',
  'other',
] as const;
export const questionTopic = z.enum(questionTopics);
export type QuestionTopic = z.infer<typeof questionTopic>;

/** The topic of a question that an article of the guidance comes near, by its address there. */
export const topicOfArticle: Readonly<Record<string, QuestionTopic>> = {
  'cpr-og-helbred-i-mail': 'sending',
  'sendt-til-forkert-modtager': 'sending',
  'faelles-postkasser': 'sending',
  'kalender-og-moeder': 'sending',
  'billeder-af-boern-og-borgere': 'pictures',
  'tv-overvaagning': 'pictures',
  'offentliggoerelse-og-sociale-medier': 'pictures',
  'samtykke-eller-myndighed': 'legal-basis',
  'spoergeskemaer-og-oplysningspligt': 'legal-basis',
  'indsigt-eller-aktindsigt': 'insight',
  'foraeldre-og-foraeldremyndighed': 'insight',
  'paaroerende-fuldmagt-og-afdoede': 'insight',
  'privat-telefon': 'devices-and-paper',
  hjemmearbejde: 'devices-and-paper',
  'papir-og-print': 'devices-and-paper',
  'fildeling-og-usb': 'devices-and-paper',
  'ai-vaerktoejer': 'systems',
  'leverandoerer-og-cloud': 'systems',
  'teams-chat-og-optagelser': 'systems',
  'statistik-forskning-og-test': 'systems',
  'sletning-og-slettefrister': 'deletion',
  'journalisering-og-noter': 'deletion',
  'opslag-og-log': 'access',
  'adgangskoder-og-phishing': 'access',
  'deling-mellem-afdelinger': 'sharing',
  'deling-med-andre-myndigheder': 'sharing',
  'frivillige-og-tolke': 'sharing',
  'beskyttet-adresse': 'protected-address',
  'ansoegere-og-ansatte': 'staff',
  whistleblower: 'staff',
};
