import { anyOf, type Clause } from './clauses.ts';
import {
  byMistake,
  clicked,
  credentials,
  discarded,
  exposed,
  fears,
  found,
  foundOfUs,
  gaveAway,
  gone,
  handed,
  inTheOpen,
  itHappened,
  lost,
  manyOthers,
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
  /^(?:(?:har|er) (?:lige |desværre |netop |vist |nok )?(?:glemt|sendt|tabt|mistet|lagt|givet|delt|fået|kommet|sat|vist|taget|printet|mailet|postet|uploadet|videresendt|afleveret|udleveret|kopieret|trykket|åbnet)|kom til|sendte|glemte|tabte|mistede|lagde|delte|gav) /u;
/** What citizens lose is theirs. */
const ofCitizens =
  /^(?:en |et |den |min )?(?:borger|borgeren|beboer|beboeren|patient|patienten|klient|klienten|elev|eleven|barn|barnet|mor|moren|moderen|far|faren|faderen|kvinde|mand|dame|forælder) /u;
/** "Hvad skriver jeg til en, der har fået ...": who asks is not who did it. */
const asksFirst = /^(?:hv\p{L}+|må|skal|kan|bør|er det|gælder) /u;

/** "Er det slemt, at jeg ...", "nu hvor brevet ...": what stands there is taken to have happened. */
const isFact =
  /(?:^(?:er|var|gør|tæller|betyder|skal|kan det|hvad|hvor|hvem) .*?(?<!\S)at|(?<!\S)(?:nu hvor|når nu|nu da|efter at)) (?:jeg|vi|han|hun|min|mit|mine|vores|en kollega|der|\p{L}{3,}(?:en|et|ne)) /u;
const isSupposed = (text: string) => supposed.test(text.replaceAll('når nu', 'nu da'));

/** "Lederen har givet mig ...": nothing left the house. */
const toUs = /(?<!\S)(?:har )?(?:givet|sendt|gav|sendte|fortalt|fortalte) (?:mig|os)(?!\S)(?: .*)?/gu;

/** "... hvor der stod": an aside in the past is told, even within a question. */
const isAside = /(?<!\S)(?:som|der|hvor) (?:\S+ ){0,3}(?:stod|lå|hang|blev|var|røg|gik|kom|fik|sendte)(?!\S)/u;

// What came to us by mistake is another's breach: one may well ask what to do with it.
const incoming = /(?<!\S)(?:jeg|vi) (?:fik|har fået|modtog|har modtaget) (?!(?:sendt|lagt|afleveret|delt|givet))/u;

const dismay = anyOf('ups, hov, hovsa, øv, desværre, vist');

/** It "is wrong" of a fact, but not of where it went. */
const isWrong = (text: string) => wrong.test(text.replace(/(?<!\S)(?:er|var|står) forkert(?!\S)/u, ''));

/** Whether it happened, and to whom or when: both are needed, for one may ask about mishaps without having had one. */
const isTold = ({ text: whole, quoted }: Clause): boolean => {
  if (quoted) return false;
  const text = byMistake.test(whole) || isWrong(whole.replaceAll(toUs, '')) ? whole : whole.replaceAll(toUs, '');
  const isDated = thatTime.test(text);
  if (isSupposed(text) && !isDated) return false;
  const takenAsFact = isFact.test(text);
  const asks = asksFirst.test(text) && !takenAsFact;
  if (asks && incoming.test(text) && !isDated) return false;
  const isMishap =
    slipped.test(text) ||
    (byMistake.test(text) && over.test(text)) ||
    (gone.test(text) && (isDated || mine.test(text)) && !asks) ||
    discarded.test(text) ||
    (snooped.test(text) && !asks) ||
    (lost.test(text) && !notLost.test(text) && !ofCitizens.test(text)) ||
    (handed.test(text) && manyOthers.test(text) && (isDated || personal.test(text) || dismay.test(text))) ||
    (handed.test(text) && (isWrong(text) || (published.test(text) && personal.test(text)))) ||
    (exposed.test(text) && published.test(text) && personal.test(text)) ||
    ((exposed.test(text) || openNow.test(text)) && inTheOpen.test(text)) ||
    foundOfUs.test(text) ||
    (found.test(text) && (isWrong(text) || inTheOpen.test(text))) ||
    credentials.test(text) ||
    (clicked.test(text) && isDated);
  return (
    isMishap &&
    (isDated ||
      takenAsFact ||
      (past.test(text) && (!asks || isAside.test(text))) ||
      leftOut.test(text) ||
      (someone.test(text) && !asks))
  );
};

/** A breach that is told, be it in the form of a question: something went wrong, and it was here and not in general. */
export const tellsBreach = (clauses: readonly Clause[]): boolean =>
  clauses.some(isTold) ||
  (clauses.some(isFeared) && clauses.some(hasHappened)) ||
  (clauses.some(gaveSomethingAway) &&
    (clauses.every(({ asks, text }) => !asks && !asksFirst.test(text)) || clauses.some(isWorried)));

const isFeared = ({ text, quoted }: Clause): boolean => !quoted && fears.test(text);
const hasHappened = ({ text, quoted }: Clause): boolean =>
  !quoted &&
  itHappened.test(text) &&
  ofPeople.test(text) &&
  (thatTime.test(text) || (isFact.test(text) && !isSupposed(text)));

const gaveSomethingAway = ({ text, quoted }: Clause): boolean =>
  !quoted &&
  gaveAway.test(text.replaceAll(toUs, '')) &&
  ofPeople.test(text) &&
  !ofCitizens.test(text) &&
  !(supposed.test(text) && !thatTime.test(text));

const isWorried = ({ text, quoted }: Clause): boolean => !quoted && (worries.test(text) || fears.test(text));
