import type { PolicyText } from '#shared/policies/policy.ts';

const usual = { units: null, onlyNew: false, days: null } as const;

/** Texts a municipality can begin with and adapt; in Danish, as its employees read them. */
export const readyPolicies: readonly PolicyText[] = [
  {
    ...usual,
    title: 'Sikker brug af data',
    kind: 'policy',
    body: `## Det må du

Du må se og bruge de oplysninger, du har brug for i dit arbejde. Ikke flere, og ikke længere end nødvendigt.

- Slå kun op på borgere, du har en sag med.
- Skriv kun det ned, som sagen har brug for.
- Send oplysninger gennem Digital Post eller sikker mail.

## Det må du ikke

- Slå naboer, familie, kolleger eller kendte personer op, selv om systemet lader dig gøre det. Opslag bliver logget.
- Give oplysninger videre i telefonen, før du ved, hvem du taler med.
- Dele din adgangskode, eller lade din skærm stå åben, når du går.
- Lægge borgernes oplysninger i private konti, egne apps eller AI-tjenester, som kommunen ikke har godkendt.

## Når noget går galt

Send det hellere én gang for meget: Indberet det i GDPR-vagten **med det samme**, også når du er i tvivl. Kommunen har 72 timer til at fortælle Datatilsynet om alvorlige brud, og de løber, fra vi opdager det. Du bliver ikke hængt ud. De fleste fejl kan rettes, når vi hører om dem tidligt.`,
    questions: [
      {
        question: 'En borger ringer og vil vide, hvad der står i hendes søsters sag. Hvad gør du?',
        choices: [
          {
            text: 'Læser det højt, fordi de er i familie',
            why: 'Familie giver ikke adgang. Du må heller ikke sige, om der er en sag.',
          },
          {
            text: 'Siger, at du ikke kan svare, og at søsteren selv kan ringe',
            why: 'Det er rigtigt. Har hun fuldmagt, skal den være skriftlig.',
          },
          {
            text: 'Beder om søsterens CPR-nummer først',
            why: 'At kende et CPR-nummer beviser ikke, at man må få noget at vide.',
          },
        ],
        right: 1,
      },
      {
        question: 'Du har sendt en mail med borgeres oplysninger til den forkerte. Hvad gør du først?',
        choices: [
          {
            text: 'Indberetter det i GDPR-vagten med det samme',
            why: 'Så kan GDPR-teamet hjælpe dig, mens det haster.',
          },
          { text: 'Venter og ser, om modtageren svarer', why: 'De 72 timer løber, mens du venter.' },
          { text: 'Sletter mailen i Sendt post', why: 'Modtageren har den stadig, og GDPR-teamet skal kunne se den.' },
        ],
        right: 0,
      },
      {
        question: 'Må du slå din nye nabo op i et af kommunens systemer?',
        choices: [
          { text: 'Ja, hvis jeg ikke siger det videre', why: 'Selve opslaget er ulovligt, når du ikke har en sag.' },
          {
            text: 'Nej, kun når jeg arbejder med naboens sag',
            why: 'Det er rigtigt. Og har du sagen, så sig det til din leder.',
          },
        ],
        right: 1,
      },
    ],
  },
  {
    ...usual,
    title: 'Introduktion til nye',
    kind: 'instruction',
    onlyNew: true,
    body: `## Velkommen

Du kommer til at arbejde med oplysninger om andre mennesker. De regner med, at vi passer på dem. Her er det vigtigste, før du går i gang.

## Dine adgange

Du får de adgange, dit arbejde kræver. Din leder ser dem igennem hvert kvartal. Kan du se mere, end du skal bruge, så sig det.

- Brug kun din egen bruger, og del aldrig din adgangskode.
- Lås skærmen, når du går fra den.
- Tag kun papirer med hjem, hvis din leder har sagt ja.

## Her får du hjælp

Er du i tvivl, så spørg i GDPR-vagten. Er der sket en fejl, så indberet den samme sted. Det tager et minut, og du behøver ikke vide, hvad fejlen hedder.`,
    questions: [
      {
        question: 'Du opdager, at du kan se sager, du ikke arbejder med. Hvad gør du?',
        choices: [
          { text: 'Siger det til min leder', why: 'Så kan adgangen blive rettet.' },
          {
            text: 'Ingenting, systemet må vide det bedst',
            why: 'Adgange kan være for brede. Det kan kun rettes, når nogen siger det.',
          },
        ],
        right: 0,
      },
      {
        question: 'Du glemmer en mappe med borgeres papirer i bussen. Hvornår indberetter du det?',
        choices: [
          { text: 'Når jeg har ledt efter den i et par dage', why: 'Så er de 72 timer måske gået.' },
          { text: 'Med det samme', why: 'Det er rigtigt. GDPR-teamet hjælper dig, mens du leder.' },
        ],
        right: 1,
      },
    ],
  },
];
