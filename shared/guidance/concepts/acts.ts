/** What people do with facts about people, by right or by mishap. */
export const acts = `
~sende: sende, sendt, sendte, send, sender, fremsende, afsende, afsendt, sendes, ekspedere, forsendelse, transmission,
  tilsende, tilsendt, afleverer, skikke, overføre, maile til
~svare: svare, svar, svarer, besvare, besvarer, trykke svar, replik
forkertmodtager: forkert modtager, forkerte, fejlsendt, fejlsende, fejlsendelse, fejlleveret, den gale, gal modtager, landet
  hos, landet i, havnet hos, havnet, naboens postkasse, byttet om, forbyttet, ombyttet, forvekslet, forveksling, galt sted,
  sendt forkert, forkert adresse, forkert, uretmæssig modtager, modtager, modtageren, fejladresseret, forkert person, endt
  hos, røget til, forkert borger, forkerte person, forkerte borger, naboens afgørelse, naboens brev, naboens post, åbnet af
  naboen, åbnet af genboen, genboen, fik brevet, gættet forkert, ramte forkert, smuttet, smutter, røg til, røg til en forkert,
  røget ud, den forkerte, forkert lise, forkert hans, fejlpost, fejlmail, havner, en andens brev, fået en andens, nået at
  læse, lover at slette, modtageren siger, modtageren lover, kommet retur, kommet tilbage, samme navn, ramte ved siden af, ved
  siden af, skød ved siden af, til den gale, gik galt med mailen, til den gale borger, forkert postkasse
autoudfyldning (forkertmodtager): autoudfyldning, autoudfyld, auto-complete, autocomplete, foreslår, forslag i til-feltet,
  modtagerfelt, modtagerfeltet, adressefelt, til-felt, gætte på modtagere, gætter på, gætter modtager, gætte modtager,
  autofuldfør, foreslår modtager, outlook foreslår, outlook gætter, udfylder selv, holde op med at gætte, slå det fra
bcc (forkertmodtager): bcc, cc, skjult kopi, blind kopi, se hinandens, masseudsendelse, mange modtagere, på én gang, alle kan
  se, til mange, gruppemail, kan se hinandens adresser, synlige adresser, alle modtagere, stor gruppe, nyhedsmail, mailliste,
  mange forældre på en gang, 80 borgere, masse-mail, alle på en gang
tilbagekald (forkertmodtager): tilbagekalde, trække tilbage en mail, hente tilbage, kalde tilbage, fortryde afsendelse, recall
orientering (deling): cc, til orientering, orienteret, fyi, til din orientering, kopi til
brud: brud, sikkerhedsbrud, databrud, datalæk, læk, lækket, sikkerhedshændelse, hændelse, brist, persondatasikkerhed, sluppet
  ud, uheld, datasikkerhed, sikkerhedshul, lækage, datalækage, gdpr-brud, fejl med data, lækker, alvorligt nok, noget galt
melde (brud): melde, meldes, anmelde, anmeldes, anmeldelse, indberette, indberettes, indberetning, rapportere, 72 timer,
  datatilsynet, indberet, meld, anmeldt, meldt, anmelder, indberetter, indberetninger, melder, skal meldes, sige det til
  nogen, give besked om fejl, 72, gøre noget ved, nødvendigt at gøre noget, gøre noget, skal borgeren vide det, borgeren skal
  vide
underrettebarn: underretning, underrette, bekymret, bekymring, mistrivsel, mistrives, omsorgssvigt, udsat, udsatte,
  bekymringsbrev, ssd, bekymrende, tidlig indsats, særligt behov, overgreb, sulten, sultent, blå mærker, slået, vanrøgt,
  forsømt, underretningspligt, utryg ved, barnet har det dårligt, kommer sultent, beskidt tøj, seksuelt, krænket, mistanke om
  overgreb, forældre drikker, i fare
mistet: miste, mistet, væk, tabt, taber, bortkommet, forsvundet, forsvinder, stjålet, stjæle, stjæler, tyveri, bliver væk,
  blevet væk, frastjålet, tyv, snuppet, hugget, nappet, stjal, forlagt, tabte, mister, glemte i, taget fra mig, ikke kan finde
  min
slette: slette, sletter, slettet, slettes, sletning, fjerne, fjernes, tømme, slettefrist, ryddes op, oprydning, oprydde, rydde
  op, blive glemt, glemme mig, ret til at blive glemt, slettepolitik, sletterutine, smide væk, fjern, slettede, rydde drevet,
  ryddes, gamle filer, smid væk, fjerne oplysninger, forsvinde, forsvinder, væk igen, ikke stå i, ikke stå hos os, glemmes,
  slettedato, slettet helt, fjerne data, må vi slette, bliver man slettet, oprydning i, vil slettes, rense, rense ud, rydde
  ud, skille os af med, maks, luge ud, lugning, slettepligt
gemme: gemme, gemmer, gemt, gemmes, opbevare, opbevares, opbevaring, opbevaringstid, opbevaringsfrist, blive liggende, må
  ligge, skal ligge, ligge, beholde, holde på, lagre, lagres, lagring, hvor længe, hvor mange år, hvor mange dage,
  slettefrist, hvor gammel, gemmer vi, hvor gammelt, for længe, alt for meget, fra 2009, fra 1990, ti år, fem år, år tilbage,
  hvor mange måneder, gammelt materiale, opbevarer, ligger der stadig, afsluttet, afsluttede, lukket sag, lukkede sager,
  færdig sag, til næste gang, til en anden gang, nu hvor sagen er slut, gamle sager, overstået, ligge i, hvor lang tid må
hvorlænge (frist): hvor længe, hvor lang tid, hvor mange dage, hvor mange år, hvor mange måneder, for evigt, forny, fornyes,
  udløber, bortfalder, evigt, hvor længe gælder, hvor længe varer, varer, permanent, forlænge, forlænges, genansøge, livslang
frist: frist, fristen, deadline, tidsfrist, hvor hurtigt, hvor lang tid, hurtigt, senest, straks, snarest, hvornår senest,
  inden for, tidsgrænse, dage, måned, uge, år, timer, hvor meget tid, på den anden side af weekenden, arbejdsdage, hverdage,
  tidshorisont, skynde, haster, hvor lang sagsbehandlingstid
indsigt: indsigt, indsigtsanmodning, indsigtsret, registerindsigt, egenacces, egen-acces, egen access, aktindsigt,
  aktindsigtsanmodning, aktindsigtsbegæring, partsaktindsigt, partsindsigt, se sin sag, se sine papirer, få kopi af sin sag,
  at se, få udleveret, få kopi, papirer at se, aktindsigter, sagens akter, offentlighedslov, forvaltningslov, partens, søge
  indsigt, agtindsigt, egen sag, udlevere kopi, se sine oplysninger, se sine egne oplysninger, se hvad der står, se hvad i
  har, se hvad vi har, vil se hvad, se hele sin, hele sin sag, hele mappen, hele molevitten, alt om sig selv, finde alt frem,
  alt frem, alle mails der, dokumenter udleveret, læse sagen, vil læse, vil se, læse sin sag, læse sin journal, se journalen,
  alle oplysninger om sig, bede om at se, anmode om at se, kopi af hele, agter, begære, indblik i sagen, få papirerne, få det
  hele, få udleveret det hele, vil se sine, akterne, sende akterne, aktsamling, aktliste, aktindsigten, en part får, parten
  får, giver vi parten, part i sagen
gratis: gratis, koster, betale, gebyr, betaling, pris, opkræve, tage penge, regning for, kopipris, kroner
slåop (opslag): slå op, slår op, slået op, kigge, kigger, kigget, kikke, kiggede, snage, snager, snageri, snaget, snuse,
  snuser, snuset, nysgerrig, nysgerrighed, opslag, logopslag, opslaget, jeg har jo adgang, uberettiget, uberettigede, tjekke
  om, se om, følge med i, åbne sagen, har åbnet, åbnet journalen, luret, lure, kende, kendt, kendis, se min egen, omsorg for,
  klik ind, finde min, finde frem, søgninger, søgning, søge på, søge efter, søger på, søge frem, søgt på, bruge systemet til,
  nysgerrigt, af nysgerrighed, kigge nærmere, hvordan det gik, følge hendes sag, følge hans sag, følge en sag, følge sagen,
  læse om en, privat interesse, snagede, snuser i, kigge på naboen, kusines, i mit eget system, egne oplysninger i systemet,
  slå familie op, slå venner op, adgang til alt, tilladelse til hele systemet, hele systemet, holde øje med, undersøge om, er
  kendt i, følger med i, kigger med i, tjekke om han, tjekke om hun, kendt i systemet, klikker på i, klikke ind, se om hun, se
  om han
opslag: opslag, logges, logning, log, loggen, logget, logfil, logkontrol, logopslag, stikprøve, stikprøver, kontrol af opslag,
  sporing, spore, se hvem jeg har, overvåges mine opslag, sporbar, registreret, bliver registreret, kan spores, spor, kan det
  ses, opdaget, bliver det opdaget, opdage, historik, adgangslog, auditlog, hvem har kigget, hvem der har kigget, hvem har
  set, logopfølgning, kontrolleret hvad jeg laver, hvad jeg laver i systemet, mine søgninger, hvem følger med i, hvem kigger i
  loggen, klikker på, hvad vi klikker, hvor vi har været inde
kontrol (ansat): kontrol, kontrollere, kontrolleres, kontrollerer, overvåge medarbejdere, tjekke medarbejdere, møder på
  arbejde, mødetid, komme for sent, arbejdstid, gps, kontrolforanstaltning, kontrollen, overvåger os, overvåge os,
  tidsregistrering, stempelur, møder på job, holder øje med os, tjekker hvornår, læse min mail, læse medarbejdernes, læse mine
  mails, kontrollerer os, sporing af ansatte, gps i bilen
adgang: adgang, adgange, adgangsstyring, rettigheder, rettighed, brugerrettigheder, åbne, tilgå, adgangsbegrænsning,
  brugeradgang, rolle, adgangen, låse op, oprettes, oprette bruger, lukke adgang, lukkes ned, brugerkonto, profil,
  autorisation, tildele
adgangskode: adgangskode, kode, koden, koder, kodeord, password, passwords, login, log ind, logge ind, logge på, brugernavn,
  pinkode, adgangskodehusker, password manager, passwordmanager, mitid, fælles login, logind, kodeordet, låne login, passord,
  nemid, samme kode, kode til alt, firecifret, pin, kodehusker, keepass, 1password, lastpass, stærk kode, skifte kode, koden
  på en seddel, skrive koder ned, kode til vikar, brugernavnet, mit brugernavn, logge på som, loggede ind som, hans login,
  hendes login, fælles kode, dele kode, kode på en lap, adgangskoden, min kode, lange koder, logge på med, opdatere mit
  password, skift dit password, systemansvarlig, kende mit kodeord, kender koden, fortælle min kode
totrin (adgangskode): totrin, totrinslogin, to-faktor, tofaktor, mfa, multifaktor, authenticator, godkende login, godkende,
  godkend, godkendelse, totrinsgodkendelse, to trin, bekræfte login, sat i gang, engangskode, bekræfte et login, bekræft
  login, godkende et login, ikke selv har startet, godkende noget, sms-kode, push, notifikation, kodeviser, microsoft
  authenticator, to-trins, tofaktorgodkendelse, verificeringskode, beder mig bekræfte, beder mig godkende
phishing: phishing, pishing, svindel, svindelmail, svindler, mistænkelig, ægte, falsk, falske, mystisk, mærkelig mail,
  mærkelig, underlig mail, klikke, klikket, klik, gavekort, virus, hacket, hacker, spam, scam, smishing, fupmail, fup,
  ransomware, snydemail, snyd, link, trykket på et link, fremmed afsender, afsender, malware, lokkemail, kompromitteret, åbne
  linket, åbne det link, et link i en mail, link i en sms, trykke på linket, trygt åbne, pakkepost, pakke fra, postnord, konto
  lukker, konto lukkes, konto bliver lukket, vinder, præmie, lokke, narre, franarre, bedrageri, bedrager, ringer fra
  microsoft, fake, forfalsket, mail fra direktøren, mail fra chefen, mail fra borgmesteren, underlige, ukendt afsender, kender
  ikke afsenderen, vedhæftet fil fra, qr-kode, stavefejl i mail, virusadvarsel, kapret, overtaget, hackere, spammail,
  kvittering jeg ikke kender, beder om penge, overføre penge, ceo, haster og hemmeligt, stole på en mail, kan jeg stole på,
  mail der siger, beder mig opdatere, opdatere mit password, opdatere dine oplysninger, bekræfte min konto
samtykke: samtykke, samtykkeerklæring, tilladelse, tilladelsesblanket, tilladelser, accept, acceptere, give lov, lov til, give
  os lov, skrive under, skrevet under, underskrift, underskrive, sige ja, sagt ja, ja til, kryds, krydser, afkrydsning,
  spørges, spørge først, spurgt, spørge om lov, uden at spørge, få lov af, have lov af, sige nej, siger nej, nej tak,
  frivilligt, give tilsagn, samtykket, hak i et felt, et hak, afkryds, rigtig underskrift, nikker, nikket, sagt god for, grønt
  lys, tilladelsen, må spørge, har lov, beder om lov, bede om lov, spørge dem igen, spørge igen, uden samtykke, ja eller nej,
  sagt nej, forældresamtykke, samtykkeblanket, accepteret, accepterer, tilslutning, samtykker, ret til at sige nej, ja i
  telefonen, mundtligt ja, erklæring, erklæringen, udfylde erklæring, borgerens accept, uden accept, billigelse, ja-tak,
  godtage, godtager, ok fra borgeren, tilsagnet
tilbagetrække (samtykke): fortryde, fortryder, fortrudt, trække tilbage, trækker tilbage, trukket tilbage, trækker sit
  samtykke, trække sit samtykke, ombestemme, ombestemt, tilbagekalde samtykke, tilbagetrække, melde fra, fortryde samtykke,
  ikke længere vil, vil ikke længere, trak samtykket, trækker det tilbage
hjemmel: hjemmel, retsgrundlag, lovgrundlag, behandlingsgrundlag, grundlag, myndighedsopgave, myndighedsudøvelse, lovhjemmel,
  retlig forpligtelse, lovkrav, lovligt, art. 6, artikel 6, lovens, for en sikkerheds skyld, myndighed, loven der bestemmer,
  loven bestemmer, hvornår er det loven, paragraffen, retligt, ansøgning om sygedagpenge, ansøgning om kontanthjælp, ansøgning
  om hjælp, ansøgning om støtte, ansøgning om tilskud, ansøger om, søger om hjælp, søger om støtte, søger om tilskud, oprette
  en sag, behandle en ansøgning, sagsbehandler en, behandlingen lovlig
videregive: videregive, videregivelse, udlevere, udleveres, udlevering, oplyse, fortælle, fortæller, give videre, sende med
  videre, overlevere, give oplysninger, sige noget, røbe, afsløre, overdrage, give besked, få at vide, vide, må de få,
  orientere, orienteres, bekræfte, nævne, sige videre, høre nærmere, snakke med, tale med, fortælle om, spørger til, vil vide,
  vil have at vide, sladre til, svare på, sige om, give oplysning, lække, lade vide, informere om, vise journalen, hvad må jeg
  sige, hvor meget må jeg sige, må jeg sige, må få at vide
deling: dele, deles, deling, udveksle, udveksling, intern videregivelse, snakke sammen, drøfte, tale om, samarbejde om, vendt
  med, sparre, drøftes, tale om en borger, tale om en sag, vende en sag, sparre om, dele viden, videndeling, udveksler,
  samarbejder om, hinandens notater, læse hinandens, se hinandens, dele notater, fælles journal, hvad jeg har set i hjemmet,
  set i hjemmet, hørt på hjemmebesøg
indhente: indhente, indhenter, indhentet, indhentning, hente, henter, hentet, trække oplysninger, få oplysninger fra, skaffe,
  rekvirere, spørge lægen, spørge jobcentret, indhentede, hente papirer, hente journal, bede lægen om, skaffe oplysninger
informere (oplysningspligt): informere, informeres, orientere, oplyse om, besked om, skriv til folk, underrettes, skal vide,
  have at vide, give besked, fortælle folk, oplyse borgeren, oplyse borgeren om, skal borgeren have at vide, første gang, fra
  starten, skrive til folk, fortælle dem, underrette borgeren, give information
oplysningspligt: oplysningspligt, oplysningsteksten, oplysningspligten, privatlivspolitik, privatlivstekst, persondatapolitik,
  rettighedsfolder, artikel 13, artikel 14, art. 13, art. 14, have at vide, indsamler, indsamle, indsamlet, indsamling, hentet
  et andet sted, hentet noget om, fået fra andre, fået oplysninger fra, oplyse om rettigheder, noget om rettigheder, tekst om
  rettigheder, tekst i bunden, i bunden af, nederst på, hvad vi bruger det til, hvad det skal bruges til, formålet med,
  standardtekst, hvad skal vi oplyse, oplysningstekst, informationstekst, første henvendelse, kontaktformular, hvem får
  oplysningerne, hvem der får oplysningerne, formulere tekst, formulerer vi, oplysningerne fra blanketten, fortælle om
  modtagere, informationspligt
spørgeskema: spørgeskema, spørgeskemaundersøgelse, survey, surveyxact, undersøgelse, brugerundersøgelse, trivselsundersøgelse,
  trivselsmåling, tilfredshedsundersøgelse, skema, formular, blanket, tilmelding, tilmeldingsblanket, tilmeldingsskema,
  evaluering, besvarelse, besvarelser, respondent, google forms, forms, surveymonkey, fritekst, felter, afstemning, apv,
  indmeldelse, rundspørge, enquete, interview, spørge til, spørge brugerne, spørge borgerne, spørge om religion, spørge om
  køn, svarene, svaret på, svarer på, hvem der har svaret, besvarelserne, ansøgningsskema, oplysningsskema,
  indskrivningsskema, afkrydsningsskema, quiz, konkurrence, lodtrækning, tilmeldinger, tilmelde, tilmelder, evalueringsskema,
  tilfredshed, trivselsspørgsmål, feedback, felt, feltet, kommentarfelt
~brugfor: brug for, nødvendigt, nødvendig, dataminimering, relevant, behøver, krævet, kræver, mindst muligt, unødigt
statistik: statistik, statistisk, tal, analyse, nøgletal, optælling, ledelsesinformation, små tal, power bi, rapport,
  benchmark, dataudtræk, udtræk, procent, tallene, grafer, kurver, evaluere, evaluering af indsats, dashboard, opgørelse,
  gennemsnit, måltal, sammenligne, trække tal, lave tal, business intelligence, udtrække, monitorering, prognose, model,
  kolonne, tabel, tabeller, celle, rækker, søjle, diagram, må vise tallene, grupper på under
forskning (statistik): forskning, forsker, forske, forskningsprojekt, videnskabelig, undersøgelser, projekt, phd,
  registerforskning, undersøgelse, forskere, universitetet, videnskab, studie af, undersøger, registerdata, kohorte, etisk
  komite, forskningsprojekter, vive, artikel i tidsskrift
testdata (statistik): testdata, teste, tester, test, testmiljø, testsystem, testperson, testpersoner, prøvedata, dummydata,
  opdigtede, opdigtet, udvikling, udviklingsmiljø, demo, kursusmiljø, uddannelsesmiljø, rigtige data, rigtige borgere,
  afprøve, undervisningsmiljø, superbrugerkursus, øve, øve sig, øve os, øver, prøvekøre, vise systemet frem, vise det nye
  system, demonstrere, demonstration, demonstrationsdata, superbruger, oplæring i system, rigtige sager, rigtige personer,
  rigtige cpr, kopi af databasen, afprøver, fejlsøgning, prøvemiljø, sandkasse, undervisning i system, undervisningsbrug,
  skærmbilleder til, opdigtede borgere, vores egne borgere, fiktive, fiktiv
whistleblower: whistleblower, whistleblowerordning, whistleblowing, anonym ordning, anonyme ordning, interne ordning, ordning,
  ordningen, ekstern ordning, repressalier, gengældelse, whistlebloweren, fløjteblæser, tippe, tip, afsløre, rapportere
  anonymt, melde anonymt, sige det anonymt, hemmelige postkasse, anmelde min chef, anmelder min chef, stå frem, bagtale min
  chef, den hemmelige, ordningens, hvor siger jeg det, hvor kan jeg sige, hvem kan jeg gå til, gå til nogen, tør jeg sige, tør
  ikke sige, komme i klemme, i klemme, var mig der skrev, at det var mig, se hvem der skrev, hvem der har anmeldt, går jeg
  hen, afsløret som kilde
ulovligt (whistleblower): ulovlig, ulovligt, ulovligheder, snyder, snyd, svindler, fusker, pynter, pynte på, korruption,
  bestikkelse, underslæb, kritisable forhold, alvorlige forhold, uretmæssigt, misbruger sin stilling, regler bliver brudt,
  nepotisme, vennetjeneste, lovovertrædelse, embedsmisbrug, svig, fiflet, fifler, taget af kassen, tager af kassen, stjæler af
  kassen, stjæler fra, lyver for, lyver over for, ledelsen lyver, svindler med, fup med, underskud skjules, dækker over,
  mørklægge, skjuler fejl, uden udbud, udbudsregler, svoger, familie får opgaver, vold mod beboere, magtmisbrug, ulovlige
  forhold, sort løn, hvidvask, bedrager, fusk, snyder med, regnskabssvindel, bryder loven, lovbrud, rod i økonomien,
  uregelmæssigheder, kommunens kort, kommunens penge, bruger kommunens, privatforbrug, til privat brug for kommunens, bruger
  kommunens kort privat, svindel med timer, tager penge
mobning (whistleblower): mobning, mobbe, chikane, dårlig stemning, samarbejdsproblemer, samarbejde, trivsel, arbejdsmiljø,
  sexchikane, dårligt arbejdsmiljø, konflikt, skælder ud, råber, råber ad os, ond tone, dårlig leder, dårlig ledelse, kollega
  mobber, uvenner, samarbejdsproblem, psykisk arbejdsmiljø, uenighed med chefen, dårligt klima
fyret (whistleblower): fyret, fyre, fyres, straffet, miste jobbet, koste mig jobbet, går ud over mig, hævn, konsekvenser,
  straffes, advarsel, i klemme, straf for at sige, hævner, hævne, degraderet, repressalie, mister jobbet, går det ud over mig,
  beskyttet mod fyring, opsagt på grund
bevis: bevise, bevis, dokumentere, dokumentation, påvise
straf: straf, straffes, strafbart, advarsel, bortvisning, fyring, politianmelde, fængsel, politianmeldt, bortvist, konsekvens,
  sanktioneret
mundtligt: mundtlig, mundtligt, bare siger, i telefonen, på skrift, skriftlig, skriftligt
google (ansøger): google, googler, søge på nettet, tjekke på facebook, linkedin, søgning, baggrundstjek, google ansøgeren,
  facebookprofil, tjekke ansøgeren, søge på ansøgeren, tjekke profiler, digitale spor, digital baggrund
netværksmøde: netværksmøde, tværfagligt møde, dialogmøde
automatisk: automatisk, automatik, selvbetjening
markering: markering, markeret, fremgår, mærket, kan se om
venlig: høflig, venlig
udflugt: hjælpemiddel, ledsageordning, ledsagerordning
`;
