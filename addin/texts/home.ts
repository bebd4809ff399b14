/** The employee's front page. */
export const da = {
  greeting: (name: string) => (name ? `Hej ${name}. Hvad vil du?` : 'Hej. Hvad vil du?'),
  field: {
    label: 'Hvad vil du?',
    placeholder: 'Skriv, hvad der er sket, eller hvad du vil vide',
    short: 'Skriv, hvad der er sket …',
    go: 'Gå videre',
    under: 'Sig det hellere én gang for meget. Det tager under et minut.',
    happened: 'Er der sket noget?',
    report: (kind: string) => `Indberet: ${kind}`,
    comesAlong: 'Det, du skrev, kommer med som beskrivelse',
    guidance: 'Vejledning',
    ask: 'Spørg GDPR-teamet',
    askHint: (days: number) =>
      days === 1 ? 'Svar inden for 1 arbejdsdag, som regel før' : `Svar inden for ${days} arbejdsdage, som regel før`,
    askUndated: 'Du får svar i Teams',
    enter: 'Enter',
    found: (count: number) => (count === 1 ? '1 forslag' : `${count} forslag`),
    hidden: 'Vi har skjult et CPR-nummer',
  },
  waits: {
    title: 'Venter på dig',
    asks: (name: string, words: string) => `${name} fra GDPR-teamet spørger: ${words}`,
    answer: 'Svar',
    look: 'Se sagen',
    all: (count: number) => `Vis alle ${count}`,
  },
  news: { title: 'Nyt', answered: (title: string) => `Du har fået svar: ${title}` },
  lately: { title: 'Har hjulpet andre' },
  mine: {
    all: 'Se alle',
    none: 'Du har ingen sager. Når du indberetter eller spørger, kan du følge det her.',
  },
  urgent: 'Haster det? Ring til GDPR-teamet',
};

export const en: typeof da = {
  greeting: (name) => (name ? `Hi ${name}. What would you like to do?` : 'Hi. What would you like to do?'),
  field: {
    label: 'What would you like to do?',
    placeholder: 'Type what happened or what you want to know',
    short: 'Type what happened …',
    go: 'Go on',
    under: 'Better once too often. It takes less than a minute.',
    happened: 'Has something happened?',
    report: (kind) => `Report: ${kind}`,
    comesAlong: 'What you typed comes along as the description',
    guidance: 'Guidance',
    ask: 'Ask the GDPR team',
    askHint: (days) =>
      days === 1 ? 'Answer within 1 working day, usually sooner' : `Answer within ${days} working days, usually sooner`,
    askUndated: 'You get the answer in Teams',
    enter: 'Enter',
    found: (count) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
    hidden: 'We have hidden a CPR number',
  },
  waits: {
    title: 'Waiting for you',
    asks: (name, words) => `${name} of the GDPR team asks: ${words}`,
    answer: 'Answer',
    look: 'See the case',
    all: (count) => `Show all ${count}`,
  },
  news: { title: 'New', answered: (title) => `You have an answer: ${title}` },
  lately: { title: 'Has helped others' },
  mine: {
    all: 'See all',
    none: 'You have no cases. When you report or ask, you can follow it here.',
  },
  urgent: 'Urgent? Call the GDPR team',
};
