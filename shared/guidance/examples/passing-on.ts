/** How people ask about passing on what we know: each line is a way to ask what the article of that name answers. */
export const passingOn: Readonly<Record<string, string>> = {
  'deling-mellem-afdelinger': `
må jeg give det videre til en anden afdeling
kan skolen fortælle det til forvaltningen
jobcentret spørger hjemmeplejen
må pædagogen tale med sundhedsplejersken
kollega fra et andet team vil vide noget
har hun et fagligt behov
cc til lederen
hele teamet på mailen
tale om en borger i frokosten
sparring med en kollega om en svær sag
må vi hente oplysninger hos de andre forvaltninger
uden at borgeren ved det
bekymret for et barn, må jeg sige det
skal jeg underrette
lærer vil vide om der er en sag
tværfagligt møde uden forældre
hvad må man dele om et udsat barn
bruge oplysninger til noget andet end de blev samlet ind til
overlevering når barnet skifter fra børnehave til skole
fritidsklub og skole
økonomiske oplysninger fra ydelse
hjemmehjælperen ved at borgeren arbejder sort
skal dagplejen vide at moren får hjælp
børnehaven vil vide noget om hjemmet
læreren spørger om barnet har en sag
tandplejen er bekymret
hørte noget i kantinen
må jeg spørge en kollega til råds
sende kopi til chefen
samme borger i to afdelinger
jobkonsulenten vil kende diagnosen
er det relevant for dem
sagsbehandleren i handicap og socialrådgiveren
overdrage en sag internt
borgerservice ser alt
må teknisk forvaltning få at vide at han er psykisk syg
hele personalet skal vide det
personalemøde om en borger
morgenmøde og overlap
ppr og skolen
underrette når et barn har blå mærker
snyd med ydelser
bekymring for en ældre
må skolen få noget at vide fra socialforvaltningen
kan en hjemmehjælper læse hvad visitator skriver
må jeg sende en mail om en borger til hele teamet
hvornår har en kollega brug for at vide noget
må jobcentret se borgerens journal
tandlægen og skolen om et barn
hvad må jeg dele på et tværfagligt møde
skal borgeren give lov før jeg taler med en anden afdeling
kan vi bruge oplysninger fra skat til en anden sag
bekymrende oplysninger om en familie
må klubben få at vide at en dreng har en sag
fortælle teknisk afdeling om en borger
drøfte en sag anonymt med en kollega
tavshedspligt over for kolleger
overdragelse til en ny sagsbehandler
spørge skatteafdelingen om indkomst
sfo og lærer taler sammen
ungdomsskolen har hørt noget
hjælpemiddeldepotet vil kende sygdommen
må park og vej få at vide hvor en borger bor
sundhedshuset og jobcentret
kan ydelseskontoret se lægepapirer
hvem i huset behøver at vide det
en leder på tværs vil have hele sagen
borgeren har sagt noget i fortrolighed
gå videre med noget en kollega sagde
bekymringer om en gravid
`,
  'deling-med-andre-myndigheder': `
politiet ringer og vil vide noget om en borger
en betjent vil se journalen
skal vi have en kendelse fra retten
sygehuset mangler oplysninger ved indlæggelse
hvad sender vi med når borgeren udskrives
egen læge vil have vores plan
må vi spørge psykiatrien
familien er flyttet til en ny kommune
den nye kommune vil have sagen
en privatskole eller efterskole spørger
skal borgeren sige ja før vi sender
har vi pligt til at svare en anden myndighed
skat eller udbetaling danmark beder om indtægter
hente lægepapirer til en social sag
notere hvad vi har givet videre
mundtligt i telefonen til hospitalet
region og kommune om samme patient
arbejdstilsynet vil se noget
kriminalforsorgen
udlændingemyndighederne
skadestuen vil vide hvilke piller han får
ambulancefolk spørger
ringe til barnets gamle kommune
høre nærmere hos den kommune han kom fra
hvad følger med når barnet skifter kommune
betjenten i døren vil vide hvor han er
vagtlægen ringer
plejehjem i en anden kommune
genoptræning efter operation
psykiateren deler ikke noget
højskole og efterskole vil kende baggrunden
politiet efterforsker en medarbejder
fogedretten
familieretshuset beder om en udtalelse
ankestyrelsen vil have sagen
feriekommune og midlertidigt ophold
er telefonen nok til at give oplysninger
ssp og psp samarbejde
forsvaret eller hjemmeværnet
ambassade
må lægen se vores notater
fælles patient
må jeg fortælle politiet hvor en borger er
hvornår må vi sende oplysninger til sygehuset
kan lægen få vores journal
skal vi svare når en styrelse skriver
hvad må en anden kommune få at vide
må vi hente oplysninger fra psykiatrien uden samtykke
politiet vil afhøre en beboer
en efterskole spørger til en elevs baggrund
har regionen ret til oplysningerne
hvordan sender vi sagen til den nye kommune
er det nok at politiet ringer
hospitalet vil vide hvem der er pårørende
en advokat eller domstol beder om sagen
må vi spørge arbejdsgiveren
udveksle oplysninger om en fælles patient
sende journal med ambulancen
skat vil vide hvad en borger får
en dansk ambassade eller udenlandsk kommune
brandvæsenet skal bruge navne
beboer indlagt, hvad skal sygehuset have
jobcenter i en anden by
fængslet ringer om en tidligere klient
børnehjem og opholdssted uden for kommunen
en ny skole i en anden kommune
må vi ringe til vagtlægen om en borger
politiets efterlysning
kommunens svar til en minister
`,
  'frivillige-og-tolke': `
hvad må en frivillig vide
besøgsven til en syg beboer
skal de love at tie
skrive under på tavshed
praktikanten følger med
elev i erhvervspraktik
vikar fra et bureau
må datteren tolke
søsteren kan sproget
tolk på telefon
tolken kender familien
hvilken adgang får en praktikant
folk der ikke er ansat
lektiecafé
mentor for en ung
chauffør på madbilen
pårørende hjælper på afdelingen
følge en kollega en dag
tavshedspligt efter man er stoppet
spejdere og foreninger
studerende i praktik
fodboldtræneren for drengen vi betaler for
nevøen oversætter
skal den der tolker også tie
barnet taler bedst dansk
oversætte et brev
menigheden og kirken hjælper
frivillig chauffør
ven på plejehjemmet
gæst der er på besøg i afdelingen
brobygning og 8. klasser
nyt hold elever
vikaren fra i går
ridelærer og støttekontakt
fritidsjob
borger hjælper borger
kan de se cpr
hvor meget behøver de at kende til sygdommen
samtykke til at en frivillig ved noget
tolken er fra samme landsby
tolkning over video
aflaster og kontaktfamilie
har en tolk tavshedspligt
må en frivillig se en borgers papirer
skal en praktikant have eget login
kan et familiemedlem oversætte
hvad må en besøgsven få at vide
må en elev læse journaler
skal vikarer underskrive noget
hvem fortæller de frivillige om tavshedspligt
telefontolkning med en privat telefon
en tolk der kender borgeren
skolepraktikanter i borgerservice
må en mentor vide hvad den unge har lavet
en ven oversætter for borgeren
hvad må man sige til en kontaktfamilie
udefrakommende hjælpere
rengøringsvikaren hører med
borgeren ønsker selv at en ven tolker
søndagscafeens hjælpere
musikere og gæster på plejehjemmet
må en praktikant være med til samtalen
håndværker ser papirer
lærlingen skal bruge systemet
hvor længe gælder tavshedspligt
sygeplejestuderende på afdelingen
ungarbejder i køkkenet
skal foreninger have en liste med navne
samtale gennem en udenlandsk slægtning
`,
};
