/** How people ask about programs, studies and records: each line is a way to ask what the article of that name answers. */
export const programs: Readonly<Record<string, string>> = {
  'ai-vaerktoejer': `
må jeg bruge chatgpt
hvad må jeg skrive i den
få en robot til at skrive brevet
oversætte med google
maskinen laver afgørelsen
hvem har ansvaret når den skriver forkert
det passer ikke hvad den siger
er copilot godkendt
sletter jeg bare navnet først
gøre en tekst lettere at læse
ai der lytter med til mødet
bliver det jeg skriver brugt til træning
skal vi fortælle at det er skrevet af en computer
må den vælge hvem der får hjælp
generere billeder
opsummere en sag
ny smart løsning med ai
hvad skal man lære før man må
gratis udgave
sprogmodel
hvis skyld er det at maskinen oversatte forkert
en bot skriver referat
jeg kopierer en sag ind og får et resumé
programmet gætter hvem der får brug for hjælp
automatisk svar til borgere
digital assistent
tale til tekst
rette stavefejl med ai
spørge om råd til en svær sag
må eleverne bruge det
opdigtede kilder
billede lavet af computer
hvor havner det jeg skriver
er det lovligt at lade systemet bestemme
risikoscore på familier
lave et opslag til jobannonce
mit barn viste mig et godt ai-program
betalt abonnement selv
kursus i ai
sagsbehandling uden mennesker
må jeg lade ai læse en hel sag
kan vi få en chatbot på hjemmesiden
er det tilladt at bruge ai til at lave en plan for en borger
bliver mine spørgsmål gemt af firmaet bag
skal jeg kontrollere det den skriver
hvordan får vi et ai-værktøj godkendt
må man sætte navne ind i en oversætter
kan ai tage noter til et møde
hvem hæfter for en forkert afgørelse lavet af en maskine
må lærere rette stile med kunstig intelligens
er der regler for automatiske afgørelser
hvad er forskellen på den gratis og den betalte version
stemmestyring og diktering
må jeg bede en robot om juridisk hjælp
skal borgeren have at vide at en maskine har skrevet
en robot skal svare borgerne
mit ansvar når copilot skriver vrøvl
lade maskinen lave en handleplan
skrive en mus-samtale med ai
ai til at gennemgå ansøgninger
automatisk telefonsvarer der forstår tale
elever snyder med ai
spørge chatgpt om en diagnose
ai i journalsystemet
hvad er tilladt og forbudt at indtaste
billedgenkendelse
oversætte en sms fra en borger
`,
  'leverandoerer-og-cloud': `
vi vil købe et nyt program
må vi prøve en gratis app
skal firmaet skrive under på noget
hvad skal aftalen indeholde
data ligger i et andet land
serveren står i udlandet
amerikansk ejet
firmaet bruger andre firmaer
hvem fører tilsyn
leverandøren har haft et læk
konsulenten skal ind i vores system
vognmanden eller køkkenet får navne
rengøring eller vagtfirma
tryk og udsendelse af breve
kontrakten er udløbet, hvor er vores oplysninger
er advokaten databehandler
hvem spørger jeg før jeg bestiller
læringsplatform til eleverne
bookingside til borgere
support udefra kan se alt
risikovurdering før køb
dem der sender vores girokort og breve ud
skal der papir på samarbejdet
et firma i indien fejlsøger
it-konsulent får en kopi af databasen
håndværkere og låsesmed
kantinen får allergilister
taxa og kørselsordning
app til forældre i klubben
valg af nyt journalsystem
udvikler udefra
vi abonnerer på en tjeneste
firmaet gik konkurs
firmaet er solgt
skal de slette når vi stopper
klage over leverandør
supporten sidder i usa
hvem har ansvaret når firmaet laver fejl
psykolog eller vikarbureau, hvilken aftale
gratis værktøj fra nettet
lærer vil bruge et spil
hvad skal jeg tjekke før vi skriver under
hvad skal vi gøre før vi tager en ny app i brug
må et firma se borgernes data
hvem skal godkende et nyt system
har vi en aftale med dem der hoster
er det lovligt at bruge amerikanske tjenester
leverandøren vil bruge en underleverandør
skal en frivillig forening have en databehandleraftale
hvem er ansvarlig når leverandøren fejler
hvordan kontrollerer vi om leverandøren passer på data
firmaet lukker, hvad med vores oplysninger
må vi bruge et gratis bookingværktøj
hvad med data i england eller schweiz
ny platform til elever
skal et tolkebureau have en aftale
en konsulent får adgang udefra
app hvor data ligger i kina
madleverandør og borgernes navne
lokalt it-firma vedligeholder
brug af et fremmed bookingsystem
firma scanner vores arkiv
vagtselskab og kameraer
skal en terapeut eller tandlæge have databehandleraftale
regneprogram i skyen
opsigelse af system og tilbagelevering
leverandør uden for europa
samme leverandør som nabokommunen
test af en gratis tjeneste
`,
  'statistik-forskning-og-test': `
lave tal ud af sagerne
en studerende vil se nogle sager
case til en opgave
forskere vil have data
må svarene bruges til kontrol
er det anonymt nok
få personer i en lille by
erstatte navne med numre
teste med rigtige borgere
øve sig i et nyt system
kursus med rigtige sager
skærmbilleder til en vejledning
prøvemiljø
opdigtede personer
udtræk til en rapport
bruge sager til undervisning
registerdata
ledelsen vil se udviklingen
sammenligne skoler
ph.d. og bachelor
dashboards
leverandøren vil afprøve en rettelse på en kopi
eleven vil bruge en borgers forløb til eksamen
øve på vores egne borgere
hvor få må der være i en gruppe
kan man regne sig frem til hvem det er
bruge svar fra undersøgelsen i sagen
postnumre og alder
evaluere en indsats
tal til byrådet
lave en model
kvalitetskontrol af sager
erfaringer fra sager på en konference
gamle sager til undervisning
anonymiseret eller ej
journalister vil have tal
et firma vil udvikle med vores data
videnskab og etik
demo for politikerne
fjerne navn og nummer, er det så frit
interview med borgere
må en studerende få adgang til journaler
kan vi bruge sager til forskning
hvordan gør man data anonyme
er pseudonymiserede data persondata
må vi bruge rigtige personer i en test
skal vi have tilladelse til at udlevere data til en forsker
tal for en lille skole
må vi bruge oplysninger fra en undersøgelse i en sag
testpersoner fra cpr-kontoret
kan man kende nogen i en tabel
data til en rapport
må en praktikant skrive opgave om en borger
udlevere data til et universitet
afprøve ny version med kopierede data
hvornår er noget statistik
konsulenthus laver analyser af vores tal
elever får en rigtig sag at øve sig på
eksempelsager til nye kolleger
måle effekten af et tilbud
spørgeskemasvar til en forsker
fjerne cpr før vi sender tal
få børn i en klasse
data til et kort over byen
superbrugere tester
kan en avis få vores statistik
må studerende interviewe borgere
genbruge data til noget nyt
`,
  'journalisering-og-noter': `
hvad skal på sagen
mine egne noter
gule sedler og kladder
skal sms'er gemmes
hvor hurtigt skal det skrives ind
må jeg skrive at han lugtede af alkohol
borgeren synes det er forkert
jeg fortryder hvad jeg skrev
ændre i et gammelt notat
lagt på en forkert person
flytte et dokument til den rigtige sag
hvem må se sagen
skrive pænt og sagligt
min egen mening i journalen
telefonsamtale med betydning
gemme i outlook i stedet for på sagen
dobbelt dokumentation
slette noget jeg har skrevet
referat fra et møde
hvad er vigtigt nok
borgeren vil læse hvad jeg skriver
moren ringer kort, skal det skrives ned
fjerne en sætning i journalen
mit skøn og min fornemmelse
rettede ordlyd efter klage
borgeren vil have slettet det jeg skrev
hvem ser mine kladder
gule lapper på skærmen
stikord på bagsiden af et ark
hvornår er noget en sag
besked på telefonsvarer
billeder og video på sagen
uden for journalsystemet
skrev i den forkerte
skrive om pårørende
husker ikke hvad der blev sagt
dato og hvem der sagde det
må jeg kalde ham aggressiv
dokumentere hjemmebesøg
interne mails om borgeren
skjule en sag for kolleger
bruge skabelon
skal jeg skrive alt ned
hører en mail til på sagen
hvor hurtigt skal et notat ind
må man slette et notat
hvad gør jeg når et dokument ligger på den forkerte sag
må jeg have mine egne noter om en borger
kan borgeren få rettet det jeg har skrevet
hvordan skriver man sagligt
skal et telefonopkald noteres
må jeg skrive om borgerens familie
hvem må læse i journalen
gælder notatpligten også for mig
kladder og udkast
skal en chat journaliseres
oplysninger fra en samtale på gangen
gemme noter når de er skrevet ind
borgeren vil have mig til at slette det jeg skrev
skrive en pårørendes ord ned
notere et uanmeldt besøg
journalføre i går for i dag
min kollega har skrevet noget forkert
tegn på misbrug i notatet
hvor lægger jeg en mail fra skolen
underskrift på et referat
må jeg kopiere fra en anden sag
beskrive en konflikt
hvad skal ikke stå i en sag
`,
};
