/** How people ask about children, parents and relatives: each line is a way to ask what the article of that name answers. */
export const families: Readonly<Record<string, string>> = {
  'beskyttet-adresse': `
hvor bor hun
må jeg sige hvilken by han er flyttet til
hvordan ser man at adressen er hemmelig
brev til far hvor mors adresse står på
adressen må ikke komme ud
eksmanden leder efter hende
hun bor på et hemmeligt sted
klasselister med adresser
en kreditor eller inkasso vil have adressen
et bud eller en gammel ven spørger efter adressen
hvor længe varer beskyttelsen
skal den forlænges
trusler mod familien
folkeregistret må ikke oplyse
er vedkommende kendt hos jer
adressen står i aktindsigten
hvem kan se en skjult adresse
automatisk brev afslører adressen
adressen på fakturaen
beboerliste på døren når en er truet
navnet er også beskyttet
et blomsterbud vil vide hvor beboeren bor
elev på flugt fra sin far
moren er gået under jorden
flink mand spørger hvor hun er
en gammel klassekammerat leder
hvilken skole går barnet på
oplyse vejnavn
skolefoto med skolens navn og et truet barn
samværssag hvor adressen er skjult
hvordan sikrer vi brevet
hvor kan jeg se mærket
advokaten vil have modpartens adresse
udlejer spørger
må hjemmeplejen have adressen
skal alle medarbejdere kende adressen
kørelister med skjult adresse
gps og adresse i app
politiet har flyttet familien
kuverten viser hvor hun bor
falsk navn
er det for evigt
bor han stadig på stedet
en elev har hemmelig adresse
må adressen stå i brevet til begge forældre
hvordan håndterer vi en borger på flugt
må jeg bekræfte at hun bor her
naboen spørger hvor familien er flyttet hen
hvem må vide hvor krisecentret ligger
telefonnummer på en truet borger
hvad er navnebeskyttelse
klasseliste med en beskyttet elev
må taxaen få adressen på en beskyttet borger
skal vi fjerne adressen i aktindsigten
en ukendt mand spørger om en beboer
hvordan får man beskyttet adresse
adressebeskyttelsen udløber snart
forkyndelse og stævningsmand
vikarerne skal vide at adressen er hemmelig
skjule mors adresse i papirer
en budtjeneste mangler adressen
busliste med beskyttede børn
bedsteforældre må ikke finde barnet
adressen fremgår af kvitteringen
medlemsliste og hemmelig bopæl
telefonisk forespørgsel om bopæl
hvem ringer man til når en beskyttet adresse slipper ud
elevfoto i avisen og barnet er truet
fogeden søger en borger
afdelingen kender ikke til beskyttelsen
`,
  'foraeldre-og-foraeldremyndighed': `
må far få noget at vide
moren har myndigheden alene
hvem skal vi skrive til når de er skilt
kan den ene forælder lukke den anden ude
stedfar vil med til mødet
bedstemor henter og vil vide hvordan det går
papmor på aula
faren vil se papirer fra skolen
moren siger at faren ikke må få besked
hvad må man sige om den anden forælder
forældre er uenige
samvær hver anden weekend
hvor gammelt skal et barn være for selv at bestemme
barnet vil ikke have at forældrene får det at vide
skal vi spørge begge
plejefamilien vil have information
far har ikke set barnet i årevis
ret til orientering
sige nej til en forælder
hvordan tjekker vi hvem der har forældremyndigheden
skal stedforældre have fuldmagt
referat fra samtale med den ene
farens nye kone henter
kæresten vil høre om dagen
teenageren vil have at vi tier derhjemme
den unge har betroet mig noget
mor har bedt os holde far udenfor
far betaler men ser ikke barnet
den ene forælder ringer hver dag
hvem må komme til arrangementet
må farmor få billeder
hvem inviterer vi til samtale
barnets journal hos sundhedsplejersken
underskrift fra kun den ene
delebarn
forældre i krig med hinanden
far sidder i fængsel
mor bor i udlandet
besked til begge hjem
klage fra den der ikke har myndigheden
afslag på at få noget at vide
hvad har den anden sagt
adoptivforældre og plejeforældre
karakterer og fravær til far
må en far uden forældremyndighed komme til forældremøde
hvem må hente barnet
kan mor bestemme at far ikke får breve
skal vi give begge forældre samme besked
må en stedfar læse aula
hvad må vi sige til en far der ringer
bedsteforældre vil vide noget om barnebarnet
har en forælder ret til at se barnets journal
må en fjortenårig sige nej til at forældrene får noget at vide
forældrene er uenige om hvad vi må
hvordan finder vi ud af hvem der har forældremyndigheden
moren vil se hvad faren har skrevet
en plejemor vil have oplysninger
barnet bor skiftevis
må far få karakterer og fravær
bonusmor skriver under på en tur
far til skolefest
kan en kusine hente barnet
mor er i fængsel og far vil overtage
hvem skal underskrive indmeldelse
far har kun samvær
må plejeforældre læse beskeder
når forældre taler grimt om hinanden
en dreng vil ikke med hjem til sin far
hvem får brevet når begge har del i myndigheden
papirer fra retten om forældremyndighed
orientere den forælder barnet ikke bor hos
`,
  'paaroerende-fuldmagt-og-afdoede': `
konen ringer og spørger til sin mand
må jeg sige noget til familien
en søn vil vide hvordan hans far har det
datteren klarer alt for sin mor
har hun ret til oplysninger når hun er gift med ham
hvordan ved jeg hvem jeg taler med i telefonen
kan hun oplyse hans cpr, er det så nok
ringe tilbage på et kendt nummer
skriftlig fuldmagt til at tale på borgerens vegne
værgen vil se alt
kan ikke selv svare, han er dement
fremtidsfuldmagt er trådt i kraft
borgeren er gået bort, hvem får papirerne
arvinger vil have adgang
hvorfor døde hun
gælder reglerne efter døden
en ven eller nabo spørger hvordan det går
naboen har set ambulancen
bisidder med til mødet
en voksen bror ringer
skifteretsattest
begravelse og bo
mor på plejehjem, må de fortælle hende om fald og mad
hvem af søskende må vi snakke med
tre søskende er uenige om mor
hun kender hans cpr, er det så ham
det lyder som en anden i telefonen
en mand udgiver sig for at være borgerens bror
barnebarnet styrer hans nemid
genboen spørger til den gamle
hendes mand vil vide hvad vi snakkede om
søsteren vil have nøglen og papirerne
må vi ringe til familien når han er faldet
en voksen søn på bosted, mor vil alt
ægtefællen henter medicinen
betaler regninger for sin far
skrive under for sin mand
fuldmagt på mail
hvor længe gælder en fuldmagt
efter farfar døde vil familien se sagen
obduktion og dødsårsag
en gammel ven på besøg spørger hvad hun fejler
bank og begravelsesforretning ringer
den døde kan ikke klage
vil læse mors journal
må jeg tale med en datter om hendes mors helbred
hvem må få besked når en borger falder
kan en ægtefælle få journalen
hvordan sikrer jeg mig hvem der er i telefonen
skal en fuldmagt være skriftlig
må en ven hjælpe en borger
hvad må en værge få at vide
borgeren kan ikke selv sige til eller fra
må jeg svare når en søn spørger
hvem arver retten til papirerne
må arvingerne se den afdødes sag
spørge om cpr for at tjekke identiteten
en søster vil have nyt om sin bror
hvad gælder efter en borger er død
en bekendt ringer på vegne af en borger
nevø hjælper sin onkel med ansøgning
hvad får børnene at vide når far dør
en svigerdatter passer regningerne
hvem er nærmeste pårørende
må jeg bekræfte at hun bor på plejehjemmet
en kæreste spørger til en indlagt
plejepersonalet møder familien i supermarkedet
fuldmagt fra en der ikke kan skrive
må vi give medicinoplysninger til en datter
samtale med en pårørende uden borgeren
en ven henter post og penge
journal efter bedstefar
`,
};
