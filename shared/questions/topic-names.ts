import type { Language } from '../text/language.ts';
import type { QuestionTopic } from './topics.ts';

type Names = Readonly<Record<QuestionTopic, string>>;

const da: Names = {
  sending: 'Mail, Digital Post og sms',
  pictures: 'Billeder og offentliggørelse',
  'legal-basis': 'Samtykke og hjemmel',
  insight: 'Indsigt, forældre og pårørende',
  'devices-and-paper': 'Telefon, hjemmearbejde og papir',
  systems: 'Systemer, leverandører og AI',
  deletion: 'Sletning og journalisering',
  access: 'Opslag og adgangskoder',
  sharing: 'Deling med andre',
  'protected-address': 'Beskyttet adresse',
  staff: 'Ansøgere og ansatte',
  'subject-request': 'Anmodning fra en borger',
  other: 'Andet',
};

const en: Names = {
  sending: 'Mail, Digital Post and text messages',
  pictures: 'Pictures and publishing',
  'legal-basis': 'Consent and legal basis',
  insight: 'Access, parents and relatives',
  'devices-and-paper': 'Phones, working at home and paper',
  systems: 'Systems, suppliers and AI',
  deletion: 'Deletion and filing',
  access: 'Lookups and passwords',
  sharing: 'Sharing with others',
  'protected-address': 'Protected address',
  staff: 'Applicants and staff',
  'subject-request': "A citizen's request",
  other: 'Something else',
};

/** What a question is about, as pages, cards and lists say it: what is read there can be searched for. */
export const topicNames: Readonly<Record<Language, Names>> = { da, en };
