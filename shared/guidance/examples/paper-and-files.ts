/** How people ask about paper and files: each line is a way to ask what the article of that name answers. */
export const paperAndFiles: Readonly<Record<string, string>> = {
  'papir-og-print': `
hvor smider vi papirer ud
gamle lister med navne
nogen har glemt noget i printeren
jeg fandt papirer der ikke er mine
hænge en liste op på tavlen
medicinskema på køleskabet
navne på garderoben
bordet flyder
låse skabet
gælder det også når det ikke er elektronisk
ringbind og kartotekskort
makulatoren er i stykker
bære sager fra et hus til et andet
post i dueslaget
udlevere et ark til alle på mødet
flyttekasser med sager
genbrugspapir
printe hjemme
notatblok på bordet
nøgler og koder på papir
gamle tegninger og skemaer fra børnene
rengøringen kan læse det på bordet
medicinliste ved sengen
hvem tømmer den låste spand
papir i pedalspanden
navneskilte og fødselsdage på stuen
ugeskema med navne
plakat med ansatte
kopi af pas
en stak visitkort
taskelister til udflugt
aflevere post i et åbent rum
gangen er fyldt med arkivkasser
print venter i maskinen
fortryder et print på den forkerte printer
arkivrummet er ikke låst
krydslister og fremmøde
kvitteringer og bilag
døde borgeres papirer
blokken jeg skriver i
må gamle papirer gå i genbrug
hvor gør vi af fortroligt papir
en liste med telefonnumre hænger på kontoret
er det ok at have borgernes navne på en tavle
vi deler printer med en anden afdeling
hvordan undgår jeg at andre tager mine udskrifter
gælder persondataregler for håndskrevne papirer
må jeg tage en mappe med hjem
hvem må gå ind i arkivrummet
makulering af mapper fra en lukket institution
skal vi låse skabene om aftenen
der lå en lønseddel i printeren
papirkopier af pas og kørekort
gamle protokoller
rengøringspersonalet og papirer på bordet
flytte mapper til en ny adresse
navne og numre i kaffestuen
borgermapper på hjemmeplejens kontor
mappe på bilens sæde
køkkenet har diætlister hængende
et ark glemt på mødebordet
gæster går forbi vores opslagstavle
gem eller kassér kopier
dokumenter til tolk eller vikar i papir
print til borger i receptionen
skranken ligger fuld af formularer
værksted og depot med gamle kort
`,
  'fildeling-og-usb': `
hvordan deler jeg en mappe
filen er for stor
link som alle kan åbne
en udefra skal have adgang til et dokument
må jeg bruge dropbox eller google drev
usb på arbejde
jeg fandt et stik
stikket er væk
hele huset kan se mappen
hvem har adgang til drevet
fjerne adgang igen
linket skal udløbe
tage filer med på en disk
sende tegninger til et firma
lægge ting i skyen
redigere sammen med en anden kommune
gæsteadgang
åbne mapper på fællesdrevet
overføre video
mit personlige drev
give arkitekten adgang til tre tegninger
borgerens egen usb
et stik fra en konference
sende en film på to gigabyte
fælles dokument med forældre
dele med en forening
alle i kommunen kan søge det frem
adgangen stod åben
gammel medarbejder har stadig adgang til mappen
kun læse og ikke rette
hvem har jeg delt med
kode på linket
p-drevet og h-drevet
dvd og cd fra sygehuset
digitale billeder på et kort
synkronisere til min private computer
et link i en mail til borgeren
upload fra borgeren
teams som filskab
backup på egen disk
må jeg lægge sager i onedrive
hvem har adgang til en delt mappe
hvordan sender jeg mange filer til en ekstern
kan jeg dele et dokument uden login
må jeg bruge min private google konto til filer
hvad gør jeg med en gammel harddisk
er et usb-stik sikkert
link der virker for alle i verden
fjerne en tidligere kollegas adgang til mappen
skal fællesdrevet være låst
hvordan deler vi filer med en anden kommune
må jeg bruge icloud til arbejdsfiler
filer på skrivebordet
usb fra en borger
tegninger til en entreprenør
en forening og vi skriver i samme dokument
gemme på eget stik
mappe med personalesager åben for alle
dele regneark med et andet center
skifte rettigheder på et gammelt team
oplæg med borgernavne på en disk
kan jeg se hvem der har åbnet linket
filer fra en borger på et kort
data til revisor
delt mappe med politikere
flytte filer til et nyt drev
må jeg have kopier på skrivebordet
`,
};
