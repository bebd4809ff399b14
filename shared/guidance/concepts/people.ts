/**
 * Who a municipality speaks of. A concept is `name (broader, broader): words`, and indented lines go on with its words: these may
 * stand for each other, and what is said of a broader concept may be meant too. `~` marks what nearly every question holds.
 * Words are stemmed when read, so only forms that no rule makes are listed.
 */
export const people = `
~borger: borger, patient, klient, bruger, beboer, kunde, person, indbygger, menneske, folk, mand, kvinde, dame, herre,
  indbyggere, medborger, pensionist, ældre borger, gamling, kontanthjælpsmodtager, dagpengemodtager, handicappet, hjemløs,
  flygtning, udlænding
barn (borger): barn, børn, børnene, ung, unge, elev, dreng, pige, teenager, baby, spædbarn, de små, den lille, de mindste, de
  yngste, knægt, mindreårig, årig, umyndig, junior, skolebarn, femårig, tiårig, tumling, nyfødt, ungen, unger, rollinger,
  klassekammerat, børnehavebarn, teenagere, konfirmand
afkom (barn, pårørende): søn, sønner, datter, døtre, børnebørn
forælder: forælder, forældre, mor, moder, mødre, far, fader, fædre, mors, fars, forældrepar, hjemmet, forældrene, morens,
  farens, moderens, faderens, enlig mor, værgeforælder
stedforælder (forælder, pårørende): stedmor, stedfar, stedforældre, papmor, papfar, bonusmor, bonusfar, bonusforældre, mors
  kæreste, fars kæreste, mors nye mand, ny kæreste, plejeforældre, plejemor, fars nye kone, hans nye kone, stedforælder,
  reservefar, reservemor, adoptivforældre, adoptivmor
bedsteforælder (pårørende, forælder): bedsteforældre, bedstemor, bedstefar, mormor, morfar, farmor, farfar, besteforældre,
  bedster
forældremyndighed (forælder): forældremyndighed, myndigheden over, myndigheden alene, delt myndighed, fælles myndighed,
  forældreansvar, samvær, samværsforælder, bopælsforælder, skilt, skilsmisse, skilte, skilles, gået fra hinanden, fraskilt,
  forældreret, familieretshus, eneforældre, eneforsørger, deleordning, 7-7, den anden forælder, ene forælder, begge forældre,
  begge hjem, delebarn, delebørn, bor ikke med barnet, bor ikke med, statsamt, fællesmyndighed, hente barnet,
  forældreuenighed, forældrekonflikt, ikke samboende, weekendfar, orienteringsret, ikke bor sammen, bor hver for sig, flyttet
  fra hinanden, begge når de, bor ikke sammen længere, hos den anden forælder, hjemme hos far, hjemme hos mor
pårørende: pårørende, familie, slægtning, slægt, ægtefælle, kone, hustru, kæreste, samlever, søster, bror, søskende,
  svigerdatter, svigersøn, niece, nevø, onkel, tante, nærmeste, forlovede, gift, kusine, fætter, svoger, svigerinde,
  svigermor, svigerfar, barnebarn, oldebarn, tvilling, husbond, ægtemand, mage, papsøn, stedsøn, efternøler, slægtninge,
  familiemedlem, nevøen, lillebror, storesøster, hans kone, hendes mand, hendes søn, hans datter, påstår at han er, handler
  for sin, drøfte med hans, drøfte med hendes
eks: eks, ekskæreste, eksmand, ekskone, tidligere kæreste, tidligere mand, fraskilte, ekspartner
afdød: afdød, død, døde, dødsfald, dør, dødsårsag, dødsmåde, dødsattest, dødsbo, gået bort, bortgang, sovet ind, begravelse,
  bisættelse, arving, arv, efterlevende, efterladt, enke, enkemand, ikke lever, ikke er i live, skifteret, boet, bobestyrer,
  afgået ved døden, enken, enkemanden, efterlader, obduktion, begravet, kiste, urne, bortgået, testamente, livet ud, lever
  ikke længere, farvel for altid
værge: værge, værgemål, fuldmagt, fuldmægtig, fremtidsfuldmagt, partsrepræsentant, repræsentere, repræsentant, bisidder, på
  vegne, vegne, bemyndigelse, ombud, generalfuldmagt, tegne, underskrive for, handle for, på hans vegne, på hendes vegne,
  stedfortræder, støtteperson, partsrepræsentation
dement: dement, demens, demensramt, ude af stand, inhabil, senil, alzheimer
nabo: nabo, genbo, underbo, overbo, bekendt, veninde, ven, kammerat, omgangskreds, landsby, underboen, opgang, vennepar,
  sladrekælling, landsbyen, veninder, kammerater, gamle venner
kollega: kollega, kolleger, kollegaer, makker, sidemand, kontorfælle, teamkammerat, holdet, gruppen, kollegerne, kollegaerne,
  holdets, teamets, sidekammerat, de andre på arbejdet, de andre på holdet
ansat: ansat, medarbejder, personale, arbejdstager, ansættelse, tjenestemand, overenskomstansat, kolleger, tjenestefolk,
  personalegruppe, medhjælper, timelærer, funktionær, arbejdsplads, fastansat, nyansættelse, elevansat
leder: leder, chef, boss, direktør, arbejdsgiver, ledelse, overordnet, forstander, rektor, skoleleder, afdelingsleder,
  teamleder, institutionsleder, bestyrer, afdelingschef, min nærmeste leder, souschef, kontorchef, centerchef, gruppeleder,
  kommunaldirektør, vicedirektør, bossen, topchef, daglig leder, souschefen, afdelingsledelse
ansøger: ansøger, jobansøger, jobansøgning, kandidat, stillingsopslag, rekruttering, rekruttere, jobsamtale,
  ansættelsessamtale, ansættelsesudvalg, cv, referenceperson, reference, stilling, jobbet, job, nyansat, afslag på job, fik
  ikke jobbet, kommer til samtale, anbefaling, ansætte, ansætter, motiveret ansøgning, uopfordret, ansøgninger, besat,
  stillingen, rekrutteringsfirma, ansættelsesproces, jobopslag, jobannonce, hr-system, personprofil, personlighedstest,
  headhunter, motivation, kvalifikationer, afslåede kandidater
personalesag (ansat): personalesag, personalemappe, mus, mus-samtale, advarsel, tjenstlig, sygesamtale, omsorgssamtale,
  personaleforhold, ansættelsesforhold, tjenstlig samtale, skriftlig advarsel, personalejournal, lønsamtale, bisidder ved
  samtale, omplacering, partshøring om afskedigelse, opsigelse
sygefravær (ansat): sygefravær, sygemeldt, sygemelding, fravær, fraværende, langtidssyg, fraværssamtale, er syg, er væk,
  sygdom blandt, raskmelding, stress, stresssygemeldt, gået ned med stress, nede med stress, barns sygedag, barn syg, syg i
  dag, melder sig syg, delvist sygemeldt, § 56, mulighedserklæring, sygemeldinger, hvorfor han er væk, hvorfor hun er væk,
  fraværsårsag, depression, hvorfor hun ikke er her, hvorfor han ikke er her, ikke er her, ikke på arbejde i dag, er hjemme i
  dag, fraværet, langtidssygemeldt
attest (ansøger): straffeattest, børneattest, attest, ren straffeattest, tidligere straffet, pletfri, straffeattester,
  børneattester, ren attest, plettet, tidligere dom
fødselsdag: fødselsdag, fødselsdagsliste, fylder år, rund dag, jubilæum, fødselsdato, fødselsdage, fødselsdagskalender, fejre,
  mærkedag, kagelisten
fratrådt (ansat): fratrådt, fratræde, fratræder, stoppet, stopper, opsagt, sagt op, holder op, afskediget, forladt kommunen,
  forlader kommunen, gået på pension, skiftet job, skifter job, jobskifte, tidligere medarbejder, holdt op, rejst,
  pensioneret, pensionering, er holdt op, gået på efterløn, sidste arbejdsdag, overdragelse, ikke her mere, ikke ansat
  længere, opsagde, fyret medarbejder
politiker: politiker, byråd, byrådsmedlem, kommunalbestyrelse, kommunalpolitiker, rådmand, udvalgsmedlem, folkevalgt,
  byrådspolitiker, borgmesterkandidat, viceborgmester, partiet, valgt, kommunalbestyrelsen, formand for udvalget, oppositionen
borgmester: borgmester
udvalg (politiker): udvalg, udvalgsmøde, byrådsmøde, dagsorden, lukket punkt, åbent punkt, referat fra byrådet,
  beslutningsreferat, bilag, dagsordenen, mødesag, sagsfremstilling, byrådssag, beslutning, protokol, byrådets, økonomiudvalg,
  punktet, fremlagt, åbne dagsordener
presse: journalist, avis, pressen, presse, redaktør, lokalavis, reporter, dagblad, medierne, tv-hold, nyhedsmedie, artikel,
  radio, lokalradio, tv, tv2, redaktion, podcast, nyhed, medie, journalister, pressemeddelelse, interview, tv-program,
  nyhederne, jyllandsposten, politiken, ekstra bladet, dokumentar, læserbrev, læserbreve, fagblad, pressechef, omtale,
  artikler
læge: læge, praktiserende læge, egen læge, lægehus, lægepraksis, doktor, speciallæge, lægekonsulent, lægekonsulenten,
  lægeerklæring, lægelig, vagtlæge, skolelæge, lægesekretær, praktiserende, lægeklinik, huslæge, børnelæge, lægekonsultation,
  apotek, kiropraktor, fodterapeut, klinik, privatklinik, epikrise, lægeattest, statusattest
sygehus (myndighed): sygehus, hospital, psykiatri, skadestue, ambulatorium, psykiatrisk, behandlingspsykiatri, sygehuset,
  udskrevet, udskrivning, indlagt, indlæggelse, hospitalet, akutmodtagelse, akut, ambulance, ambulancefolk, paramediciner,
  operationsgang, sengeafdeling, psyk, distriktspsykiatri, psykiater, psykiateren, udskrives, indlægges, hjemsendt,
  genoptræningsplan, fødegang, røntgen, hospice
sygeplejerske: sygeplejerske, hjemmesygepleje, sygepleje, fysioterapeut, ergoterapeut, fysio, ergo, terapeut, jordemoder,
  autoriseret, sundhedspersonale, sundhedsperson, hjemmesygeplejerske, sygeplejen, sundhedsfaglig, sosu-assistent, diætist,
  logopæd, træningsteam, træningsterapeut, træning, visitation, visitator, visitationen
sundhedspleje: sundhedspleje, sundhedsplejerske
tandpleje: tandpleje, tandlæge, tandregulering, tandplejer, tænder, tand, tandklinik, tandlægen, tandlægehus, tandplejen,
  skoletandlæge, kommunetandlæge
psykolog: psykolog, ppr, psykologisk, terapi
myndighed: myndighed, styrelse, region, ministerium, skat, skattestyrelsen, udbetaling danmark, ankestyrelse, staten,
  offentlig myndighed, arbejdstilsyn, socialtilsyn, statsforvaltning, kriminalforsorg, udlændingestyrelse, a-kasse,
  kommunekontor, jobstyrelse, fødevarestyrelse, sundhedsstyrelse, stps, patientklage, retten, byret, domstol, fogedret,
  familieretshus, familieretshuset, ambassade, asylcenter, kriminalforsorgen, fængsel, forsvaret, beredskab, toldvæsen,
  sirius, ministeriet, statslig, udlændingemyndigheder, siri, ombudsmand
andenkommune (myndighed): anden kommune, andre kommuner, nabokommune, ny kommune, nye kommune, tilflytterkommune,
  fraflytterkommune, opholdskommune, handlekommune, flyttet kommune, anden by, en anden kommunes, kommune x, overtager sagen,
  gamle kommune, barnets gamle kommune, kommunen hun flyttede fra, kommunen han kom fra, naboby, bopælskommune, skifter
  kommune, ny bopælskommune, en kommune på sjælland, mellemkommunal, hjemkommune, flytter kommune, flytter til en anden, anden
  kommunes, kommunen de kom fra, deres gamle kommune
politi (myndighed): politi, politiet, betjent, efterforske, efterforskning, anklagemyndighed, forbrydelse, sigtet,
  kriminalpoliti, kriminalitet, gerningsmand, kriminalbetjent, betjente, efterforsker, politibetjent, lokalbetjent, ssp, psp,
  sigtelse, retskendelse, kendelse, razzia, anholdt, hittegods, færdselspoliti, forhør
tolk: tolk, tolkning, tolkefirma, tolkebistand, fremmødetolk, videotolk, tolke, oversætte for, oversætte, oversættelse, sprog,
  taler ikke dansk, flygtning, tegnsprogstolk, arabisk, ukrainsk, tolken, tolkes, tolker, oversætter for, oversætter mellem,
  fremmedsprog, tyrkisk, somali, polsk, engelsk, tegnsprog, sproget, kan sproget, taler sproget, oversætte samtalen,
  sprogbarriere, tolkesamtale, tolkeservice
frivillig: frivillig, besøgsven, ulønnet, natteravn, mentor, lektiehjælp, madklub, foreningsliv, forening, røde kors,
  aktivitetsven, spisevenner, ildsjæl, bisidder, fodboldtræner, træner, spejder, menighed, kirke, lektiehjælper, lektiecafe,
  madbil, chauffør, ledsager, idrætsforening, foreninger, idrætsklub, venskabsfamilie, støttefamilie, aflastningsfamilie,
  kontaktfamilie, ridelærer, kontaktperson, støttekontaktperson, hjælpere, besøgstjeneste, vågetjeneste, vågekone, ikke ansat,
  bytteven, besøgsvenner, love os, ny frivillig, love at tie, tavshedsløfte
praktikant (frivillig): praktikant, praktik, erhvervspraktik, erhvervspraktikant, lærling, sosu-elev, sosuelev, kontorelev,
  løntilskud, jobprøvning, virksomhedspraktik, elever, trainee, virksomhedspraktikant, løntilskudsansat, løntilskudsansatte,
  sosu, elev, skolepraktik, snusepraktik, snuse til faget, brobygning, følgevagt, studiepraktik, jobpraktik, fritidsjob,
  fritidsjobber, ungarbejder, kontorlærling
vikar (frivillig): vikar, afløser, vikarbureau, vikariat, timelønnet, tilkaldevikar, sommerferieafløser, tilkalder, løs vikar,
  nattevagt, weekendafløser, vikarer, ferieafløser, rengøringsvikar
studerende (forskning): studerende, studie, student, bachelor, bachelorprojekt, speciale, bacheloropgave, universitet,
  professionshøjskole, uddannelse, uddannelsen, kandidatopgave, sygeplejestuderende, pædagogstuderende, eksamensopgave,
  eksamensprojekt, semester, opgaven, eksamen, afhandling, projektgruppe, hovedopgave, studieopgave, universitetsstuderende,
  elevopgave, ph.d.-studerende, diplomuddannelse, diplomstuderende, skoleprojekt, casestudie
firma: firma, virksomhed, leverandør, konsulent, udbyder, entreprenør, selskab, konsulenthus, systemhus, producent,
  it-leverandør, it-firma, ekstern, eksterne, samarbejdspartner, underleverandør, sælger, vognmand, madleverance, trykkeri,
  rengøringsfirma, privat aktør, konsulentfirma, konsulenter, vagtfirma, vagtselskab, rengøringsselskab, arkitekt, arkitekten,
  håndværker, låsesmed, flyttefirma, taxaselskab, taxa, kørselsfirma, køkken, cateringfirma, madleverandør, tømrer, it-hus,
  softwarefirma, kontraktpart, samarbejdspartnere, udviklere, udvikler, supportfirma, trykkeriet, privat firma, private
  firmaer, teleselskab, flyttemænd, bud, sælgeren, sælgerens, svensk firma, repræsentant fra firma, entreprise, forhandleren,
  drift af server, passe vores server
rådgiver: advokat, revisor, forsikringsselskab, bank, inkasso, inkassofirma, kreditor, udlejer, boligselskab, boligforening,
  fagforening, forsikring, pensionsselskab, arbejdsplads, kreditoren, pensionskasse, pensionsselskabet, advokaten, banken,
  forsikringen, kredit, ejendomsmægler, vicevært, a-kasse
tillidsmand: tillidsmand, tillidsrepræsentant, tr, arbejdsmiljørepræsentant, amr, hr, personaleafdeling, fællestillid
it: it, helpdesk, it-support, servicedesk, it-afdeling, supporten, it-folk, systemadministrator, driften
gdprteam: gdpr-team, gdprteam, gdpr-koordinator, databeskyttelsesteam, informationssikkerhed, sikkerhedskoordinator
vedkommende: vedkommende, identitet, legitimation, legitimere, id, pas, kørekort, sygesikringsbevis, sundhedskort, hvem jeg
  taler med, hvem man taler med, hvem der ringer, udgive, udgiver, den rigtige, giver sig ud, giver sig ud for, er den hun
  siger, er den han siger, identificere, den man siger, udgiver sig for, er den rigtige, hvem han er, hvem hun er, om det
  passer, om det er ham, om det er hende, bevise hvem, stemme, genkende stemmen, kontrolspørgsmål, ringe tilbage, tjekke
  identitet, verificere, identitetskort, viser pas, personbevis, være sikker på at det er
`;
