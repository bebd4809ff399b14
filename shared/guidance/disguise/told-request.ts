import { anyOf, type Clause } from './clauses.ts';

const person = anyOf(`
  borger, borgeren, kvinde, kvinden, mand, manden, dame, damen, herre, herren, klient, klienten, patient, patienten, beboer,
  beboeren, kunde, kunden, forælder, forældre, mor, moren, moderen, far, faren, faderen, elev, eleven, person, en der, hr,
  fru, familie, familien, en ældre, en ung, ansat, medarbejder, en tidligere ansat, pårørende, ansøger, ansøgeren, hun, han,
  vedkommende, bruger, brugeren, nogen, pensionist, hende, ham, de, kontanthjælpsmodtager, herre, advokat, advokaten, værge, værgen, repræsentant,
  (der|som) (vil|gerne vil|kræver|ønsker|beder|forlanger|har bedt), mail, mailen, brev, brevet, skrivelse, skrivelsen, henvendelse, henvendelsen, en som, kollega, nabo, ung kvinde, ung mand, en (i|ved) (telefonen|røret|skranken|receptionen|døren)
`);
const wish = anyOf(`
  vil have, vil gerne, vil ha, vil slettes, vil se, vil vide, vil ikke, ønsker, ønskede, kræver, krævede, forlanger,
  forlangte, beder om, bad om, har bedt om, beder os, bad os, bedt os, bedt om, insisterer, trækker, trak, trukket, anmodning
  om, begæring om, krav om, gør indsigelse, protesterer, skal holde op, skal slette, ville have, ville gerne, anmoder,
  anmodede, søger om, vil af med, vil ud af, siger nej til, skal rettes, skal stoppe, vil stoppe, ikke vil, ikke ville,
  tilbagekalder, fortryder, fortrudt, indsigelse mod, slet, gerne vil, vil glemmes, vil fjernes, vil rettes, send mig, giv mig, sender mig, giver mig,
  (siger|sagde|sagt|skriver|skrev|skrevet|mener|står) .. (må ikke|ikke må|skal|ikke skal), har spurgt om .. kan få
`);
const right = anyOf(`
  slettet, slettes, glemmes, fjerne, fjernes, taget ned, tages ned, slette, slet, sletter, fjerner, retter, udleverer, fjernet, blive glemt, sletning, indsigt, egenacces,
  registerindsigt, (kopi|udskrift) .. (sin|sine|sit|hans|hendes|deres|min|mine)
  (journal|sag|sager|papirer|oplysninger|data|mappe|akter), forkert* .. (ændret|ændre|rette), (mod|imod|over) at (vi|i|kommunen|skolen), skal holde op, (kopi|udskrift) af .. (journal|journalen|sag|sagen|papirer|oplysninger|data|mappe|akter), kopi af hele, lavet om, hvem der har (fået|set|læst|kigget|været|slået|åbnet|haft), kopi af alt,
  kopi af alle, kopi af sine, kopi af hvad, kopi af de, udleveret, dataudtræk, rettet, rettes, berigtiget, berigtigelse,
  berigtiges, ændret sine, ændret sit, indsigelse, trækker sit samtykke, trak sit samtykke, (sit|hendes|hans) samtykke ..
  tilbage, samtykke tilbage, (fortryder|fortrudt) .. samtykke, mod at i, mod at kommunen, mod at vi, mod behandling*, holde op med at, holder op med at, stoppe med at, stopper
  med at, (ikke|længere|op) .. at * (bruger|behandler|gemmer|registrerer|deler|viser|har), have at vi, have at i, have at kommunen, bruge mine, bruge hendes, bruge hans, (se|vide|have|læse) .. (om|på)
  (sig|ham|hende|mig|dem|familien), (se|vide|have|læse) .. (hans|hendes|sine) (oplysninger|sag|papirer|data), hvad * har,
  hvilke .. (vi|i) har, (se|vide|have|få) alt, (kopi|udskrift) af alt, begrænset, flyttet sine data, sine data, sine oplysninger, mine oplysninger
`);
const own = anyOf(`
  sig, sig selv, sin, sit, sine, ham, hende, hans, hendes, mig, min, mit, mine, dem, deres, alt, oplysninger, oplysning, data,
  samtykke, fra, tal, navn, adresse, os
`);
const handOver = anyOf(`
  hvem tager, hvem skal have, hvem gør, hvem sørger, hvem behandler, hvem ordner, hvem giver, hvem sender, hvem klarer, hvor
  sender, hvor skal jeg sende, hvor skal jeg gøre af, hvor går, hvad gør jeg, hvad gør vi, hvad skal jeg gøre, hvad skal jeg
  stille op, hvad stiller jeg op, hvad stiller vi op, hvordan får, hvor afleverer, hvor henviser, hvor skal hun, hvor skal
  han, kan i tage, vil i tage, tager i, er det jer, er det dig, til jer, kan jeg sende, skal jeg sende, skal jeg bare sende,
  kan i, hvem af jer, hvem hos, hvordan kommer, hvem skal svare, hvem svarer, giver jeg det, hvor stiller, hvor skal det hen,
  hvor skal den hen, hvem skal se, hvem ser på, (hvor|hvem|hvordan) * (jeg|vi) (ham|hende|det|den|dem|denne), hvem kan hjælpe,
  hvem hjælper, (hvor|hvem) melder, bede (jer|dig|nogen), hvor skal jeg lægge, hvem hos jer, (hvem|hvor) (kan|skal) (han|hun|de|jeg|vi), svare på (denne|dette|den her|det her), hvor henvender, skal jeg sende hende, skal jeg sende ham, hvem skal have
`);
const norm = anyOf(`
  skal vi, må vi, må jeg, kan vi, skal jeg, har folk, har borgere*, har hun, har han, har de, har en, har man, krav på, ret
  til, skal en, kan en, må en, hvem må, hvor lang, hvor hurtigt, hvor lang tid, hvornår, hvor længe, hvor meget, er det, gælder, tæller, passer det, hvordan, må han, må
  hun, må de, skal det, skal de, kan man, må man, skal man, er vi, kan hun, kan han, kan de, bør, behøver
`);
/** "Jeg har en i telefonen" asks nothing. */
const hasOne = /(?<!\S)(?:jeg|vi|der) har en(?!\S)/gu;
const supposed = anyOf('hvis, når, såfremt, dersom, hver gang, tit, ofte, altid, nogle gange, selvom');
const now = anyOf(`
  det her, den her, her, i dag, lige nu, lige, står, sidder, i telefonen, ved skranken, i receptionen, i går, i morges,
  skriver, ringer, ringede, skrev, har skrevet, har ringet, har bedt, fået
`);

/** Their own, and their children's, but nobody else's. */
const ofAnother =
  /(?<!\S)(?:sin|sine|hendes|hans) (?:kones|mands|nabos|søsters|brors|mors|fars|ægtefælles|kærestes|vens|venindes|svigermors)(?!\S)/u;
const ownVoice = anyOf(
  'om mig, (min|mit|mine) (oplysninger|data|sag|sager|journal|papirer|personalemappe|personalesag|samtykke), af mig',
);
const arrived = anyOf('(lægge|kom|kommet|fået|fik|modtaget|modtog|ligger) .. (anmodning|begæring|indsigelse)');

/** These are rights by themselves, whatever else is said. */
const plainRight = anyOf(
  'anmodning om kopi, slettes, slettet, indsigt, egenacces, berigtiget, berigtigelse, gør indsigelse',
);
const demand = anyOf('må ikke, skal, bedes, venligst');

const isWish = ({ text, quoted }: Clause): boolean => {
  if (
    !(wish.test(text) || (quoted && demand.test(text))) ||
    !right.test(text) ||
    !(own.test(text) || plainRight.test(text))
  )
    return false;
  if (ofAnother.test(text)) return false;
  const isOwnVoice = ownVoice.test(text);
  return (
    quoted || isOwnVoice || ((person.test(text) || arrived.test(text)) && (!supposed.test(text) || now.test(text)))
  );
};

/**
 * A request of a person about their own data that is passed on, be it in the form of a question: someone in particular wants
 * to see, correct, erase or stop something, and what is asked is at most where to go with it, not whether we must.
 */
export const tellsRequest = (clauses: readonly Clause[]): boolean => {
  const wishes = clauses.filter(isWish);
  if (wishes.length === 0) return false;
  const asked = clauses.filter(({ quoted }) => !quoted).map(({ text }) => text);
  const isHandedOver = asked.some((text) => handOver.test(text));
  const isNorm = asked.some((text) => norm.test(text.replaceAll(hasOne, '')));
  if (isHandedOver) return true;
  return !isNorm && (wishes.some(({ quoted, asks }) => quoted || !asks) || asked.some((text) => now.test(text)));
};
