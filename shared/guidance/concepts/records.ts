/** Facts about people, and what they are written on. */
export const records = `
~oplysning: oplysning, data, persondata, personoplysning, information, info, borgeroplysning, borgerdata, detaljer, forhold,
  viden
cpr: cpr, cpr-nr, cprnr, cpr-nummer, cprnummer, persnr, persnummer, personnummer, personnr, pnr, cpr nr, cpr nummer, sidste
  fire, sidste 4, fire cifre, 4 cifre, sygesikringsnummer, cifre
helbred: helbred, sygdom, diagnose, medicin, sundhed, lidelse, sundhedsoplysning, helbredsoplysning, helbredsmæssig, allergi,
  diæt, psykisk, graviditet, gravid, handicap, sår, skramme, blodprøve, kræft, vaccine, fysisk, indlæggelse, genoptræning,
  træningsplan, behandlingsforløb, sygehistorie, syg, sygdomsforløb, funktionsnedsættelse, fald, adhd, recept, kost,
  overfølsom, lægemiddel, gigt, gigtmedicin, depression, angst, piller, smerter, diabetes, sukkersyge, astma, cancer,
  epilepsi, autisme, ptsd, skizofreni, bipolar, blodtryk, operation, fejler, rask, indlagt, kateter, stomi, bleer, skade,
  brækket, hjertesyg, sclerose, parkinson, anfald, selvmord, sårpleje, sygdomme, vaccination, corona, covid, vægt,
  lægejournal, kronisk, medicinliste, medicinkort, resultat, prøvesvar, patientoplysninger, sygejournaler, terapiforløb,
  abort, fødsel, lus, synsprøve, høretab, høreapparat, spiseforstyrrelse, kørestol, hjælpemidler, rehabiliteringsplan
misbrug (helbred): misbrug, misbrugstilbud, misbrugscenter, alkohol, rusmiddel, rusmidler, stof, stoffer, narko, afhængighed,
  afvænning, alkoholrådgivning, drikker, alkoholiker, druk, fuld, stofmisbruger, narkoman, hash, metadon, behandlingstilbud,
  ludomani, druksyg
følsom: følsom, fortrolig, personfølsom, sensitiv, religion, etnicitet, etnisk, seksuel, race, tro, fortrolighed, private
  forhold, rent private, intim, strafbart, politisk, politik, seksualitet, fagforeningsmedlem, straffedom, biometri,
  fingeraftryk, personfølsomme, strafbare forhold, dybt privat, privatliv
tavshedspligt: tavshedspligt, tavshed, tavshedserklæring, fortrolighed, fortrolighedserklæring, videresladre, sladre, sladder,
  fortroligt, uvedkommende
økonomi: økonomi, indkomst, gæld, formue, kontoudtog, lønseddel, årsopgørelse, skatteoplysninger, økonomisk, boligstøtte,
  tilskud, friplads, enkeltydelse, skattekontor, skatteafdelingen, kontanter, regninger, budgetskema, skyldner, restance,
  gældssag, kontonummer, husleje, pensionen, formueforhold, huslejestøtte, børnetilskud, økonomisk støtte, lån, dankort,
  fripladstilskud
adresse: adresse, bopæl, bor, boende, hjemadresse, opholdssted, bopælsadresse, flyttet hen, flyttede, tilflytning, hvor bor,
  bosat, findes, lejlighed, hus, hvor hun bor, hvor han bor, bor i, vejnavn, postnummer, etage, opholder sig, hvilken by,
  hvilken lejlighed, hjemsted, hjemmeadresser, hvor de bor, tilholdssted
flytte: flytte, flytter, flyttet, fraflyttet, tilflyttet, fraflytning, tilflytning
beskyttet (adresse): beskyttet adresse, adressebeskyttelse, adressebeskyttet, navnebeskyttelse, navne- og adressebeskyttelse,
  hemmelig adresse, hemmelig bopæl, hemmelig, beskyttet, beskyttelse, bor hemmeligt, hemmeligt, beskyttelsen, ikke må kunne
  findes, skjult adresse, adressen skjult, uden fast bopæl, navn og adressebeskyttelse, adressen hemmelig, adressen er
  hemmelig, skjuler sin adresse, hemmeligholdt, hemmelig skole, må ikke findes, må ikke vide hvor, ny adresse skal skjules,
  adressen ryger, afslører adressen, adressen med ud, leder efter sin kone, leder efter sin eks, leder efter hende, leder
  efter ham, ingen må kende, må ingen kende, bopæl ingen må
kontaktnummer: telefonnummer, nummer, mobilnummer, privatnummer, telefonliste, kontaktliste, kontaktoplysninger
navn: navn, navne, initialer, fornavn, efternavn
genkende: genkende, genkendelig, genkendes, identificerbar, identificeres, kende igen, udpege, gætte hvem, regne ud hvem,
  finde tilbage, regnes ud, gennemskue hvem, afsløre hvem, fødselsår, regne ud, genkendt, kende nogen, gætte sig til,
  postnummer og alder, kan udledes, spores tilbage, kan kendes, tre personer
anonym: anonym, anonymt, anonymitet, anonymisere, anonymisering, anonymiseret, uden navn, opdage hvem, finder ud af hvem, hvem
  jeg er, anonymiserede, upersonlig, personligt henførbar, hemmelig identitet, uden at nævne navn, ikke nævner navn, uden
  navne, navnene væk
pseudonym (anonym): pseudonymisere, pseudonymisering, pseudonym, løbenummer, kodenummer, kodeliste, erstatte navnet,
  id-nummer, krypteret id, nøglefil, kode i stedet, kun har kode, referencenummer, uden cpr men med nummer
sag: sag, sagsakt, akter, sagsmappe, journalsag, sager, sagsbehandling, sagsnummer, forløb, sagen, personsag, sagens, sagerne,
  sagsforløb, børnesag, borgersag, sagsarkiv, dokumenter på sagen
journal: journal, patientjournal, omsorgsjournal, journalnotat, sygejournal, fagsystem, journalsystem, journalen, journaler,
  journaloptegnelse, dagbog, dagbogsnotat, fagsystemet, nexus-journal, plejejournal, dokumentationssystem
note: note, notat, notater, stikord, notesbog, notesblok, kladde, håndskrevet, håndskrevne, huskeseddel, egne noter, notere,
  skrive ned, skrevet ned, nedskrive, referat, onenote, blok, noter, post-it, gule sedler, gule lapper, lap papir,
  kladdehæfte, notesbogen, mødenoter, tegninger, mine egne ord, hukommelsesseddel, notesblokken, stikordsnoter, arbejdsnoter
journalisering (sag): journalisere, journalisering, journaliseret, journalpligt, notatpligt, noteringspligt, på sagen, ind på
  sagen, lægges på sagen, lægge ind, lægges ind, arkivere på, esdh, sbsys, acadre, dokumentationspligt, del af sagen,
  journalføre, føre journal, hører til sagen, i sagen, tilføjelse, gemmes på sagen, lægge på sagen, lagt på sagen, hører med
  til sagen, skrevet ind, skrive ind, skrives ind, dokumenteres, journalføres, hører til i sagen, arkiveres, journalisering
  af, gemme en sms, gemmes en sms, telefonnotat, mundtlige oplysninger, journalført, husker mødet forskelligt, stå nogen
  steder, skrives nogen steder, notatet, referatet fra mødet, hvad der blev aftalt, skrive at borgeren sagde
rette: rette, rettelse, rettet, berigtige, berigtiget, berigtigelse, korrigere, korrektion, ændre, omgøre, skrevet forkert,
  fejl i, urigtig, sludder, uenig i, uenig med, ændring, omformulere, fjerne en sætning, slette et notat, forkert oplysning,
  lave om, ikke enig, trække i land, berigtigelse af, misforståelse, fejlskrift
tone (journalisering): sagligt, saglig, nedladende, ordvalg, skrive om borgere, hårdt formuleret, for hårdt, vurdering,
  beruset, skrap, grov tone, subjektiv, læse med, faglig vurdering, beskrive, grimt, grimme, skriver om en borger, skrive om
  en borger, skriver jeg om, aggressiv, fuld, lugtede, pæn, objektiv, nøgternt, respektfuldt, upassende, pinlig, ironi,
  vurderinger, skøn, fornemmelse, svær borger, besværlig, krævende, ord om borgeren, værdiladet, formulering, formulere
~dokument: dokument, fil, filer, bilag, pdf, word, excel, regneark, kopi, skrivelse, papirer, materiale, ark, skema, attest,
  plan, rapport, brevkopi, tegning, vedhæftning, vedhæftet, vedhæfte, bilaget, dokumenterne, arkivfil, formularer
afgørelse: afgørelse, afgør, bevilling, afslag, beslutning, vedtagelse, bevilge, bevilget
papir: papir, papirer, print, udskrift, udskrive, udskrevet, printer, printe, kopirum, ringbind, kartotek, bunke, stak, fysisk
  mappe, papirmappe, papirform, kopimaskine, dueslag, printeren, køreliste, kopi, hængemappe, sagsmappe, på skrift, papirkurv,
  kuvert, omdele, arkivskab, kælder, printrum, seddel, follow-you, multimaskine, vagtplan, sedler, ark, papirark, papirbunke,
  printbakke, bakke, bakken, hæfte, protokol, papirudgave, papirer liggende, flyttekasse, arkivkasse, kasse, kopi liggende,
  skuffe, bakke ved kopimaskinen, papirliste, udprint, tegnepapir, bagsiden, hulmaskine, plastlomme, omslag, pjece, bogreol,
  reol, papirerne, kopierer, scanner, fax, indbakke på bordet, skab, skabet, låge, lågen, hylden, nøglelister, nøgleliste,
  papirsag, karton, perm, chartek
mappe: mappe, mapper
liste: liste, lister, navneliste, klasseliste, deltagerliste, telefonliste, adresseliste, oversigt, kørelister, fremmødeliste,
  afkrydsningsliste, telefonkæde, tilmeldingsliste, allergiliste, medicinskema, ugeskema, turliste, taskeliste, ringeliste,
  gæsteliste
opslagstavle (papir): tavle, køleskab, opslagstavle, hænge op, hænger, hængende, whiteboard, væg, væggen, dør, garderobe,
  døren, personalerum, stuen, plakat, navneskilt, navneskilte, dørskilt, opslag på døren, væg i gangen, hængt op, hænges op,
  personalestue, hylde, gangen, kontorvæg, kroge, garderobekroge, vinduet
rydbord (papir): rydde, ryddes, skrivebord, skrivebordet, clean desk, deler kontor, storrum, åbent kontor, bordet, låse inde,
  aflåst, låses, låst skab, storrumskontor, bordet flyder, roder, rod, rengøring, rengøringen, ligger på mit bord, ligger på
  bordet, aflåst skuffe, kontoret, forlader kontoret, gået hjem, går hjem, åbent landskab, fælleskontor, låse døren, nøgle til
  skab
smideud (papir): smide ud, smides ud, smidt ud, smider, kassere, kasseres, kassation, kasseret, makulere, makulering,
  makulator, makuleres, destruere, destruktion, gøre af, skille sig af, bortskaffe, skraldespand, papirkurv, container,
  papircontainer, genbrug, affald, skrotte, af med, brændes, skraldemand, smid, smides, kaste ud, kassér, brænde,
  bortskaffelse, smadre, destrueres, fortroligt affald, pedalspand, spand, aflåst beholder, storskrald, genbrugsstation,
  sorteres, papirgenbrug, rives over, klippe i stykker, shredder
glemt: glemt, glemmer, efterladt, ligger og flyder, fundet, finder, fandt, ligger fremme, liggende fremme, lå fremme, ligger i
  printeren, glemt i printeren, ligger tilbage, herreløse, efterladte, andres papirer, ikke mine, liggende i printeren, fundet
  papirer, finder papirer
nøgle: nøgle, nøgleboks, nøglebokskode, nøglekode, alarmkode, dørkode
arkiv: arkiv, arkivere, arkivering, rigsarkivet, rigsarkiv, stadsarkiv, arkivlov, bevaring, arkivværdig, kommunearkiv,
  lokalarkiv, historisk, bevaringsværdig, kassationsregler, afleveres til arkivet, arkivet, lokalhistorisk, bevares,
  kælderarkiv
stamoplysning: civilstand, statsborgerskab, køn, alder, fødested, fødselsdato forkert, alderen, ægteskabelig status
`;
