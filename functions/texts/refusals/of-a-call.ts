import type { RefusalCode } from '#shared/refusals/codes.ts';
import { databaseAway } from '../database-away.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'not-signed-in': { title: 'Du er ikke logget på', detail: 'Luk GDPR-vagten, og åbn den igen.' },
  'sign-in-again': {
    title: 'Microsoft vil have dig til at logge ind igen',
    detail: 'Vi kan ikke læse mailen, før du har gjort det. Du kan indberette alligevel.',
  },
  'not-for-you': {
    title: 'Det har du ikke adgang til',
    detail: 'Spørg GDPR-teamet, hvis du mener, du skulle have adgang.',
  },
  'not-found': {
    title: 'Den findes ikke',
    detail: 'Sagen findes ikke, eller også må du ikke se den. Spørg GDPR-teamet, hvis du venter at finde den her.',
  },
  'no-such-route': { title: 'Adressen findes ikke', detail: 'Der er ikke noget på den adresse.' },
  'body-too-large': { title: 'Det fylder for meget', detail: 'Skriv kortere, eller send det i flere dele.' },
  'not-json': { title: 'Det kunne ikke læses', detail: 'Det, der blev sendt, er ikke gyldig JSON.' },
  'wrong-media-type': { title: 'Det kunne ikke læses', detail: 'Send det som application/json.' },
  'faulty-fields': {
    title: 'Noget skal rettes',
    detail: 'Ret de felter, der er nævnt. Det, du har skrevet, er ikke tabt.',
  },
  'key-missing': { title: 'Nøglen mangler', detail: 'Kaldet skal have en Idempotency-Key, et UUID.' },
  'key-reused': { title: 'Nøglen er brugt', detail: 'Den Idempotency-Key er brugt til noget andet.' },
  'too-many-at-once': {
    title: 'Det går lidt for hurtigt',
    detail: 'Der er sendt meget fra dig på kort tid. Intet er tabt. Vent et øjeblik, og send igen.',
  },
  'sign-in-unavailable': {
    title: 'Du kan ikke logges på lige nu',
    detail: 'Microsofts log-on svarer ikke. Prøv igen om lidt.',
  },
  'database-unavailable': databaseAway.da.changing,
  'desk-renewed': {
    title: 'GDPR-vagten bliver opdateret',
    detail: 'Intet er gemt. Prøv igen om et par minutter.',
  },
  'settings-faulty': {
    title: 'GDPR-vagten er ikke sat rigtigt op',
    detail:
      'En indstilling mangler eller er forkert. Sig det til dem, der driver GDPR-vagten: De kan se hvilken i loggen.',
  },
  'went-wrong': { title: 'Noget gik galt hos os', detail: 'Prøv igen. Bliver det ved, så ring til GDPR-teamet.' },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'not-signed-in': { title: 'You are not signed in', detail: 'Close GDPR Desk and open it again.' },
  'sign-in-again': {
    title: 'Microsoft wants you to sign in again',
    detail: 'We cannot read the mail before you have. You can report all the same.',
  },
  'not-for-you': { title: 'You do not have access to this', detail: 'Ask the GDPR team if you think you should.' },
  'not-found': {
    title: 'It does not exist',
    detail: 'The case does not exist, or you may not see it. Ask the GDPR team if you expected it here.',
  },
  'no-such-route': { title: 'There is no such address', detail: 'Nothing is to be found there.' },
  'body-too-large': { title: 'It is too large', detail: 'Write less, or send it in several parts.' },
  'not-json': { title: 'It could not be read', detail: 'What was sent is not valid JSON.' },
  'wrong-media-type': { title: 'It could not be read', detail: 'Send it as application/json.' },
  'faulty-fields': {
    title: 'Something needs mending',
    detail: 'Correct the fields named. What you wrote is not lost.',
  },
  'key-missing': { title: 'The key is missing', detail: 'The call needs an Idempotency-Key, a UUID.' },
  'key-reused': { title: 'The key has been used', detail: 'That Idempotency-Key was used for something else.' },
  'too-many-at-once': {
    title: 'That is a little too fast',
    detail: 'Much has been sent from you in a short time. Nothing is lost. Wait a moment, and send again.',
  },
  'sign-in-unavailable': {
    title: 'You cannot be signed in now',
    detail: 'Microsoft’s sign-in does not answer. Try again shortly.',
  },
  'database-unavailable': databaseAway.en.changing,
  'desk-renewed': {
    title: 'GDPR Desk is being updated',
    detail: 'Nothing was saved. Try again in a few minutes.',
  },
  'settings-faulty': {
    title: 'GDPR Desk has not been set up rightly',
    detail: 'A setting is missing or wrong. Tell those who run GDPR Desk: they can see which in the log.',
  },
  'went-wrong': { title: 'Something went wrong on our side', detail: 'Try again. If it goes on, call the GDPR team.' },
};

/** Why a call came to nothing, whatever it asked: who called, its form, its pace, or the desk itself. */
export const callRefusals = { da, en };
