/** Written later and meant to be hard; looked at, and then tuned with. */
export const hardQuestions = `
cpr-og-helbred-i-mail | Fru Nielsen har ingen e-boks. Kan jeg maile hende svaret fra lægen?
cpr-og-helbred-i-mail | er det farligt at skrive personens nummer i overskriften på mailen
sendt-til-forkert-modtager | Vi har pakket to afgørelser i samme konvolut ved et uheld engang, hvad gør man i sådan et tilfælde?
sendt-til-forkert-modtager | Modtageren siger hun har smidt det væk. Er sagen så lukket?
billeder-af-boern-og-borgere | må børnene være med i en reklamefilm for kommunen
billeder-af-boern-og-borgere samtykke-eller-myndighed | Hvad hvis en tidligere elev ikke længere vil ses på væggen i hallen?
samtykke-eller-myndighed | Er det nok at borgeren nikker, eller skal jeg have det på papir?
samtykke-eller-myndighed | hvornår er det loven der bestemmer og hvornår er det borgeren selv
indsigt-eller-aktindsigt | En vred borger vil have "hele molevitten" udskrevet inden fredag, kan han forlange det?
indsigt-eller-aktindsigt | må jeg strege min kollegas navn over inden vi giver papirerne til parten
privat-telefon offentliggoerelse-og-sociale-medier | kan jeg svare en bruger på snapchat når han kun er der
privat-telefon | Mine unger spiller på min mobil, og der ligger jobmails. Er det et problem?
ai-vaerktoejer | Må en computer skrive mine indstillinger til udvalget?
ai-vaerktoejer | hvad må jeg fodre sprogmodellen med
faelles-postkasser | Vores sekretær er gået på pension, hvem rydder hendes mailkasse?
faelles-postkasser adgangskoder-og-phishing | kan to mand logge på samme mailboks med samme kode
hjemmearbejde | jeg sidder i en sommerhuskupé med dårligt net, må jeg bruge campingpladsens wifi
hjemmearbejde | Kan min datter lave lektier på min arbejds-pc?
papir-og-print | må der stå navne på garderobekroge og medicinskema på væggen
papir-og-print sletning-og-slettefrister | Hvor kommer jeg af med to flyttekasser sagsmapper?
sletning-og-slettefrister | Vi har regneark fra 2009 med tidligere brugere. Er det for længe?
sletning-og-slettefrister | bliver man aldrig slettet hos kommunen?
opslag-og-log | Må jeg se hvordan det gik en borger jeg havde sidste år?
opslag-og-log | bliver det opdaget hvis man kigger på naboen
beskyttet-adresse | Ekskæresten ringer og lyder flink. Kan jeg fortælle hvilken by hun bor i?
beskyttet-adresse foraeldre-og-foraeldremyndighed | hvordan sikrer vi at adressen ikke ryger med ud i et brev til faren
leverandoerer-og-cloud | Kan vi bare prøve programmet gratis i en måned?
leverandoerer-og-cloud frivillige-og-tolke | skal rengøringsselskabet underskrive noget om data
tv-overvaagning | der bliver stjålet cykler, må vi filme stativet
tv-overvaagning | Hvem bestemmer om der må hænge et kamera i vuggestuens gang?
offentliggoerelse-og-sociale-medier billeder-af-boern-og-borgere | Vi vil lave et opslag om en borger der fyldte 100 år
offentliggoerelse-og-sociale-medier ansoegere-og-ansatte | må man skrive tillykke til en navngiven medarbejder på hjemmesiden
kalender-og-moeder | hvad kalder jeg mødet når det handler om en opsigelse
kalender-og-moeder | Kan mine kolleger se hvem jeg har til samtale?
teams-chat-og-optagelser | Må jeg lade båndet køre mens vi taler?
teams-chat-og-optagelser | hvad må vi skrive til hinanden internt på teams om familien jensen
fildeling-og-usb cpr-og-helbred-i-mail | Filen er for stor til mail, hvad gør jeg så?
fildeling-og-usb | hele huset kan se vores drev, er det ok
spoergeskemaer-og-oplysningspligt | Skal der stå noget i bunden af vores ansøgningsskema om hvad vi bruger det til?
spoergeskemaer-og-oplysningspligt | må vi spørge brugerne om deres religion i en rundspørge
deling-mellem-afdelinger | Læreren spørger om pigen har en sag hos os. Må jeg svare ham?
deling-mellem-afdelinger | er det okay at vende en svær sag over frokosten med en fra et andet team
deling-med-andre-myndigheder beskyttet-adresse | En betjent står i døren og vil vide hvor beboeren er
deling-med-andre-myndigheder | hvad skal med til sygehuset når en borger bliver indlagt akut
foraeldre-og-foraeldremyndighed | Papfar møder op til forældresamtalen, må han sidde med?
foraeldre-og-foraeldremyndighed | mor siger at far ikke må få noget at vide, skal vi lytte til hende
paaroerende-fuldmagt-og-afdoede | Sønnen betaler regningerne for sin gamle far. Må jeg så tale med ham om pensionen?
paaroerende-fuldmagt-og-afdoede | familien vil have papirerne efter farmor der sov ind
ansoegere-og-ansatte | hvor mange år må man have afslåede kandidater liggende
ansoegere-og-ansatte | Må jeg sige til holdet at Pia har fået en depression?
adgangskoder-og-phishing | der kom en sms om at min konto lukker hvis jeg ikke trykker
adgangskoder-og-phishing faelles-postkasser | må afløseren bruge mit brugernavn bare i dag
statistik-forskning-og-test | Kan vi øve os i det nye system på nogle af vores egne borgere?
statistik-forskning-og-test spoergeskemaer-og-oplysningspligt | hvor få må der være i en gruppe før tallene afslører nogen
journalisering-og-noter | Borgeren synes jeg har skrevet noget sludder om ham. Skal jeg ændre det?
journalisering-og-noter papir-og-print | gælder mine gule lapper også som dokumenter
frivillige-og-tolke | Hendes søster kan arabisk, kan hun ikke bare hjælpe med samtalen?
frivillige-og-tolke | skal lektiehjælperne love ikke at sige noget videre
whistleblower | Chefen giver opgaver til sin svoger uden udbud. Hvem kan jeg gå til?
whistleblower | kan de spore mig hvis jeg skriver til den hemmelige postkasse
cpr-og-helbred-i-mail deling-med-andre-myndigheder | Tandlægen vil have borgerens nummer tilsendt, er en helt almindelig mail fin nok?
cpr-og-helbred-i-mail | Må jeg sende en besked til hans mobil om at resultatet fra psykiateren er klar?
sendt-til-forkert-modtager | Hvad skriver jeg til en der har fået naboens afgørelse?
sendt-til-forkert-modtager | gør det nogen forskel om den forkerte har nået at læse det
billeder-af-boern-og-borgere | Vores elever skal på forsiden af lokalavisen, hvem skal give grønt lys?
billeder-af-boern-og-borgere | må vi vise en video fra badeturen på plejehjemmets skærm
samtykke-eller-myndighed deling-med-andre-myndigheder | Hun har sagt ja i telefonen til at vi henter hendes papirer. Holder det?
samtykke-eller-myndighed | hvorfor må vi ikke bare få folk til at skrive under på det hele
indsigt-eller-aktindsigt | En borger beder om alle mails der nævner ham. Hvad er fristen?
indsigt-eller-aktindsigt | skal jeg sende notater om hans mor med når han vil se sin egen mappe
privat-telefon | kan man have teams på sin egen telefon uden at it kan se mine ting
privat-telefon | Jeg bytter min iphone hos forhandleren i morgen, er der noget jeg skal huske?
ai-vaerktoejer teams-chat-og-optagelser | må jeg få en bot til at skrive et referat af en børnesag
ai-vaerktoejer | Oversætteren på nettet skrev noget helt andet til borgeren. Hvis skyld er det?
faelles-postkasser | Kan jeg kigge i min sidemands mails mens han holder sommerferie?
faelles-postkasser | hvem rydder op i hovedpostkassen når den er fyldt
hjemmearbejde papir-og-print | er det ok at have sager liggende i anhængeren under en tur
hjemmearbejde | Jeg er på højskole i Norge i to uger, kan jeg logge på derfra?
papir-og-print sletning-og-slettefrister | hvad gør vi af børnenes gamle tegninger og oplysningsskemaer
papir-og-print | Rengøringen kan læse alt det der ligger på mit bord. Er det et problem?
sletning-og-slettefrister | skal et afsluttet sygedagpengeforløb fjernes efter fem år
sletning-og-slettefrister fildeling-og-usb | Kan vi rydde hele p-drevet når projektet er overstået?
opslag-og-log | Min svigerinde er i systemet. Må jeg følge hendes sag?
opslag-og-log ansoegere-og-ansatte | får jeg besked hvis nogen har kontrolleret hvad jeg laver i fagsystemet
beskyttet-adresse | Blomsterbudet vil have adressen på en af vores beboere
beskyttet-adresse foraeldre-og-foraeldremyndighed | hvad gør vi i skolen når en elev er på flugt fra sin far
leverandoerer-og-cloud | Skal der være papir på samarbejdet med dem der sender vores girokort ud?
leverandoerer-og-cloud | hvad gør jeg når et firma i indien skal fejlsøge i vores database
tv-overvaagning | Hvornår ruller båndet over sig selv i vores kameraer?
tv-overvaagning | må der filmes i omklædningen i hallen
offentliggoerelse-og-sociale-medier | Kan vi skrive at en familie har fået hjælp når de selv har fortalt det i tv?
offentliggoerelse-og-sociale-medier | skal underskrifter dækkes til inden en ansøgning ryger på dagsordenen
kalender-og-moeder | må jeg skrive fru hansen kl 10 i vores delte kalender
kalender-og-moeder | hvordan indkalder jeg en familie uden at røbe hvad det handler om
teams-chat-og-optagelser | Kan jeg få slukket når borgeren lægger sin mobil til at optage?
teams-chat-og-optagelser | er det privat hvad jeg skriver til min makker på teams
fildeling-og-usb leverandoerer-og-cloud | hvordan giver jeg arkitekten adgang til tre tegninger og ikke mere
fildeling-og-usb | Må jeg sætte borgerens egen usb i min pc?
spoergeskemaer-og-oplysningspligt | skal vi skrive noget om rettigheder på tilmeldingen til ferieklubben
spoergeskemaer-og-oplysningspligt | Kan vi love at ingen ser hvem der har svaret hvad?
deling-mellem-afdelinger | Må hjemmehjælperen sige til jobcentret at borgeren arbejder sort?
deling-mellem-afdelinger | skal dagplejen have at vide at moren får hjælp af familieafdelingen
deling-med-andre-myndigheder | Skadestuen vil vide hvilke piller vores beboer får
deling-med-andre-myndigheder | må vi ringe til barnets gamle kommune og høre nærmere
foraeldre-og-foraeldremyndighed | Moren vil ikke have at farens nye kone henter og hører om dagen
foraeldre-og-foraeldremyndighed | kan en teenager bede os om at lade være med at sige det derhjemme
paaroerende-fuldmagt-og-afdoede | Hvem af de tre søskende må vi snakke med om deres mor?
paaroerende-fuldmagt-og-afdoede | kan jeg være sikker på at det er ham når han bare kender sit cpr
ansoegere-og-ansatte | skal vi smide ansøgningen ud når stillingen er besat
ansoegere-og-ansatte papir-og-print | må der stå på tavlen hvem der har barns sygedag
adgangskoder-og-phishing | Et link i en mail om pakkepost, kan jeg trygt åbne det?
adgangskoder-og-phishing privat-telefon | er det nok med en firecifret kode
statistik-forskning-og-test frivillige-og-tolke | Kan sosu-eleven bruge fru hansens forløb i sin eksamen?
statistik-forskning-og-test leverandoerer-og-cloud | må leverandøren få en kopi af databasen til at afprøve en rettelse
journalisering-og-noter | Behøver jeg skrive noget ned når moren bare ringer kort?
journalisering-og-noter | kan jeg fjerne en sætning fra i går i journalen
frivillige-og-tolke | Hvad må fodboldtræneren vide om den dreng vi betaler kontingent for?
frivillige-og-tolke | skal nevøen som oversætter også have tavshedspligt
whistleblower | tør jeg sige at ledelsen lyver for byrådet
whistleblower | Hvor klager man over en chef der altid skælder ud?
`;

/** Other trades, other law, nonsense, other languages: every second was tuned with. */
export const ownUnanswerable = `
- | hvornår får jeg løn i december
- | Hvordan søger jeg om afspadsering?
- | min printer er løbet tør for toner
- | Hvad er koden til wifi på rådhuset?
- | Hvor mange feriedage har jeg tilbage?
- | kan jeg få et nyt tastatur
- | Skal vi lave en konsekvensanalyse hver gang?
- | Hvor finder jeg vores fortegnelse over behandlingsaktiviteter?
- | Hvilke cookies må vi have på hjemmesiden uden at spørge?
- | hvad koster en frokost i kantinen
- | Hvem har vagten i weekenden?
- | asdf qwer zxcv
- | hej
- | How do I reset my VPN?
- | Wie lange darf man Urlaub nehmen?
- | Hvad er gdpr egentlig for noget, og hvornår blev det indført?
- | Hvornår er næste byrådsmøde?
- | Hvordan ansøger borgeren om byggetilladelse?
- | Gælder reglerne også for oplysninger om firmaer?
- | hvor meget må man tjene ved siden af sin efterløn
- | Kan en borger kræve at en computer ikke afgør sagen, og hvem klager man så til?
- | Hvor sender man en klage over kommunen hen?
- | mit teams crasher hele tiden
- | Hvornår åbner borgerservice?
- | Er vi fælles dataansvarlige med regionen om sundhedsplatformen?
- | kan jeg tage barnets første sygedag når min kone også er hjemme
- | Hvilken temperatur skal der være i frikøleren?
- | hvem bestemmer hvad kommunen må bruge af penge på reklamer
- | Hvordan bliver man certificeret som dpo, og hvilke kurser findes der?
- | Skal vi bruge et adfærdskodeks eller en certificering for at vise at vi overholder reglerne?
- | Hvor melder jeg mig syg?
- | hvordan bestiller jeg en ny stol
- | Skal vi have en databeskyttelsesrådgiver, og hvad laver sådan en?
- | Kan kommunen straffes for at bryde reglerne?
- | hvad er forskellen på dataansvarlig og databehandler når to kommuner deler et kontor
- | Kan borgeren få økonomisk kompensation når vi har dummet os?
- | hvem skal have besked når jeg flytter kontor
- | Hvilke vacciner dækker kommunen for ansatte?
- | kan jeg få fri til begravelse
- | Hvordan laver man en pivottabel i excel?
- | Må en borger tage sine data med over til en privat udbyder?
- | skal vi føre en liste over alle vores behandlinger
- | Gælder loven for foreninger og firmaer?
- | blåbærgrød med fløde
- | Can I forward my pension letter?
- | hvornår skal den nye it-strategi vedtages
- | Hvordan får jeg udbetalt mine overtimer?
- | hvor sidder vores jurist
- | Kan vi få en bøde på fire procent?
- | Hvornår skal man lave en risikovurdering af et projekt, og hvordan ser skabelonen ud?
- | hvem er formand for børneudvalget
- | min skærm er sort når jeg tænder
- | Kan en virksomhed klage over vores behandling af dens regnskab?
- | hvad er en dpo
- | Hvordan skifter jeg sprog i word?
- | er mandag før grundlovsdag en fridag
- | Hvad koster et parkeringskort?
- | what is the dress code
- | skal cookiebanneret have en nej-knap
- | hvor gammel er kommunen
- | Må jeg tage min hund med på kontoret?
- | hvordan regner man en takst ud
`;
