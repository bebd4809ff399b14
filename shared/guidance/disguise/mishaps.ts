import { anyOf } from './clauses.ts';

// A mishap that is over: the past of verbs of losing, of sending and showing, of lying about, of finding out.
export const slipped = anyOf(`
  kom til at, kom jeg til at, er kommet til at, kommet til at, fik ved en fejl, kom desværre til at, kom vist til at
`);
export const lost = anyOf(`
  glemte, har glemt, havde glemt, er glemt, blev glemt, er blevet glemt, fik glemt, har * glemt, tabte, har tabt, er tabt,
  blev tabt, har * tabt, mistede, har mistet, har * mistet, er mistet, forsvandt, er forsvundet, er bortkommet, bortkom,
  stjal, blev stjålet, er stjålet, er blevet stjålet, fik stjålet, har fået stjålet, har stjålet, blev hacket, er blevet
  hacket, er hacket, brød ind, været indbrud, var indbrud, er væk, var væk, blev væk, blev brudt op, er brudt op, er taget,
  blev taget, blev frastjålet, har taget min, har taget mine, er blevet væk, efterlod, har efterladt, er gået tabt, gik tabt,
  aldrig nåede frem, aldrig nået frem, nåede aldrig frem, kom aldrig frem, aldrig kom frem, aldrig kommet frem, blev tømt, er tømt, er blevet tømt, ramt af, fik virus, har fået virus, lod * ligge, har ladet * ligge, fløj
`);
export const notLost = anyOf(`
  glemt hvordan, glemt hvad, glemt hvor, glemt hvem, glemt hvornår, (glemte|glemt|mistede|mistet|tabte|tabt) ..
  (kode*|password*|adgangskode*|login|brugernavn|adgang|adgangen|overblik*|pinkode*|forbindelse*|ankestyrelse*|retten|nævnet|
  ven|veninde|far|mor|søn|datter|barn|mand|kone|ægtefælle|kæreste|bror|søster|lysten|modet|tålmodighed*|tillid*|arbejde|job)
`);
export const handed = anyOf(`
  sendte, sendt, videresendte, videresendt, mailede, mailet, lagde, lagt, satte, sat, gav, givet, delte, delt, viste, vist,
  uploadede, uploadet, udleverede, udleveret, afleverede, afleveret, postede, postet, printede, printet, fik, fået, modtog,
  modtaget, røg, røget, gik, gået, tog, taget, slog, havde, kom, kommet, landede, landet, havnede, havnet, blev, blevet, smed,
  smidt, indkaldte, inviterede, inviteret, kopierede, kopieret, sagde, sagt, fortalte, fortalt, åbnede, åbnet, slettede,
  slettet, tastede, tastet, indtastede, indtastet, offentliggjorde, offentliggjort, kunne, brugte, brugt, forlod, omdelte,
  omdelt, var, (skrev|skrevet) .. til, trykkede send, trykket send, trykkede svar, trykket svar, nåede ud, nået ud, nåede frem, svarede, svaret,
  udskrev, udskrevet
`);
export const wrong = anyOf(`
  forkert*, ved en fejl, en fejl, gale, galt, fejlagtigt, ved siden af, en andens, andens, anden borger, anden families,
  andet barn*, anden persons, en anden, samme navn, i cc, i stedet for, byttet om, byttede om, forbyttet, forvekslet,
  forvekslede, uvedkommende, ukrypteret, nabo, naboen, naboens, en helt anden*, et helt andet, helt andre, (hedder|hed) ..
  samme, eks, eksmand*, ekskone*, ekskæreste*, til (et|en|den|det) (gammel|gammelt|gamle) (nummer|adresse|mail*|postkasse*),
  til (sin|sine|min|mine|hans|hendes) (kæreste*|mand|kone|ven|venner|veninde*|mor|far|søster|bror|familie), storskærm*, alle
  kunne, alle har kunnet, synlig* for, ikke skulle, måtte ikke, burde ikke, skulle ikke, skulle (jeg|vi|han|hun) .. ikke
  have, ikke .. med (sagen|det) at gøre, ups, hov, øv, desværre, ved et uheld, uden at tænke, var til en anden, var til hendes, var til hans, var til nabo*,
  tilhørte en anden, skulle have været, beregnet til, (anden|andet|andre|andres)
  (borger*|famil*|barn*|børn*|person*|elev*|patient*|klient*|beboer*|ansat*), nogen hørte, overhørte, hørte med, offentligt,
  forkert* adresse*
`);
// Right for an invitation, wrong for what is personal.
export const manyOthers = anyOf(`
  alle modtagere, alle forældre, alle de andre, hele klassen*, hele skolen*, hele afdelingen*, hele holdet, hele *gruppen,
  hele kommunen, hele personalet, med alle, til alle, alle i kommunen, til hele, for hele, med hele, for alle
`);
export const byMistake = anyOf(`
  ved en fejl, ved et uheld, fejlagtigt, uforvarende, ved en fejltagelse, er sket en fejl, skete en fejl, er sket et uheld, er
  sket en smutter, er sket et brud, er gået galt, gik galt
`);
export const over = anyOf('har, havde, blev, fik, er, var, kom, er sket, skete');
export const gone = anyOf(`
  mangler, manglede, kan ikke finde, kan vi ikke finde, kan jeg ikke finde, ikke til at finde, er væk, var væk, kunne ikke
  finde, ikke kunne finde
`);
export const mine = anyOf('min, mit, mine, vores, jeg, vi, hendes, hans, nu');
export const discarded = anyOf(`
  (smed|smidt|lagde|lagt|røg|røget|havnet|havnede) .. (skraldespand*|papirkurv*|container*|affald*|genbrug*),
  (fandt|fundet|dukkede) .. (skraldespand*|papirkurv*|container*|affald*|genbrug*|parkeringsplads*|gaden|vejen|fortov*|bussen|
  toget|cykelsti*|kantine*|foyer*|trapp*)
`);
export const snooped = anyOf(`
  (kollega*|vikar*|medarbejder*|leder|chef|hun|han|praktikant*|elev*|nogen) ..
  (snagede|snaget|kiggede|kigget|slog|slået|luret|snuset|læst|læste) ..
  (op|journal*|sag|sagen|sager|system*|nexus|eks*|nabo*|uden grund)
`);

export const exposed = anyOf(`
  lå åben*, lå åbent, stod åben*, stod åbent, (har|havde) (ligget|stået|hængt), lå frit, lå fremme, lå tilgængelig*, var
  åben*, var synlig*, kunne ses, kunne læse*, kunne se*, kunne logge, kunne åbne*, har kunnet se, har kunnet læse, stadig
  kunne, lå, stod, hang, har været åben*, har været tilgængelig*, lå ulåst, havde .. liggende, havde .. stående, har haft ..
  liggende
`);
export const inTheOpen = anyOf(`
  skraldespand*, kantine*, frokoststue*, foyer*, trapp*, reception*, printerrum*, bordet, container*, affald*, genbrug*,
  papirkurv*, gaden, vejen, parkeringsplads*, gangen, åben, åbent, åbne, alle, hele, offentlig*, nettet, internettet,
  hjemmesiden, facebook, fremme, frit, ulåst, uden kode, andre, gæster, elever, eleverne, tidligere, stadig, forældre,
  fremmed*, bussen, toget, trappen, venteværelse*
`);
export const published = anyOf(`
  på hjemmesiden, ud på hjemmesiden, på (kommunens|vores|skolens) side, på siden, på nettet, på facebook, på intranettet, på instagram, i aula, på snapchat, på tiktok, på
  linkedin, på sociale medier, i klassens gruppe
`);
export const personal = anyOf(`
  cpr*, personnumre, personnummer, adresser, adressen, navne, navn og, sygdom*, diagnose*, helbredsoplysninger, personoplysninger, følsomme,
  fortrolige, journal*, børnesag*, personsag*, (billede|billeder|foto|fotos|video) af (en|et|vores|børnene|beboerne)
  (beboer*|barn|borger*|elev*|børn*|patient*)
`);
export const found = anyOf(`
  opdagede, har opdaget, har lige opdaget, har netop opdaget, lagde mærke til, så at, så først, så bagefter, så pludselig,
  fandt ud af, har fundet ud af, gik op for, blev klar over, er blevet klar over, viste sig, viser sig, bagefter så
`);
export const foundOfUs = anyOf(`
  (opdagede|opdaget|opdager|(gik|går) op for|fandt ud af|finder ud af|fundet ud af|klar over|(ser|så) lige) ..
  at (jeg|vi|min|mine|vores) .. (har|havde|kom|glemte|sendte|skrev|gav|delte|svarede|brugte|lagde|fik)
`);
export const credentials = anyOf(`
  (skrev|skrevet|tastede|tastet|indtastede|indtastet|gav|givet|oplyste|oplyst) ..
  (password|kode|koden|kodeord*|adgangskode*|login|mitid),
  (brugte|brugt|sad|var|arbejdede|loggede|logget|kiggede) .. (med|på|ind) (min|mit|hans|hendes|en andens) (kode|login|adgang)
`);
export const clicked = anyOf('klikkede, trykkede på et link, åbnede en vedhæft*, åbnede et link, åbnede linket');

// Somebody in particular did it, or it happened at a time in particular.
export const someone = anyOf(`
  jeg, vi, min kollega*, en kollega, vores, min leder, min chef, min makker, vikaren, en vikar, praktikanten, eleven, lægen,
  sekretæren, han, hun, de, leverandøren, en medarbejder, en ansat, mig, os, en borger, borgeren, nogen, min, mit, mine, der
  er sket, en tidligere medarbejder, har lige, har desværre, har netop
`);
export const past = anyOf(`
  kom til at, kom jeg til at, jeg har, vi har, har jeg, har vi, smed, snagede, kiggede, slog, sendte, videresendte, mailede,
  lagde, satte, gav, delte, viste, uploadede, udleverede, afleverede, postede, printede, fik, modtog, røg, gik, landede,
  havnede, smed, indkaldte, inviterede, tog, glemte, tabte, mistede, lå, stod, hang
`);
export const thatTime = anyOf(`
  i går, i gårs, i morges, i dag, i nat, i aftes, i formiddags, i eftermiddags, i middags, lige, netop, i weekenden, i
  fredags, i mandags, i tirsdags, i onsdags, i torsdags, i lørdags, i søndags, sidste uge, i sidste uge, forleden, for nylig,
  for lidt siden, for * siden, for en time siden, for to dage siden, bagefter, først bagefter, her til morgen, til morgen,
  tidligere i dag, i sidste måned, sidste måned, netop nu, pludselig, i ferien, indtil i går, hele sidste uge, siden i går,
  forrige uge, siden (mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag), igår, imorges, idag, kl
`);
export const supposed = anyOf(`
  hvis, når, såfremt, dersom, ifald, hver gang, tit, ofte, altid, nogle gange, engang imellem, man, selvom, engang, må jeg, må
  vi, må de, antag, lad os sige
`);

// Who asks like this fears that something went wrong.
export const fears = anyOf(`
  (er|var) det (slemt|galt|farligt|alvorligt|forkert), (er|var) det * (slemt|galt|farligt|alvorligt|problem|brud),
  hvor (slemt|galt|farligt|alvorligt) (er|var) det, hvem siger (jeg|vi) det, gøre noget ved, gør det noget, kan det gøre noget, betyder det noget, er det noget (jeg|vi|man|i|at), (skal|bør|burde) det
  (meldes|indberettes|anmeldes), (skal|bør|burde) (jeg|vi) (melde|indberette|anmelde|sige|gøre noget), (hvor|hvem) melder,
  skal meldes, (jeg|vi) skal (melde|indberette), bange for, bekymret for, nervøs for, burde jeg, skulle jeg have
`);
const pastVerbs = `så|fik|gav|viste|læste|skrev|sagde|fortalte|nævnte|svarede|råbte|talte|hørte|åbnede|sendte|lagde|delte|tog|lå|
  stod|sad|hang|røg|kom|gik|havnede|landede|nåede|manglede|smed|glemte|kunne|brugte|printede|udleverede|afleverede`;
export const itHappened = anyOf(
  `(${pastVerbs}), (har|er|blev) .. (sendt|givet|vist|læst|skrevet|sagt|havnet|landet|set|hørt|svaret)`,
);

// What was given away, be it rightly or not: it is a breach being told if the writer worries or asks for nothing.
export const gaveAway = anyOf(`
  sendte, har sendt, har * sendt, fik sendt, videresendte, har videresendt, gav, har givet, fik givet, nævnte, har nævnt,
  fortalte, har fortalt, viste, har vist, delte, har delt, fik delt, lagde, har lagt, fik lagt, oplyste, har oplyst,
  udleverede, har udleveret, læste op, har læst op, svarede alle, svar alle, mailede, har mailet, postede, har postet,
  uploadede, har uploadet, kopierede, printede, råbte, afslørede, røbede, talte højt, har talt om
`);
export const ofPeople = anyOf(`
  cpr*, nummer, adresse*, navn, navne, skema*, kuvert*, mappe*, *sag, *sagen, *sager, *sagerne, elevplan*, medicinkort*, diagnose*, sygdom*, medicin*, helbred*, oplysninger*, personoplysninger*, lister,
  liste, journal*, sag, sagen, sager, papirer*, brev, brevet, bilag*, dokument*, referat*, rapport*, mailtråd*, mail, mailen,
  billede*, video*, lønseddel*, lønoplysninger*, underretning*, afgørelse*, fravær, karakter*, notat*, hendes, hans, familien*
`);
export const worries = anyOf(`
  er det slemt, er det galt, er det et problem, er det farligt, er det alvorligt, er det noget, er det forkert, er det et
  brud, var det et brud, var det forkert, var det okay, betyder det noget, gør det noget, kan det gøre noget, gør ikke noget,
  hvad gør jeg nu, hvad nu, hvad så nu, hvad skal jeg gøre, skal jeg gøre noget, skal vi gøre noget, skal jeg sige det, skal
  vi sige det, sige det til, skal det meldes, skal jeg melde, skal vi melde, kan jeg nå, kan vi nå, kan man nå, når at, kan i
  hjælpe, kan i stoppe, trække tilbage, få den tilbage, få det tilbage, hov, ups, øv, undskyld, desværre, burde jeg, skulle
  jeg have, måtte jeg ikke, kom jeg til, for sent, bekymret for at
`);
export const openNow = anyOf('(ligger|står|hænger|flyder) .. (lige nu|her til morgen|i øjeblikket|stadig)');
