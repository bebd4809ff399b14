/** How people ask about pictures, cameras and publishing: each line is a way to ask what the article of that name answers. */
export const pictures: Readonly<Record<string, string>> = {
  'billeder-af-boern-og-borgere': `
må vi tage et billede
skal forældrene sige ja
film fra lejrskolen på aula
klassefotografen kommer
en gammel elev vil væk fra væggen
hun vil ikke være med på fotoet
børn på forsiden af en pjece
beboerne på plejehjemmet til julefest
må vi bruge gamle fotos
ansigter der kan kendes
sløre ansigter
reklamefilm om kommunen
optræden på scenen
hvem ejer tilladelsen når barnet fylder 15
pressen vil fotografere børnene
drone over legepladsen
forældre der filmer til forestilling
hænge billeder op på stuen
lærer filmer undervisningen
film til oplæring af personale
et sår som dokumentation
før og efter billeder
hvem giver grønt lys til et foto
video på plejehjemmets skærm
fra svømmetur og badetur
en mor har sagt nej men barnet er med i baggrunden
børn med bleer eller badetøj
hvem må tage billeder til forestillingen
vores elever i avisen
influencere filmer på biblioteket
jubilæumsbog
gamle klassefotos på en mur
billede på medicinskabet så vikarer kan kende borgeren
portræt på døren
fotos fra borgermøde
kendis på besøg tager selfies
et barn vil ikke fotograferes
må vi tagge forældre
dele billeder med de andre forældre
video til en fagbog
live stream
er ryggen nok til at kende nogen
må barnets ansigt ses på kommunens hjemmeside
skal vi spørge hver gang vi tager billeder
en pårørende tager billeder af andre beboere
er et billede uden navn også persondata
hvornår skal et gammelt foto væk
må børnehaven sende billeder til forældrene
fotograf til personaleportrætter
må elever filme hinanden i timen
billeder af børn på instagram
hvad er et situationsbillede
kan en beboer med demens give lov til et foto
skal man skilte med at der fotograferes til et arrangement
den ene forælder siger ja og den anden nej til fotos
må vi vise ansigter i en undervisningsvideo
profilbilleder af elever i et system
foto fra café hvor folk kan kendes
far vil og mor vil ikke have billeder
borgere på torvet i en film
billeder til biblioteksskærmen
skolens billeder på facebook
pensionistudflugt og fotos
en ung vil have sit foto væk
kan man bruge et foto fra nettet
portræt til en udstilling
konfirmander og dimission
nøgne børn på stranden
korttidsansat på et billede
`,
  'tv-overvaagning': `
må vi sætte et kamera op
hvor længe gemmes filmen
skal der hænge et skilt
hvem må se båndet
nogen har lavet hærværk
cykler bliver stjålet
kamera på skolens grund
overvåge en gang eller et rum
filme gaden
politiet vil have filmen
bruge optagelsen til at se hvornår folk møder
skjult kamera
kamera i en bus
kamera hos en borger for at passe på hende
forældre vil se optagelsen
hvem bestemmer om vi må overvåge
dørtelefon med billede
natkamera på plejehjem
kamera mod tyveri
personalet føler sig overvåget
hvornår overskrives optagelserne
omklædning og toiletter
kamera i hallen
cykelstativ og skur
kørsel og nummerplader
sensorer og alarmer hos en dement
babyalarm
filme en medarbejder man mistænker
lokalråd vil have kameraer på torvet
borger klager over kamera
hvem sidder og ser med
udlevere billede af en tyv på facebook
forsikringen vil se filmen
et kamera peger på naboens have
kamera i kantinen
kamera i en elevator
live kamera fra byggeplads
tæller personer i en hal
overvågning af en container
chefen kan se os på skærmen
er det lovligt at filme indgangen til rådhuset
må en institution have kamera på legepladsen
hvem må bestemme at der sættes kameraer op
hvor længe må man gemme en overvågningsvideo
må forældre få lov at se videoen fra skolen
skal de ansatte have besked om kameraet
overvågning af et lager eller depot
må vi lægge et billede fra kameraet på facebook
må man overvåge en kirkegård eller park
lydoptagelse på kameraet
kamera ved genbrugspladsen
hvad skal der stå på skiltet
politiet beder om overvågningen
kamera der kun viser live
må vi filme hvem der laver graffiti
kamera ved affaldscontainere
se optagelser efter indbrud
overvågning af p-kælder
kan vi filme en cykelkælder
kamera i et venteværelse
skole vil have flere kameraer
hvem passer på båndene
må vagten kigge med
udlevering til forsikring
kamera på en maskine
overvåge et svømmebassin
ulovligt kamera
`,
  'offentliggoerelse-og-sociale-medier': `
må jeg svare på facebook
en borger skriver grimt om os
skal vi rette når han lyver
slette kommentarer
historie om en borger på vores side
lykønskning på nettet
dagsorden med personsag
høringssvar med navne
byrådet offentliggør
politikeren deler noget fra et lukket møde
ansattes fotos og numre på hjemmesiden
hvad må komme på intranettet
skjulte faner og lag i en pdf
tagge en person
en gruppe for forældre
journalist citerer
breve på postlisten
hvem har ansvaret for siden
må vi skrive om en sag når borgeren selv har gjort det
fejring og jubilæum
familien har selv fortalt det i tv
kan vi svare offentligt
dække underskrifter til i bilag
en ansøgning på dagsordenen
byrådspolitiker spørger til en sag
kommunens facebook bliver brugt til brok
borger hænger en medarbejder ud
gode historier fra hverdagen
fylder 100 år
nye kolleger præsenteres
hvem må skrive på siden
referatet fra mødet lå på nettet
afgørelser om byggeri på hjemmesiden
google finder en gammel side
lokalplan og indsigelser
deltagere i en konkurrence
offentlig høring
live fra byrådssalen
nævne en borger ved navn
blokere en bruger
brev fra borgmesteren delt
må man lægge navne på nettet
hvad gør vi når en borger skriver om sin sag på facebook
skal navne fjernes fra dagsordenen
må en leder skrive om en medarbejder på linkedin
kan et byrådsmedlem få en personsag at se
må vi dele et opslag fra en borger
hvad må stå på en åben postliste
hvordan sløver man navne i et dokument der skal offentliggøres
må vi have en lukket facebookgruppe
hvad gør vi med hadefulde kommentarer
navn og foto på medarbejdere på nettet
en borger vil have fjernet et gammelt referat fra nettet
må en politiker tale om et lukket punkt
digitale nyhedsbreve
svar fra kommunen i en offentlig tråd
takke en frivillig med navn
sort streg over navne i pdf
en borger klager højlydt på vores side
vinder af en konkurrence
medarbejder omtaler sin arbejdsdag
byggesager med navne
kommunens video på youtube
slet et opslag hvor nogen bliver nævnt
må jeg skrive som privatperson
referater fra råd og nævn
billedtekst med fulde navn
skal en gammel nyhed ned
`,
};
