import type { Clause } from './clauses.ts';
import {
  byMistake,
  clicked,
  credentials,
  discarded,
  exposed,
  found,
  gaveAway,
  gone,
  handed,
  inTheOpen,
  lost,
  mine,
  notLost,
  ofPeople,
  openNow,
  over,
  past,
  personal,
  published,
  slipped,
  snooped,
  someone,
  supposed,
  thatTime,
  worries,
  wrong,
} from './mishaps.ts';

/** "Har glemt ...": who writes leaves themselves out. */
const leftOut =
  /^(?:(?:har|er) (?:lige |desværre |netop |vist |nok )?(?:glemt|sendt|tabt|mistet|lagt|givet|delt|fået|kommet|sat|vist|taget)|kom til|sendte|glemte|tabte|mistede|lagde|delte|gav) /u;
/** What citizens lose is theirs. */
const ofCitizens =
  /^(?:en |et |den |min )?(?:borger|borgeren|beboer|beboeren|patient|patienten|klient|klienten|elev|eleven|barn|barnet|mor|moren|moderen|far|faren|faderen|kvinde|mand|dame|forælder) /u;
/** "Hvad skriver jeg til en, der har fået ...": who asks is not who did it. */
const asksFirst = /^(?:hv\p{L}+|må|skal|kan|bør|er det|gælder) /u;

// What came to us by mistake is another's breach: one may well ask what to do with it.
const incoming = /(?<!\S)(?:jeg|vi) (?:fik|har fået|modtog|har modtaget) (?!(?:sendt|lagt|afleveret|delt|givet))/u;

/** It "is wrong" of a fact, but not of where it went. */
const isWrong = (text: string) => wrong.test(text.replace(/(?<!\S)(?:er|var|står) forkert(?!\S)/u, ''));

/** Whether it happened, and to whom or when: both are needed, for one may ask about mishaps without having had one. */
const isTold = ({ text, quoted }: Clause): boolean => {
  if (quoted) return false;
  const isDated = thatTime.test(text);
  if (supposed.test(text) && !isDated) return false;
  if (asksFirst.test(text) && incoming.test(text) && !isDated) return false;
  const isMishap =
    slipped.test(text) ||
    (byMistake.test(text) && over.test(text)) ||
    (gone.test(text) && (isDated || mine.test(text)) && !asksFirst.test(text)) ||
    discarded.test(text) ||
    (snooped.test(text) && !asksFirst.test(text)) ||
    (lost.test(text) && !notLost.test(text) && !ofCitizens.test(text)) ||
    (handed.test(text) && (isWrong(text) || (published.test(text) && personal.test(text)))) ||
    ((exposed.test(text) || openNow.test(text)) && inTheOpen.test(text)) ||
    (found.test(text) && (isWrong(text) || inTheOpen.test(text))) ||
    credentials.test(text) ||
    (clicked.test(text) && isDated);
  return (
    isMishap && (isDated || past.test(text) || leftOut.test(text) || (someone.test(text) && !asksFirst.test(text)))
  );
};

/** A breach that is told, be it in the form of a question: something went wrong, and it was here and not in general. */
export const tellsBreach = (clauses: readonly Clause[]): boolean =>
  clauses.some(isTold) ||
  (clauses.some(gaveSomethingAway) && (clauses.every(({ asks }) => !asks) || clauses.some(isWorried)));

const gaveSomethingAway = ({ text, quoted }: Clause): boolean =>
  !quoted &&
  gaveAway.test(text) &&
  ofPeople.test(text) &&
  !ofCitizens.test(text) &&
  !(supposed.test(text) && !thatTime.test(text));

const isWorried = ({ text, quoted }: Clause): boolean => !quoted && worries.test(text);
