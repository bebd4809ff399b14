import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { RefusalText } from './refusal-text.ts';

const da = {
  'changed-meanwhile': {
    title: 'Sagen er ændret imens',
    detail: 'En kollega har ændret sagen, siden du åbnede den. Intet er tabt. Se det nye, og prøv igen.',
  },
  'draft-ended': {
    title: 'Kladden er sendt eller kasseret',
    detail: 'Det er sket i et andet vindue. Hent siden igen for at se det nyeste.',
  },
  'move-not-allowed': {
    title: 'Det kan man ikke nu',
    detail: 'Sagen er et sted, hvor det ikke kan lade sig gøre. Hent siden igen, og se, hvad du kan nu.',
  },
  'already-taken': {
    title: 'Sagen er taget',
    detail: 'En kollega var hurtigere. Hent siden igen for at se hvem.',
  },
  'late-needs-reason': {
    title: 'Skriv, hvorfor det er sent',
    detail: 'Fristen på 72 timer er overskredet. Så skal begrundelsen med i anmeldelsen (artikel 33, stk. 1).',
  },
  'correction-needs-reason': {
    title: 'Skriv, hvorfor det rettes',
    detail: 'Det, der stod før, bliver stående. Derfor skal andre kunne se, hvorfor det er rettet.',
  },
  'case-full': {
    title: 'Der er ikke plads til mere i sagen',
    detail: 'Du har allerede skrevet meget. Ring til GDPR-teamet, hvis der er mere, de skal vide.',
  },
  'directory-unavailable': {
    title: 'Vi kan ikke slå personen op lige nu',
    detail: 'Intet er gemt. Prøv igen om lidt.',
  },
  'no-such-person': { title: 'Personen blev ikke fundet', detail: 'Vælg en fra listen, eller skriv navnet.' },
  'not-a-reporter': { title: 'Ikke en indberetter', detail: 'Vælg en af dem, der har indberettet sagen.' },
  'not-of-the-team': {
    title: 'Ikke i GDPR-teamet',
    detail: 'Sagen kan kun gives til en i GDPR-teamet. Vælg en anden.',
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>;

const en: Readonly<Record<keyof typeof da, RefusalText>> = {
  'changed-meanwhile': {
    title: 'The case has changed meanwhile',
    detail: 'A colleague changed the case since you opened it. Nothing is lost. Look at it again and try once more.',
  },
  'draft-ended': {
    title: 'The draft has been sent or thrown away',
    detail: 'In another window. Load the page again to see the newest.',
  },
  'move-not-allowed': {
    title: 'Not possible now',
    detail: 'The case stands where this cannot be done. Reload to see what you can do now.',
  },
  'already-taken': { title: 'The case is taken', detail: 'A colleague was quicker. Reload to see who.' },
  'late-needs-reason': {
    title: 'Write why it is late',
    detail: 'The 72 hours have passed. The notification must then say why (Article 33(1)).',
  },
  'correction-needs-reason': {
    title: 'Write why it is corrected',
    detail: 'What stood before stays. Others must be able to see why it was corrected.',
  },
  'case-full': {
    title: 'The case has no room for more',
    detail: 'You have written much already. Call the GDPR team if there is more for them to know.',
  },
  'directory-unavailable': {
    title: 'The person cannot be looked up right now',
    detail: 'Nothing was saved. Try again in a moment.',
  },
  'no-such-person': { title: 'The person was not found', detail: 'Choose one from the list, or write the name.' },
  'not-a-reporter': { title: 'Not a reporter', detail: 'Choose one of those who reported the case.' },
  'not-of-the-team': {
    title: 'Not in the GDPR team',
    detail: 'A case can only be given to one of the GDPR team. Choose another.',
  },
};

/** Why a case was not changed, or a person not found for it. */
export const caseRefusals = { da, en };
