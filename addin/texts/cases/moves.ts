import * as eachMove from './each-move.ts';

/** What can be done with a case, and what is asked on the way. */
export const da = {
  bar: 'Det kan du gøre',
  cancel: 'Fortryd',
  reason: 'Begrundelse',
  reasonMissing: 'Skriv en begrundelse.',
  hiddenCharacters: 'Der er skjulte tegn i teksten. Skriv den igen uden dem.',
  tooLong: (max: number) => `Højst ${max} tegn.`,
  move: eachMove.da,
  handOver: {
    to: 'Til',
    choose: 'Vælg en kollega',
    missing: 'Vælg, hvem der skal have sagen.',
    alone: 'Der er ingen andre i teamet.',
    button: 'Overtag eller giv videre',
    takeOver: 'Overtag sagen',
    self: (name: string) => `Mig selv (${name})`,
    left: (name: string) => `${name} er ikke længere i GDPR-teamet. Overtag sagen, eller giv den videre.`,
  },
  ask: { to: 'Til', text: 'Spørgsmål', missing: 'Skriv et spørgsmål.' },
  when: {
    date: 'Dato',
    time: 'Klokkeslæt',
    missing: 'Vælg en dato.',
    timeMissing: 'Skriv et klokkeslæt.',
    estimate: 'Kender du kun dagen, så lad klokkeslættet stå tomt.',
    choice: 'Uret blev stillet tilbage den nat. Hvilken af de to?',
    earlier: 'Den første (sommertid)',
    later: 'Den anden (vintertid)',
  },
};

export const en: typeof da = {
  bar: 'What you can do',
  cancel: 'Cancel',
  reason: 'Reason',
  reasonMissing: 'Write a reason.',
  hiddenCharacters: 'There are hidden characters in the text. Write it again without them.',
  tooLong: (max) => `At most ${max} characters.`,
  move: eachMove.en,
  handOver: {
    to: 'To',
    choose: 'Choose a colleague',
    missing: 'Choose who is to have the case.',
    alone: 'There is nobody else in the team.',
    button: 'Take over or hand over',
    takeOver: 'Take the case over',
    self: (name) => `Myself (${name})`,
    left: (name) => `${name} is no longer in the GDPR team. Take the case over, or hand it over.`,
  },
  ask: { to: 'To', text: 'Enquiry', missing: 'Write an enquiry.' },
  when: {
    date: 'Date',
    time: 'Time of day',
    missing: 'Choose a date.',
    timeMissing: 'Write a time of day.',
    estimate: 'If you only know the day, leave the time of day empty.',
    choice: 'The clock was set back that night. Which of the two?',
    earlier: 'The first (summer time)',
    later: 'The second (winter time)',
  },
};
