export const da = {
  title: 'Mit center',
  tabs: { breaches: 'Brud', read: 'Læst og bestået' },
  intro: 'Her ser du, at et brud angår din enhed. Hvad der står i mailen, ser kun GDPR-teamet.',
  noUnit: 'Ukendt enhed',
  received: (when: string) => `modtaget ${when}`,
  empty: 'Ingen brud i din enhed.',
  emptyHelp:
    'Hvis nogen hos dig sender til en forkert eller mister noget, så bed dem indberette det med det samme. Det tager et minut.',
  contact: 'Spørg GDPR-teamet, hvis du vil vide mere.',
};
export const en: typeof da = {
  title: 'My unit',
  tabs: { breaches: 'Breaches', read: 'Read and passed' },
  intro: 'Here you see that a breach concerns your unit. Only the GDPR team sees what is in the mail.',
  noUnit: 'Unit unknown',
  received: (when) => `received ${when}`,
  empty: 'No breaches in your unit.',
  emptyHelp:
    'If somebody with you sends to the wrong person or loses something, ask them to report it at once. It takes a minute.',
  contact: 'Ask the GDPR team if you want to know more.',
};
