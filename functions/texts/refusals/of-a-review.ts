import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'directory-unread': {
    title: 'Grupperne er ikke læst endnu',
    detail: 'Kommunens grupper og medlemmer bliver læst for første gang. Det tager nogle minutter. Prøv igen om lidt.',
  },
  'directory-old': {
    title: 'Grupperne skal læses igen først',
    detail: 'De er sidst læst for mere end to dage siden. Vi læser dem nu. Start igen om nogle minutter.',
  },
  'plan-ended': {
    title: 'Planen kan ikke ændres sådan',
    detail: 'Planen er afsluttet eller ændret imens. Se den igen, eller lav en ny.',
  },
  'plan-without-groups': {
    title: 'Planen rammer ingen grupper',
    detail: 'Vælg først, hvilke grupper der skal gennemgås. Start så planen.',
  },
  'review-ended': { title: 'Fristen er ovre', detail: 'Gennemgangen er slut. De svar, du har sendt, gælder.' },
  'answers-sent': {
    title: 'Svarene er sendt',
    detail: 'Du har sendt dine svar. Skriv til GDPR-teamet, hvis et af dem skal laves om.',
  },
  'lines-unanswered': { title: 'Der mangler svar', detail: 'Svar på resten, og send så. Det, du har svaret, er gemt.' },
  'removal-under-way': {
    title: 'Den bliver fjernet lige nu',
    detail: 'Vent, til den er fjernet. Så kan du lægge den tilbage.',
  },
  'not-to-undo': {
    title: 'Den kan ikke lægges tilbage',
    detail: 'GDPR-vagten lægger kun tilbage, hvad den selv har fjernet i de sidste 30 dage.',
  },
  'own-access': {
    title: 'Du kan ikke afgøre din egen adgang',
    detail: 'Din egen og din leders adgang skal en anden i GDPR-teamet tage sig af.',
  },
  'other-may-not-review': {
    title: 'Den person kan ikke svare her',
    detail: 'Ingen svarer for sig selv eller sin leder, og ingen bliver spurgt to gange om det samme. Vælg en anden.',
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'directory-unread': {
    title: 'The groups have not been read yet',
    detail: 'Groups and members are being read for the first time. It takes some minutes. Try again shortly.',
  },
  'directory-old': {
    title: 'The groups must be read again first',
    detail: 'They were last read more than two days ago. We are reading them now. Start again in some minutes.',
  },
  'plan-ended': {
    title: 'The plan cannot be changed so',
    detail: 'The plan has ended, or was changed meanwhile. See it again, or make a new one.',
  },
  'plan-without-groups': {
    title: 'The plan covers no groups',
    detail: 'First choose which groups are reviewed. Then start the plan.',
  },
  'review-ended': { title: 'The deadline has passed', detail: 'The review has ended. The answers you sent hold.' },
  'answers-sent': {
    title: 'The answers are sent',
    detail: 'You have sent your answers. Write to the GDPR team if one of them must be changed.',
  },
  'lines-unanswered': {
    title: 'Answers are missing',
    detail: 'Answer the rest, then send. What you have answered is saved.',
  },
  'removal-under-way': {
    title: 'It is being removed right now',
    detail: 'Wait until it is removed. Then you can put it back.',
  },
  'not-to-undo': {
    title: 'It cannot be put back',
    detail: 'The desk only puts back what it removed itself in the last 30 days.',
  },
  'own-access': {
    title: 'You cannot decide your own access',
    detail: 'Another of the GDPR team must take care of your own access and your manager’s.',
  },
  'other-may-not-review': {
    title: 'That person cannot answer here',
    detail: 'No one answers for themselves or their own manager, and no one is asked the same twice. Choose another.',
  },
};

/** Why a review of access was not begun, or its answers were not taken. */
export const reviewRefusals = { da, en };
