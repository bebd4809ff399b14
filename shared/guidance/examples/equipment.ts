/** How people ask about equipment and access: each line is a way to ask what the article of that name answers. */
export const equipment: Readonly<Record<string, string>> = {
  'privat-telefon': `
må jeg have jobmail på min egen mobil
min private telefon til arbejdet
skrive med borgere på messenger
tage billeder med min egen telefon
mine børn bruger min mobil
telefonen er væk
jeg får ny telefon
sælge min gamle ipad
skal der være kode på
it kan slette den
kollegers og borgeres numre i min telefonbog
billeder havner i icloud
arbejde på min egen computer derhjemme
logge ind fra en lånt computer
sende noget hjem til mig selv
bruge sms til borgere
snapchat med de unge
app på mit ur
skal jeg have en arbejdstelefon
borgeren har mit private nummer
kan it se mine private ting
teams på egen mobil
bytter telefon hos forhandleren
glemte min mobil på en café
lånt ipad hjemmefra
hotspot fra min egen telefon
borgere ringer til mig privat
skrive til forældre fra min egen telefon
facetime med borger
huske numre på de unge
min søn kender koden
mobilen blev solgt uden at være slettet
ældre telefon uden opdateringer
billede af en seddel med min mobil
diktere til min egen telefon
gå med smartur
scanne papirer med mobilen
arbejdskort i min wallet
opkald vises i bilen
personlige apps
er det forbudt at have outlook på sin egen mobil
må jeg gemme en borgers nummer
kan jeg bruge min egen laptop på hjemmearbejdsdage
må vi have en gruppe på messenger for personalet
jeg vil gerne læse mine arbejdsmails på vej hjem
hvad hvis min telefon bliver væk på ferien
skal jeg betale selv for en arbejdsmobil
må jeg videresende et foto til min arbejdsmail
børnene låner min tablet
kan kommunen slette alt på min telefon
er ansigtsgenkendelse godt nok som lås
borgeren skriver til mig på facebook messenger
hvilke apps må jeg bruge
må jeg ringe til en borger fra mit eget nummer
teknisk hjælp til egen enhed
facebookgruppe med de unge fra egen mobil
jeg siger op, hvad med arbejdet på min telefon
sms'er fra borgere på min egen
private billeder og arbejdsbilleder blandet
hvad må it se på min mobil
min bil læser mine beskeder op
skift af simkort
gammel tablet til børnene
opdatering og antivirus på egen enhed
arbejde på kærestens computer
whatsappgruppe for vagtholdet
taget billede af en skærm
`,
  hjemmearbejde: `
arbejde hjemme med borgersager
tage papirer med hjem
sidde i toget med computeren
nogen kigger med på skærmen
computeren ligger i bilen
min kone eller mine børn låner min pc
arbejde fra udlandet på ferien
må jeg logge på fra et andet land
bruge hotellets eller cafeens net
ringe til en borger fra bussen
snakke om arbejde hvor andre hører det
hjemmebesøg med taske og mappe
hvor låser jeg det inde
sommerhus og kolonihave
ligger fremme på køkkenbordet
smide papir ud derhjemme
skal computeren låses når jeg går på toilettet
overnatning med udstyr
vpn og totrin hjemme
cykeltaske med sager
sager i anhængeren eller i kufferten
på højskole eller kursus i norge
logge på fra et campingsted
kollegaens bil blev brudt op
lektier på arbejdscomputeren
min mand sidder ved siden af når jeg har møde
talende højttaler i stuen
naboen kan høre mig på altanen
frisørbesøg med arbejdstelefon
træning og taske i omklædningsrum
arbejde fra flyet
storskærm derhjemme
post hjem til privaten
dokumenter på spisebordet
hvad må man have med ud af huset
en uge på mallorca
mellem to hjemmebesøg
venter i værkstedet
husk at låse
kaffebar
må jeg skrive journal fra min egen stue
er det i orden at tage en sag med hjem i weekenden
hvad gør jeg med papirer når jeg arbejder hjemme
må jeg arbejde fra et sommerhus i udlandet
er et åbent netværk på en café sikkert
kan mine børn se hvad jeg laver på skærmen
må jeg lade computeren stå tændt når jeg henter kaffe
borgersamtaler over telefon i offentlig transport
transport af mapper mellem to steder
hvordan låser jeg min arbejdscomputer
min mand arbejder i samme rum
skal min bærbare være krypteret
tasken i cykelkurven
møder hjemmefra med en borger
kan jeg printe hjemme hos mig selv
borgermøde fra et hotelværelse
gæster derhjemme mens computeren er tændt
campingvogn, båd eller festival
toget er fyldt og jeg har en rapport åben
ringe op fra gaden
kørsel mellem borgere med mapper på sædet
kan jeg lade min taske stå i garderoben
udlandet med arbejdstelefon
værelse på kollegie med andre
netværk i lufthavnen
fjernadgang fra en fremmed pc
skal jeg have et aflåst skab hjemme
`,
  'opslag-og-log': `
må jeg slå ham op
se om naboen får hjælp
kigge på min egen journal
kan det ses hvem jeg har været inde på
bliver det opdaget
hvem holder øje
følge med i hvordan det gik
kendt person fra avisen
min søsters sag
tidligere borger
jeg har adgang, så må jeg vel
slå en ansøger eller kollega op
cpr-registret til privat brug
hvad sker der hvis man snager
jeg åbnede den forkerte
læse journal før jeg møder borgeren
af interesse eller medfølelse
chefen tjekker
loggen gennemgås
hvor ofte kontrolleres vi
kan man blive fyret for at kigge
min svigerinde er i systemet
følge en sag jeg ikke har mere
får jeg at vide at nogen har tjekket mig
hvordan opdager man snageri
kan borgeren se hvem der har kigget
slå naboens bil eller hus op
se hvem der bor i huset
datterens nye kæreste
kiggede af ren nysgerrighed
læse med i en spændende sag
læse op på en borger før weekendvagten
er det ok når jeg vil hjælpe
en kollega er indlagt
bruge systemet til at finde en adresse privat
se sin egen løn eller sag
øver mig ved at slå tilfældige op
eks i systemet
hvad koster det at kigge
stikprøven ramte mig
vi logger alt
min mor er borger her
må man kigge i en kendt persons journal
er det lovligt at slå sine egne børn op
hvorfor er der en log
hvor længe gemmes loggen
min kollega læser i sager hun ikke har
kan jeg se hvem der har været inde på min sag
må jeg kigge i en sag for at lære
hvad er straffen for at snage
jeg skal vikariere og vil læse op på borgerne
må lederen bruge loggen mod mig
slå en dates adresse op
må jeg åbne en sag fordi borgeren bad mig om det privat
uvedkommende opslag
søgte på et forkert navn
adgang til alle borgere i systemet
en kollega vil have mig til at tjekke sin datter
tilfældigt set noget om en jeg kender
slå en skolekammerat op
finde en gammel kærestes adresse
læse om en sag i medierne i systemet
må jeg se hvad der skete efter jeg slap sagen
ledelsen gennemgår hvem der har læst
et opslag uden arbejdsmæssig grund
hvor meget må jeg kigge som vikar
jeg er selv borger i kommunen
hvem har adgang til min mors journal
nysgerrige kolleger
`,
  'adgangskoder-og-phishing': `
må jeg låne min kode ud
vikaren mangler login
it vil have mit kodeord
hvor gemmer jeg mine koder
hvor tit skal den skiftes
hvor lang skal koden være
min telefon vil have mig til at godkende
jeg har trykket på et link
er den her mail rigtig
mail fra direktøren om penge
pakke eller konto der lukker
sms med link
en ringer og siger han er fra microsoft
qr-kode på en plakat
vedhæftet fil fra en fremmed
jeg kan ikke kende afsenderen
mærkelig adresse
logge ind som en anden
samme kode flere steder
adgang når man skifter job
jeg har skrevet min kode det forkerte sted
kan jeg trygt åbne det her link
postnord siger at jeg skal betale
er fire tal nok
samme adgangskode privat og på arbejdet
browseren vil huske koden
skriver koden i en bog
chefen mangler adgang og vil bruge min
kollega er logget på med mit navn
glemte at logge ud
nogen har prøvet at komme ind
godkendelse midt om natten
fremmed ringer om min computer
faktura fra en ukendt
direktøren beder om hemmelig overførsel
dårligt dansk i en mail
vinder en præmie
mitid og svindlere
jeg åbnede filen
hvem melder jeg det til
advarsel om virus på skærmen
skifte med det samme
adgange ved fratrædelse
hvad gør jeg når jeg har trykket på noget mistænkeligt
må en kollega låne mit login
hvordan laver jeg en god adgangskode
jeg får mærkelige mails fra en jeg kender
skal jeg godkende når min telefon spørger
er det svindel når nogen beder om gavekort
må jeg skrive min kode ned
en mail beder mig logge ind igen
hvorfor skal vi bruge to-faktor
må it-support få min kode
hvor ofte skal koden skiftes
ukendt fil i en mail
en falsk faktura
skal jeg melde en spammail
en vikar har ikke fået brugernavn endnu
samme password på arbejdet og private sider
chefen skriver om gavekort
mail med vedhæftet regning
jeg kan ikke huske mine koder
kode på en lap under tastaturet
kan min kollega bruge min computer mens jeg er logget på
underlig opringning fra banken
en besked med et kort link
it beder mig om adgang
hvordan opdager man fup
mange godkendelser på én gang
nye koder hvert kvartal
`,
};
