/** How people ask about citizens' rights: each line is a way to ask what the article of that name answers. */
export const rights: Readonly<Record<string, string>> = {
  'samtykke-eller-myndighed': `
skal borgeren give lov før vi må behandle sagen
behøver vi en underskrift
hvornår er samtykke nødvendigt og hvornår er loven nok
er et mundtligt ja godt nok
kan en borger sige nej til at vi registrerer ham
hvad skal et samtykke indeholde
hvilken paragraf støtter vi os til
hun vil ikke skrive under, kan vi så hjælpe hende
blanketten med alle de felter man skal krydse af
hvor længe gælder et samtykke
borgeren har ombestemt sig
må vi bruge det vi fik før han trak det tilbage
samtykke til at hente papirer fra lægen og jobcentret
hvordan beviser vi at hun sagde ja
frivilligt når man er afhængig af hjælp
for en sikkerheds skyld beder vi altid om tilladelse
søger om støtte, ydelse eller hjælpemiddel
skal forældre skrive under hvert år
hvad er vores grundlag
myndighedsopgave eller tilladelse
kan vi skifte til et andet grundlag
holder et ja i telefonen
hun har kun nikket
må borgeren sige nej tak til behandling af sine data
hvorfor ikke bare lade alle skrive under
skal den unge selv give lov
samtykke fra begge forældre
samtykket er flere år gammelt
hvornår bestemmer loven og hvornår bestemmer borgeren
en borger der er dement kan ikke give lov
er det frivilligt for en ansat
blanket til institutionsstart
ansøgning om kontanthjælp, pension eller bostøtte
må vi gemme hendes kontoudtog
hvis han ikke giver lov, hvad så
vi plejer at få dem til at skrive under
skal vi bede om tilladelse til at læse sagen
kan man give samtykke til alt på én gang
trække sin tilladelse til nyhedsbrev
skrive til borgeren hvilket grundlag
lovgivningen pålægger os opgaven
kan man tvinge nogen til at skrive under
skal en ny sagsbehandler have et nyt samtykke
borgeren siger nej til at vi henter hans journal
må vi behandle en sag imod borgerens ønske
hvad er forskellen på tilladelse og hjemmel
er et kryds i en boks gyldigt
hvem giver lov når borgeren er under værgemål
hvor skal vi gemme samtykket
er det nødvendigt at forældrene underskriver ved indmeldelse
vi har tre forskellige samtykkeblanketter
kan samtykket gives på mail eller sms
hvad når samtykket er fra en tidligere sag
skal en borger give lov til at vi taler med hendes arbejdsgiver
behandling af følsomme oplysninger i en ydelsessag
må vi registrere folks børn og formue når de søger hjælp
dur et gammelt ja stadig
står det i loven behøver vi ikke spørge
kan en på 16 år selv sige ja
må man gøre hjælp afhængig af en underskrift
borgeren nægter at give lov
en generel tilladelse til alting
skal en pårørende give lov
er tavshed det samme som ja
hvornår må vi undlade at spørge
nyhedsbrev og tilmelding
må vi ændre grundlag undervejs
en rubrik på ansøgningen om at hente oplysninger
`,
  'indsigt-eller-aktindsigt': `
hvad skal jeg svare når en borger vil se alt
hvor mange dage har vi til at udlevere
hun vil have hele sin mappe kopieret
behøver de at sige hvilken lov
er det aktindsigt eller noget andet
avisen spørger efter vores mails
må naboen læse byggesagen
skal de andre personers navne skjules
må han se hvem der har anmeldt ham
er interne noter med
kan vi tage penge for kopier
skal borgeren vise legitimation
hvordan streger man over så det ikke kan fjernes igen
part i sagen vil se dokumenterne
kan vi nægte at udlevere
fristen skrider, hvad gør vi
vi kan ikke nå det
de beder om det i telefonen eller ved skranken
alt hvad der findes om mig
sagsmappen fra dengang han boede på institution
en advokat skriver og vil have sagen
vil have det på usb eller mail
må vi bede om at få det skriftligt
alle mails der nævner mig
alt i har liggende
journalisten presser på for svar
skal jeg sende noget om hans mor med
hvad må parten ikke se
hun vil se hvem der har klaget over hende
anonym anmelder i sagen
en politiker vil se sagen
naboklage over en carport
kan de få videoen eller lydfilen udleveret
alle dokumenter inden fredag
den gamle børnesag skal findes frem
borgeren vil bare kigge med på min skærm
skal jeg sende det videre eller svare selv
han nægter at vise pas
er det nok at de ringer
hvordan dækker jeg noget til i en pdf
hvilken frist gælder
udkast og overvejelser
må vi bede ham afgrænse det
kan en virksomhed få aktindsigt
vrede borgere der kræver alt igen og igen
må en ansat få aktindsigt i sin egen sag
en nabo vil se hvad der er skrevet om hans hegn
hvad gør jeg når nogen kræver alle oplysninger
må vi trække tiden ud
skal vi udlevere kladder og interne beskeder
hvem beslutter hvad der skal udelades
en elev vil se sine gamle papirer
en far vil have kopi af barnets sag
kan vi afvise en urimelig anmodning
skal chatbeskeder udleveres
må journalisten få navnet på borgeren
hvordan sender jeg sagen til parten
skal borgeren bruge en særlig blanket
hvad er partshøring og egenacces
vi har modtaget en begæring om at se sagen
gamle mails og chat med i sagen
den der underrettede skal være skjult
hvad med oplysninger om naboer og søskende
må en advokat få alt
kan man få sin egen personalesag
udskrift fra systemet til borgeren
hvem finder papirerne frem i arkivet
vi får mange ens anmodninger fra samme mand
skal det være med digital post når vi udleverer
hvad er reglen for interne vurderinger
en forening vil se mails om en lokal sag
kan vi vente til sagen er afgjort
`,
  'sletning-og-slettefrister': `
hvor mange år gemmer vi en sag
hvornår må vi smide gamle oplysninger væk
findes der en fælles frist
skal man slette når borgeren er rejst
kan en borger forlange at alt forsvinder
vil ikke stå i vores system mere
forløbet er slut, skal det væk
hvem bestemmer hvor længe
gamle excelark på drevet
ti år gamle mails
hvad siger rigsarkivet
må vi slette i fagsystemet
hvor længe ligger en journal
bliver data gemt for evigt
kopier på skrivebordet når sagen er færdig
oprydningsdag
vi lukker et system, hvad med indholdet
sager om børn der nu er voksne
ansøgninger der blev afslået
backup af slettede filer
er det ulovligt at gemme for længe
femårsreglen
skal vi fjerne noget efter fem år
borgeren er flyttet fra kommunen for længe siden
afsluttet sygedagpengesag
rydde drevet når projektet er slut
dokumenter fra en nedlagt skole
er regneark fra 2010 for gamle
vil forsvinde helt fra vores register
må jeg slette noget borgeren fortryder at have sagt
gamle journaler i kælderen
papirer og filer skal væk samtidig
hvor længe skal tandplejens journaler ligge
hvornår er formålet opfyldt
sletter systemet selv
slettekørsel og rutine
kan jeg beholde en kopi for en sikkerheds skyld
mails om afsluttede børn
gamle tilmeldinger til arrangementer
hvad skal blive og hvad skal væk
billeder og videoer fra gamle år
telefonens gamle beskeder
hvor længe må man have en børnesag liggende
skal vi slette når en borger dør
hvem sletter i systemet når fristen er nået
er det et krav at vi har en slettepolitik
hvor længe gemmes en klage
borgeren forlanger at blive fjernet fra alle lister
må vi slette en sag der blev oprettet ved en fejl
hvor længe skal regnskabsbilag gemmes
hvad med mails i slettet post
hvor længe må en institution gemme stamkort
skal billeder slettes når barnet stopper
gamle sager i et nedlagt system
må vi gemme til statistik i stedet for at slette
afslag på sletning
oprydning i teams og onedrive
stamkort og skemaer fra fritidshjem
tømme slettet post
hvornår kan vi skille os af med gamle personalesager
skal udløbne kontrakter og ansøgninger væk
borgere der ikke har været her i mange år
hvor længe må optagelser og chat gemmes
et system kan ikke slette
hvad gør jeg med eksporterede lister
gemmer kulturskolen gamle elever
lånerhistorik på biblioteket
må man slette bevis
hvornår må et regneark blive liggende
`,
  'spoergeskemaer-og-oplysningspligt': `
hvad må vi spørge om
må vi bede om cpr i skemaet
skal man skrive hvad det skal bruges til
hvad skal der stå nederst på blanketten
fortælle borgeren at vi har fået noget fra andre
hvor hurtigt skal hun vide det
er det anonymt når der kun er få
svarene kan kendes på skriften
spørge om religion, helbred eller seksualitet
tilmelding til et arrangement
rundspørge blandt brugere
hvilket værktøj må vi lave skemaet i
skal vi fortælle det hvis han allerede ved det
tekst om rettigheder
hvilken information skal borgeren have fra starten
brev til alle om hvordan vi passer på data
vi indsamler oplysninger om pårørende
obligatoriske felter
trivsel blandt medarbejdere
forældretilfredshed
afkrydsning og kommentarfelt
kan vi love at ingen ser hvem der svarer
tekst nederst på formularen
rettigheder på tilmeldingen til en ferieklub
spørge om seksualitet, politik eller etnicitet
behøver vi fødselsdato på skemaet
elever svarer på trivsel
kan lederen se mine svar
hvor få svar er for få
konkurrence med præmie
nyhedsbrev og mailadresser
skrive til borgeren at vi har fået en underretning
oplysninger fra lægen, skal hun vide det
hvad siger vi ved første samtale
kontaktformular på siden
qr-kode til et skema
spørgsmål om familie og pårørende
hvor skal teksten stå
papirskema i venteværelset
oversigt over hvad vi bruger data til
information til ansøgere og ansatte
skal borgeren have besked når vi får oplysninger fra skolen
hvad skal der stå om databeskyttelse på formularen
må vi spørge om indkomst i et skema
hvornår er et svar anonymt
kan jeg bruge google forms
skal vi fortælle hvem der får oplysningerne
hvor længe må vi vente med at orientere
må man stille følsomme spørgsmål i en undersøgelse
trivselsmåling med navn på
tilmelding via hjemmesiden
hvad hvis borgeren allerede er orienteret
skal vi sende et brev om at vi har oprettet en sag
cpr-nummer på en tilmelding
undersøgelse blandt pårørende
standardtekst om oplysningspligt
hvad bruger vi deres tilmelding til
kan man se hvem der har svaret
anonym undersøgelse med login
spørg kun om det vi behøver
borgerpanel og brugerråd
skal en ny elev og forældre informeres
oplysning til borger ved samtale i telefonen
tekst på indmeldelsesblanket
børn under 15 i en undersøgelse
feedbackknap på siden
en lærer vil spørge til familieforhold
orienteringsbrev ved sagens start
`,
};
