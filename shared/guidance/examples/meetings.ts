/** How people ask about calendars, meetings and chat: each line is a way to ask what the article of that name answers. */
export const meetings: Readonly<Record<string, string>> = {
  'kalender-og-moeder': `
hvad må stå i emnet på en aftale
kan andre se mine aftaler
navn på borger i kalenderen
hvad kalder jeg mødet så ingen kan gætte hvad det handler om
skal en samtale om sygdom gøres privat
indkaldelse til forældre og en psykolog
deltagerne kan se hinandens adresser
må jeg vedhæfte sagen i indkaldelsen
skærmen uden for lokalet viser titlen
lokalebooking med navn på
initialer eller sagsnummer
kalenderen er delt med hele huset
borgeren får en invitation på sin private mail
hvem skal ikke med i invitationen
er kalenderen en journal
skal man rydde op i gamle møder
fælles kalender i teamet med borgerbesøg
køreplan med adresser i kalenderen
lederen booker en fyringssamtale
hvem har jeg besøg af i dag
må jeg skrive fru og efternavn i aftalen
alle kan se hvem jeg taler med
indkalder en familie uden at afsløre sagen
kolleger kan se mine samtaler
overskrift på et møde om opsigelse eller sygdom
skal borgerbesøg stå med adresse
lægebesøg og private aftaler i arbejdskalenderen
tavle i gangen med dagens møder
digital mødeskærm i foyeren
videresende en indkaldelse til en udenfor
bilag til mødet ligger åbent i invitationen
medarbejdersamtale i lederens kalender
borgeren vil ikke kendes i venteværelset
sekretæren booker for mig
netværksmøde med lærer, far og sagsbehandler
kalenderen på min mobil
vagtplan med navne på beboere
hvad må gæster i mødet se
møderækker fra sidste år
må cpr stå i en mødeindkaldelse
er min kalender synlig for hele kommunen
hvordan markerer jeg et møde som privat
må der stå hvad borgeren fejler i aftalen
skal vi skrive initialer i kalenderen
hvem kan se bilag i en mødeindkaldelse
en samtale med en medarbejder om fyring
borgerens navn på skærmen ved døren
kan eksterne se de andre deltagere
må jeg invitere en borger via outlook
hvor længe skal gamle møder blive stående
delt kalender mellem to teams
lægens tid i kalenderen
må sekretæren se min kalender
emnelinje på netværksmøde om et barn
skrive sygesamtale eller mus i kalenderen
mailadresser på forældre i samme indkaldelse
borgerens adresse i en kørselsaftale
hvordan skjuler jeg hvem jeg mødes med
bookingsystem viser andres navne
vagttavle med mødedeltagere
må alle i centeret åbne mine aftaler
indkaldelse med vedhæftet statusrapport
hvad må receptionisten se om dagens besøg
en psykologs kalender
titler på møder i vores storskærm
emne som afslører en fyring
`,
  'teams-chat-og-optagelser': `
må man optage et møde på teams
må borgeren have sin telefon liggende og optage os
kan jeg sige nej til at blive optaget
diktafon på bordet under samtalen
lydfil fra en børnesamtale
trykke på optag uden at sige det
hvad skal jeg sige før jeg starter optagelsen
hvor længe må optagelsen ligge
må vi bruge opkald til at lære nye op
alle telefonsamtaler bliver optaget
teams skriver selv referat
undertekster og transskription
hvad må vi skrive i chatten om en borger
cpr i en chatbesked
kan en chat blive set af andre bagefter
skal chatten over på sagen
gæster i vores kanal
jeg ved ikke hvem der er med i teamet
er det ulovligt at optage i smug
en mor filmer mødet
slette beskeder i chatten
humor og hård tone om borgere i tråden
borgeren lægger sin mobil på bordet og optager
må jeg bede om at få slukket
båndet kører
vi vil gerne have samtalen på lyd så vi husker den
er en chat privat
må jeg sladre om en sag med min makker på teams
chefen kan læse vores tråd
skrive et nummer i en besked til en kollega
mødet bliver gemt og kan ses af dem der var syge
ungesamtale på video
forhør af et barn optaget
kundeservice optager samtalen
hvem må høre lydfilen
skal deltagerne sige ja
webinar med spørgsmål fra borgere
en far tager samtalen op i hemmelighed
mit digitale referat hører alt
hvor finder jeg optagelsen og hvem kan åbne den
kanalen har medlemmer fra andre steder
slet tråden når sagen er slut
smileyer og vittigheder i en gruppe
må jeg optage en samtale uden at sige det
er en optagelse en del af sagen
skal vi slette optagelsen bagefter
kan en borger lægge en optagelse på nettet
må vi diskutere en borger i en teamschat
hvem kan læse det jeg skriver på teams
må en leder læse chatten
er det tilladt at lave lydoptagelse til referatet
må man optage et telefonopkald
samtykke fra alle før vi trykker optag
automatisk transskription af et netværksmøde
kan chatbeskeder søges frem
må jeg sende billeder af en borger i chatten
hvordan sletter jeg en chat
en pårørende optager plejepersonalet
mødeassistent der tager referat
gruppechat hvor nogen skriver personnumre
forældremøde streames
må jeg gemme lyden fra et interview
hvad siger loven om skjulte optagelser
borgeren vil have lydfilen
børn optager lærere
skal jeg slette beskeder om borgere efter noget tid
hvem er med på opkaldet
hvor længe er chatten gemt
skærmbillede af en chat
vagthold skriver om beboere i tråd
`,
};
