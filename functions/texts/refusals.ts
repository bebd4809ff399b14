import type { RefusalCode } from '#shared/refusals/codes.ts';
import type { FaultyField } from '#shared/refusals/refusal.ts';
import type { Language } from '#shared/text/language.ts';
import { databaseAway, type RefusalText } from './database-away.ts';
import { type FieldFault, faultTexts, fieldTexts } from './fields.ts';

type Words = Readonly<Record<RefusalCode, RefusalText>>;

const da: Words = {
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
  'time-unreadable': { title: 'Tidspunktet kan ikke læses', detail: 'Skriv det som 26.11.2026 kl. 14.20.' },
  'time-in-the-future': { title: 'Tidspunktet er ikke kommet endnu', detail: 'Vælg et tidspunkt, der er gået.' },
  'time-too-early': {
    title: 'Tidspunktet ligger for langt tilbage',
    detail: 'Reglerne om brud gælder fra den 25. maj 2018. Vælg det tidspunkt, da fejlen blev opdaget.',
  },
  'found-before-occurred': {
    title: 'Fejlen kan ikke være opdaget, før den skete',
    detail: 'Se på, hvornår den blev opdaget, og hvornår den skete. Mailens eget tidspunkt tæller med.',
  },
  'notified-before-aware': {
    title: 'Sagen kan ikke være anmeldt, før I kendte til den',
    detail: 'Se på, hvornår I anmeldte, og hvornår I fik kendskab. Ret det af dem, der er forkert.',
  },
  'time-does-not-exist': {
    title: 'Det klokkeslæt findes ikke',
    detail: 'Uret blev stillet frem til sommertid den nat. Brug det foreslåede tidspunkt, eller vælg et andet.',
  },
  'time-is-double': {
    title: 'Det klokkeslæt var der to gange',
    detail: 'Uret blev stillet tilbage til vintertid den nat. Vælg den første eller den anden gang.',
  },
  'too-many-at-once': {
    title: 'Det går lidt for hurtigt',
    detail: 'Der er sendt meget fra dig på kort tid. Intet er tabt. Vent et øjeblik, og send igen.',
  },
  'evidence-enough': {
    title: 'Du kan ikke gemme flere mails i dag',
    detail:
      'GDPR-vagten tager imod højst 200 MB om dagen fra hver. Ring til GDPR-teamet, hvis der er mere, de skal se.',
  },
  'case-full': {
    title: 'Der er ikke plads til mere i sagen',
    detail: 'Du har allerede skrevet meget. Ring til GDPR-teamet, hvis der er mere, de skal vide.',
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
  'directory-unavailable': {
    title: 'Vi kan ikke slå personen op lige nu',
    detail: 'Intet er gemt. Prøv igen om lidt.',
  },
  'no-such-person': { title: 'Personen blev ikke fundet', detail: 'Vælg en fra listen, eller skriv navnet.' },
  'not-among-recipients': {
    title: 'Ikke en modtager',
    detail: 'Mailen er ikke sendt til den, du har markeret. Åbn siden igen.',
  },
  'not-a-wrong-recipient': {
    title: 'Ikke en forkert modtager',
    detail: 'Den modtager er ikke markeret som forkert. Hent siden igen for at se det nyeste.',
  },
  'not-a-reporter': { title: 'Ikke en indberetter', detail: 'Vælg en af dem, der har indberettet sagen.' },
  'not-of-the-team': {
    title: 'Ikke i GDPR-teamet',
    detail: 'Sagen kan kun gives til en i GDPR-teamet. Vælg en anden.',
  },
  'directory-unread': {
    title: 'Grupperne er ikke læst endnu',
    detail: 'Kommunens grupper og medlemmer bliver læst for første gang. Det tager nogle minutter. Prøv igen om lidt.',
  },
  'review-ended': { title: 'Fristen er ovre', detail: 'Gennemgangen er slut. De svar, du har sendt, gælder.' },
  'answers-sent': {
    title: 'Svarene er sendt',
    detail: 'Du har sendt dine svar. Skriv til GDPR-teamet, hvis et af dem skal laves om.',
  },
  'lines-unanswered': { title: 'Der mangler svar', detail: 'Svar på resten, og send så. Det, du har svaret, er gemt.' },
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
};

const en: Words = {
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
  'time-unreadable': { title: 'The time cannot be read', detail: 'Write it as 26.11.2026 14.20.' },
  'time-in-the-future': { title: 'That time has not come yet', detail: 'Choose a time that has passed.' },
  'time-too-early': {
    title: 'The time lies too far back',
    detail: 'The rules on breaches apply from 25 May 2018. Choose when the mistake was found.',
  },
  'found-before-occurred': {
    title: 'The mistake cannot have been found before it happened',
    detail: "Look at when it was found and when it happened. The mail's own time counts too.",
  },
  'notified-before-aware': {
    title: 'The case cannot have been notified before you knew of it',
    detail: 'Look at when you notified and when you became aware. Correct the one that is wrong.',
  },
  'time-does-not-exist': {
    title: 'That time does not exist',
    detail: 'Clocks went forward to summer time that night. Use the time proposed, or choose another.',
  },
  'time-is-double': {
    title: 'That time came twice',
    detail: 'Clocks went back to winter time that night. Choose the first or the second.',
  },
  'too-many-at-once': {
    title: 'That is a little too fast',
    detail: 'Much has been sent from you in a short time. Nothing is lost. Wait a moment, and send again.',
  },
  'evidence-enough': {
    title: 'You cannot keep more mails today',
    detail:
      'GDPR Desk takes at most 200 MB a day from each person. Call the GDPR team if there is more for them to see.',
  },
  'case-full': {
    title: 'The case has no room for more',
    detail: 'You have written much already. Call the GDPR team if there is more for them to know.',
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
  'directory-unavailable': {
    title: 'The person cannot be looked up right now',
    detail: 'Nothing was saved. Try again in a moment.',
  },
  'no-such-person': { title: 'The person was not found', detail: 'Choose one from the list, or write the name.' },
  'not-among-recipients': {
    title: 'Not a recipient',
    detail: 'The mail did not go to the one you ticked. Open it again.',
  },
  'not-a-wrong-recipient': {
    title: 'Not a wrong recipient',
    detail: 'That recipient is not marked as wrong. Reload to see the newest.',
  },
  'not-a-reporter': { title: 'Not a reporter', detail: 'Choose one of those who reported the case.' },
  'not-of-the-team': {
    title: 'Not in the GDPR team',
    detail: 'A case can only be given to one of the GDPR team. Choose another.',
  },
  'directory-unread': {
    title: 'The groups have not been read yet',
    detail: 'Groups and members are being read for the first time. It takes some minutes. Try again shortly.',
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

const textsOf = (language: Language, words: Words) => ({
  /** The no in words: what it is, and what to do now. */
  refusal: (code: RefusalCode): RefusalText => words[code],
  /** What a field is called on the screen, by its path (`mail.recipients.3.address`); a path nobody named stays as it is. */
  field: (path: string): string => {
    const parts = path.split('.');
    // The answers of a kind have names of their own, and one is called `found` like a time.
    const name = parts[0] === 'answers' ? 'answers' : (parts.findLast((part) => !/^\d+$/.test(part)) ?? path);
    const known = [path, name].find((field) => Object.hasOwn(fieldTexts[language], field));
    return known === undefined ? path : (fieldTexts[language][known] ?? path);
  },
  /** Why a field was not accepted. */
  fault: ({ code }: Pick<FaultyField, 'code'>): string =>
    isFault(code) ? faultTexts[language][code] : faultTexts[language].wrong,
});

const isFault = (code: string): code is FieldFault => Object.hasOwn(faultTexts.da, code);

/** What a refusal says, in the person's language. */
export const refusalTexts = { da: textsOf('da', da), en: textsOf('en', en) } as const;
