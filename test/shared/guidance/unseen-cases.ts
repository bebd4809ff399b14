/** Written after the tuning and looked at; what they lacked was then added, so that they tell no more of what is new. */
export const unseenQuestions = `
cpr-og-helbred-i-mail | Kan jeg bare svare min borger på hotmail når spørgsmålet handler om hendes gigtmedicin?
cpr-og-helbred-i-mail deling-med-andre-myndigheder | hvordan sender jeg en statusrapport til pensionsselskabet så den ikke kan læses af andre
cpr-og-helbred-i-mail | Må der stå cpr i filnavnet på det jeg vedhæfter?
sendt-til-forkert-modtager | Er det nødvendigt at gøre noget når det kun var et enkelt navn der røg til en forkert?
sendt-til-forkert-modtager | Hvordan får vi outlook til at holde op med at gætte på modtagere
sendt-til-forkert-modtager | skal borgeren vide det hvis hendes brev er åbnet af genboen
billeder-af-boern-og-borgere samtykke-eller-myndighed | kan forældre sige nej til portrætter men ja til billeder fra ture
billeder-af-boern-og-borgere offentliggoerelse-og-sociale-medier | Vi har et billede fra 2015 på vores plakat, skal vi spørge dem igen?
samtykke-eller-myndighed | Er et hak i et felt nok, eller skal der være en rigtig underskrift?
samtykke-eller-myndighed | Hvorfor beder vi ikke om lov når vi sagsbehandler en ansøgning om sygedagpenge?
indsigt-eller-aktindsigt | hvor meget tid må det tage at finde alt frem om en borger
indsigt-eller-aktindsigt | Skal en borger fortælle hvorfor han vil se sine oplysninger?
indsigt-eller-aktindsigt offentliggoerelse-og-sociale-medier | lokalradioen vil se hvad vi har skrevet til bygherren
privat-telefon | Må jeg tjekke arbejdskalender og mails på min private samsung?
privat-telefon | hvem skal have besked når min egen telefon er blevet snuppet og den havde outlook på
ai-vaerktoejer | Er det okay at sætte et mødereferat ind i copilot så det bliver kortere?
ai-vaerktoejer | må en ai sortere ansøgninger for os
faelles-postkasser | Vores leder er stoppet, kan vi stadig læse hvad der kommer ind til hende?
faelles-postkasser | skal jeg slette fra fællesmailen når jeg har besvaret
hjemmearbejde | Kan jeg tage min arbejdscomputer med i sommerhus i Sverige?
hjemmearbejde | må jeg læse sager i s-toget
papir-og-print | Hvad med de sedler der ligger i bakken ved kopimaskinen når alle er gået hjem
papir-og-print | kan man bruge bagsiden af gamle udskrifter til tegnepapir i børnehaven
sletning-og-slettefrister | hvornår må vi fjerne oplysninger om borgere der er gået bort
sletning-og-slettefrister | Gemmer vi ikke alt for meget på vores fællesdrev?
opslag-og-log | Jeg har tilladelse til hele systemet, må jeg så også bruge det til at finde min kusine?
opslag-og-log | bliver mine søgninger registreret
beskyttet-adresse | Hvordan skal vi sende post til en kvinde der skjuler sig for sin mand?
beskyttet-adresse paaroerende-fuldmagt-og-afdoede | der ringer en og spørger hvilken lejlighed bo bor i
leverandoerer-og-cloud | Vi får hjælp af et konsulentfirma til at rydde op i data. Hvilke papirer skal være i orden?
leverandoerer-og-cloud | må pædagogerne downloade en sprogapp til børnene
tv-overvaagning | Kan vi sætte et vildtkamera op for at se hvem der smider affald?
tv-overvaagning | hvor længe kan man gå tilbage i videoen fra p-kælderen
offentliggoerelse-og-sociale-medier | Må jeg fortælle på linkedin om en borger jeg har hjulpet når jeg ikke nævner navn?
offentliggoerelse-og-sociale-medier | hvad skal fjernes fra et bilag inden byrådet lægger det ud
kalender-og-moeder | Er det for meget at skrive "samtale med Ole om alkohol" i outlook?
kalender-og-moeder | hvem kan læse mine mødeaftaler
teams-chat-og-optagelser | En mor sætter sin telefon til at optage forældresamtalen, må hun det?
teams-chat-og-optagelser | Kan vi gemme webinaret så andre kan se det senere?
fildeling-og-usb | Hvordan stopper jeg en deling jeg lavede for et år siden?
fildeling-og-usb | må vi lægge børnenes skemaer på google drev
spoergeskemaer-og-oplysningspligt | Hvad skal vi oplyse borgeren om første gang vi får hendes sag?
spoergeskemaer-og-oplysningspligt | kan man spørge til køn og alder i en undersøgelse uden at det bliver personligt
deling-mellem-afdelinger | Må vi i visitationen fortælle træningsteamet hvad borgeren fejler?
deling-mellem-afdelinger | skal jeg lave en underretning når et barn kommer sultent i skole
deling-med-andre-myndigheder | Kriminalbetjenten vil have navne på dem der var på værestedet i tirsdags
deling-med-andre-myndigheder | må jeg ringe til hospitalet for at høre hvornår han bliver udskrevet
foraeldre-og-foraeldremyndighed | Må en far som ikke bor med barnet få billeder og ugebreve fra børnehaven?
foraeldre-og-foraeldremyndighed | hvad gør vi når mor forbyder os at tale med far
paaroerende-fuldmagt-og-afdoede | Manden siger at han er borgerens søn. Hvordan finder jeg ud af om det passer?
paaroerende-fuldmagt-og-afdoede | kan enken få udleveret det hele
ansoegere-og-ansatte | Må vi gemme en god ansøger til næste gang?
ansoegere-og-ansatte | skal kollegerne vide at han er gået ned med stress
adgangskoder-og-phishing | Må jeg have samme kode til alt?
adgangskoder-og-phishing | jeg får hele tiden en besked om at bekræfte et login, hvad er det for noget
statistik-forskning-og-test | Er det persondata når vi kun har kode og fødselsår i listen?
statistik-forskning-og-test | kan vi bruge nogle rigtige sager når vi skal vise det nye system frem
journalisering-og-noter | Skal en sms fra en borger gemmes?
journalisering-og-noter | hvordan skriver jeg om en borger der er svær uden at det bliver grimt
frivillige-og-tolke | Kan vi bruge en nabo som tolk når det haster?
frivillige-og-tolke | skal en løntilskudsansat underskrive noget før hun får adgang
whistleblower | Jeg har opdaget at der bliver taget af kassen. Hvor siger jeg det?
whistleblower | kan jeg komme i klemme hvis jeg fortæller om ulovlige forhold
`;

export const unseenUnanswerable = `
- | Hvordan ændrer jeg min skattetrækprocent?
- | hvem skifter pærer i mødelokalet
- | Kan man sagsøge kommunen for et datalæk?
- | hvad er bødeniveauet for kommuner
- | Skal en dpo være jurist?
- | Hvor lang er opsigelsen når man har været ansat i fem år?
- | må jeg have sandaler på i køkkenet
- | Hvornår skal vi lave en fortegnelse, og hvem holder den ved lige?
- | Kan borgeren få sine data med i en zip-fil til en anden app?
- | er personlige firmaer omfattet
- | min mus virker ikke
- | hvor bestiller jeg visitkort
- | Quelle est la durée de conservation?
- | Hvad betyder fælles dataansvar?
- | hvor mange børn må der være i en klasse
- | lorem ipsum dolor
`;

export const unseenTold = `
breach | Jeg kom i dag til at lægge en sagsmappe i den forkerte borgers postkasse
breach | vi har lige fundet ud af at et regneark med cpr har ligget åbent på drevet i flere måneder
breach | Er det noget jeg skal sige til nogen at min taske med papirer blev stjålet på stationen i går?
breach | en kollega sendte ved en fejl lønoplysninger til alle ansatte
breach | Hvad gør vi, vores elev har taget billeder af journaler og delt dem på snapchat
breach | jeg fik sendt forkert bilag til advokaten i formiddags
breach | Har glemt at sætte bcc på, så nu kan alle se hinandens adresser
breach | Skal jeg gøre noget ved at faren fik moderens nye adresse med posten i sidste uge?
subject-request | En borger har lige ringet og bedt om at få alt slettet. Hvor skal jeg gøre af det?
subject-request | borgeren vil gerne se hvad der står om hende i sagen, hvem sender jeg det til
subject-request | Hvem tager sig af en mand der siger at hans fødselsdato er forkert og vil have den rettet?
subject-request | "Jeg protesterer mod at I bruger mine data til statistik" - hvad stiller jeg op med den mail?
subject-request | En tidligere ansat ønsker kopi af alle sine oplysninger
subject-request | Der sidder en dame i venteværelset som vil have fjernet sit navn fra jeres liste og kræver svar i dag
question | Hvis en kollega har sendt noget forkert, er det så hende eller chefen der skal melde det?
question | En borger har fået stjålet sin pung og vil have nyt sundhedskort, hvad gør jeg?
question | Må jeg læse det brev som blev lagt i vores postkasse ved en fejl?
question | Borgeren vil ikke have hjælp længere, skal vi slette sagen?
question | Jeg sendte ansøgningen videre til min chef i går, må jeg gemme en kopi?
question | En kvinde vil have indsigt i sin afdøde mands sag, har hun ret til det?
question | Hvad er fristen når en borger beder om at få rettet sine oplysninger?
question | Kan vi nøjes med en intern note når et brev er kommet tilbage?
question | Skal et tabt nøglekort meldes?
question | Vi har haft et brud hos en leverandør før, hvordan undgår vi det igen?
`;

/** The same, later: 75 in 100 found their article first when they were new, 93 among three. */
export const lastQuestions = `
cpr-og-helbred-i-mail | Er der noget i vejen for at sende borgerens sygemelding til hendes chef på outlook?
cpr-og-helbred-i-mail | Hvad skal jeg passe på når jeg skriver en besked til en borger om tid på rusmiddelcentret?
sendt-til-forkert-modtager | Den forkerte har lovet mig at rive brevet i stykker, er jeg så færdig?
sendt-til-forkert-modtager | hvem bestemmer om datatilsynet skal have noget at vide når vi har fejlsendt
billeder-af-boern-og-borgere | Kan jeg bruge et foto fra vores bibliotekscafé hvor folk kan kendes?
billeder-af-boern-og-borgere foraeldre-og-foraeldremyndighed | far vil have sønnen med på billederne men mor vil ikke
samtykke-eller-myndighed | Borgeren har sagt ja for to år siden, dur det stadig?
samtykke-eller-myndighed | må vi behandle oplysninger uden at spørge når det står i loven
indsigt-eller-aktindsigt | Skal jeg finde gamle mails frem når en borger beder om sin sag?
indsigt-eller-aktindsigt | kan vi sende sagen uden navnet på den der underrettede
privat-telefon | må jeg lave en facebookgruppe med de unge fra min egen mobil
privat-telefon | Hvad sker der med arbejdstingene på min telefon hvis jeg siger op?
ai-vaerktoejer | Vi er blevet tilbudt en robot der kan svare borgerne. Hvad kræver det?
ai-vaerktoejer | er det mit ansvar hvis copilot skriver noget vrøvl i et brev
faelles-postkasser | Der kommer personlige mails til en kollega som er død. Hvad gør vi?
faelles-postkasser | hvor mange må være på vores afdelingsmail
hjemmearbejde | Kan jeg holde møde om en borger fra et hotelværelse?
hjemmearbejde | må min bærbare stå fremme derhjemme når der kommer gæster
papir-og-print | Hvordan transporterer vi mapper til den nye adresse?
papir-og-print | der hænger navne og telefonnumre i vores kaffestue
sletning-og-slettefrister | Skal stamkortene fra sfo'en gemmes når barnet er gået ud?
sletning-og-slettefrister | må jeg tømme min papirkurv i outlook
opslag-og-log | En kollega spurgte om jeg lige kunne tjekke hans datters sag. Må jeg det?
opslag-og-log | hvad nu hvis jeg tilfældigt ser noget om en jeg kender
beskyttet-adresse | Hvordan fortæller vi vikarerne at en drengs adresse er hemmelig?
beskyttet-adresse foraeldre-og-foraeldremyndighed | skal vi skjule mors adresse i papirerne til far
leverandoerer-og-cloud | Må vi bruge en app hvor dataene ligger i Kina?
leverandoerer-og-cloud | hvad skal stå i kontrakten med vores madleverandør om borgernes navne
tv-overvaagning | Kan vi overvåge vores affaldscontainere med et kamera?
tv-overvaagning | hvem har lov at kigge optagelser igennem efter et indbrud
offentliggoerelse-og-sociale-medier | Må vi takke en frivillig med navn på facebook?
offentliggoerelse-og-sociale-medier | er det nok at sætte en sort streg over navnene i en pdf
kalender-og-moeder | Kan jeg skrive sygesamtale i lederens kalender?
kalender-og-moeder | må forældrene stå med mailadresser i samme mødeindkaldelse
teams-chat-og-optagelser | Kan vi lade en mødeassistent tage referat når der er borgere med?
teams-chat-og-optagelser | hvad gør jeg når en kollega skriver cpr i vores gruppechat
fildeling-og-usb | Hvordan kan en forening og vi skrive i samme dokument?
fildeling-og-usb | må jeg gemme på mit eget usb stik
spoergeskemaer-og-oplysningspligt | Skal folk have at vide hvad vi bruger deres tilmelding til?
spoergeskemaer-og-oplysningspligt | kan jeg se hvem der har svaret i en anonym undersøgelse
deling-mellem-afdelinger | Må jeg spørge skatteafdelingen om en borgers indkomst?
deling-mellem-afdelinger | hvad må jeg sige til sfo'en om det læreren har fortalt
deling-med-andre-myndigheder | Kan vi sende vores journal med ambulancen?
deling-med-andre-myndigheder | skat ringer og vil vide hvad en borger får i ydelse
foraeldre-og-foraeldremyndighed | Må en bonusmor skrive under på en tur til svømmehallen?
foraeldre-og-foraeldremyndighed | har far ret til at komme til skolefest når han ikke har barnet
paaroerende-fuldmagt-og-afdoede | En nevø vil hjælpe sin onkel med en ansøgning, hvad skal vi have fra ham?
paaroerende-fuldmagt-og-afdoede | hvad må vi fortælle børnene når deres far er død hos os
ansoegere-og-ansatte | Kan jeg ringe til den arbejdsplads kandidaten har nu?
ansoegere-og-ansatte | er det ok at vores vagtskema viser hvem der er syg
adgangskoder-og-phishing | Jeg har brugt samme password på arbejdet og på netflix, er det et problem?
adgangskoder-og-phishing | chefen skriver at jeg skal købe gavekort, hvad gør jeg
statistik-forskning-og-test | Må vi give vores tal til et konsulenthus der laver analyser?
statistik-forskning-og-test | kan elever på sosu få en rigtig sag at øve sig på
journalisering-og-noter | Skal jeg gemme mine noter når de er skrevet ind?
journalisering-og-noter | borgeren vil have at jeg sletter det jeg skrev om hendes mand
frivillige-og-tolke | Må rengøringsvikaren høre med når vi taler om beboere?
frivillige-og-tolke | kan en ven tolke hvis borgeren selv ønsker det
whistleblower | Er jeg beskyttet når jeg fortæller om fejlmedicinering som ledelsen skjuler?
whistleblower | hvad er forskellen på en klage over chefen og en whistleblowersag
`;

export const lastUnanswerable = `
- | Hvordan søger man barselsdagpenge?
- | hvem har ansvaret for rengøring af køleskabet
- | Skal kommunen betale når en borger har lidt skade ved et datalæk?
- | hvad laver databeskyttelsesrådgiveren
- | kan jeg få refunderet min buskort
- | Hvornår er der brandøvelse?
- | skal vi have en cookiepolitik
- | Hvem bestemmer formålet når to myndigheder samarbejder om et register?
- | hvilken størrelse papir bruger plakatprinteren
- | Har en forening krav på at få sine oplysninger slettet?
- | mit headset hyler
- | Hvordan beregnes min anciennitet?
`;

export const lastTold = `
breach | Jeg skrev en borgers sygdom i en mail til hele personalegruppen
breach | vi har mistet en mappe under flytningen i sidste uge
breach | er det noget I skal høre om, at der blev udleveret en forkert journal i morges?
breach | min computer er blevet stjålet fra bilen
breach | jeg glemte at låse skabet i går og nu mangler der noget
breach | Vi har ved en fejl sendt samme brev med navne til 30 familier
breach | der lå en stak cpr-lister i containeren bag skolen
breach | Kan jeg fortryde en mail jeg sendte til den forkerte Anne for en time siden?
subject-request | En borger vil gerne have alt hvad vi har om hende tilsendt, hvem klarer det?
subject-request | Hvor kan jeg sende en borger hen der kræver at blive slettet?
subject-request | en mor gør indsigelse mod at vi bruger hendes datters oplysninger i en undersøgelse
subject-request | Der er kommet en mail: "Jeg vil vide hvad I har registreret om mig". Hvem svarer på den?
subject-request | en mand siger at vi har skrevet noget forkert om ham og vil have det rettet, hvor sender jeg ham hen
subject-request | Borger ringede i morges og ønskede at trække sit samtykke tilbage
question | Skal jeg have lov af min chef for at indberette et brud?
question | En borger har glemt sin telefon hos os, må vi låse den op?
question | Vi sendte for nylig et brev om nye regler, skal det journaliseres?
question | Hvad gør man når man har fået en andens post?
question | En mor vil have slettet et billede på facebook, skal vi gøre det?
question | Kan en borger få slettet en advarsel i sin sag?
question | Jeg har fået en praktikant, må han se sagerne?
question | Hvor lang tid har jeg når en borger beder om indsigt?
`;

/** The same, latest and hardest: 53 in 100 found their article first when they were new, 77 among three. */
export const finalQuestions = `
cpr-og-helbred-i-mail | En vicevært vil have mailet hvilken beboer der sidder i kørestol. Kan jeg gøre det fra min almindelige mail?
cpr-og-helbred-i-mail | er det lovligt at skrive en aftale om metadon i en sms
sendt-til-forkert-modtager | Hvad hvis det kun var mit eget navn der stod i brevet til den gale?
sendt-til-forkert-modtager | skal kunden have at vide at vores mail ramte ved siden af
billeder-af-boern-og-borgere | Kan man se bort fra tilladelse når ansigtet er utydeligt?
billeder-af-boern-og-borgere | hvor må vi gemme billederne fra kolonien
samtykke-eller-myndighed | Hvad gør vi når en mor ikke vil udfylde vores erklæring?
samtykke-eller-myndighed | kan vi gå videre uden borgerens accept når pengene er søgt
indsigt-eller-aktindsigt | Skal jeg vente på at chefen er tilbage før jeg sender akterne?
indsigt-eller-aktindsigt | hvad må jeg sværte i et referat inden en part får det
privat-telefon | Må jeg lytte til borgernes indtalte beskeder på min egen mobil?
privat-telefon | arbejdets apps på min søns gamle telefon
ai-vaerktoejer | Hvordan ved jeg om det jeg taster ind bliver husket af programmet?
ai-vaerktoejer | må vi give sagen til en maskine der foreslår et beløb
faelles-postkasser | Hvem holder øje med mailen mens Tina er på barsel?
faelles-postkasser | hvor mange kender koden til vores kontaktmail
hjemmearbejde | Kan jeg skrive rapport på biblioteket efter fyraften?
hjemmearbejde | hvad skal jeg tænke på når jeg tager sagerne med over weekenden
papir-og-print | Hvor gemmer vi nøglelisterne så gæster ikke ser dem?
papir-og-print | må vi have børnenes telefonnumre på indersiden af lågen
sletning-og-slettefrister | Er der et maks for hvor gamle sager vi må have i skabet?
sletning-og-slettefrister | skal jeg rense min indbakke for borgersager
opslag-og-log | Må jeg undersøge om min kommende svigersøn er kendt i systemet?
opslag-og-log | hvem følger med i hvad vi klikker på
beskyttet-adresse | En fremmed står i receptionen og leder efter sin kone
beskyttet-adresse | hvad gør aula med en elev hvis bopæl ingen må kende
leverandoerer-og-cloud | Er det nok at sælgeren siger at de overholder gdpr?
leverandoerer-og-cloud | hvad kræver det at få et svensk firma til at passe vores server
tv-overvaagning | Må vi sætte kamera på vores nye legeplads om natten?
tv-overvaagning | skal personalet spørges før der kommer kameraer
offentliggoerelse-og-sociale-medier | En klient har lagt sin afgørelse på nettet og tagger os. Må vi skrive noget?
offentliggoerelse-og-sociale-medier | må vi trykke et læserbrev fra en borger i nyhedsbrevet
kalender-og-moeder | Skal jeg skrive navn på når jeg booker et lokale til en svær samtale?
kalender-og-moeder | hvordan undgår jeg at naboafdelingen kan følge mine borgerbesøg
teams-chat-og-optagelser | Hvornår skal jeg stoppe en optagelse?
teams-chat-og-optagelser | kan borgeren få det vi har skrevet om ham i vores chat
fildeling-og-usb | Kan jeg sende et link til sagen i stedet for at vedhæfte?
fildeling-og-usb | vores gamle team har stadig hele arkivet liggende åbent i sharepoint
spoergeskemaer-og-oplysningspligt | Hvordan formulerer vi hvem der får oplysningerne fra blanketten?
spoergeskemaer-og-oplysningspligt | må man kræve navn i en tilfredshedsundersøgelse
deling-mellem-afdelinger | Kan plejen og visitationen læse hinandens notater?
deling-mellem-afdelinger | skal jeg sige til skolen hvad jeg har set i hjemmet
deling-med-andre-myndigheder | Hvad må psykiatrien få fra os når de ringer om en borger vi begge kender?
deling-med-andre-myndigheder | en betjent vil have kopi af vores journal med det samme
foraeldre-og-foraeldremyndighed | Kan farmor få kodeordet til at se beskeder fra stuen?
foraeldre-og-foraeldremyndighed | skal vi sende indkaldelsen til begge når de ikke bor sammen
paaroerende-fuldmagt-og-afdoede | Må jeg drøfte økonomien med hans kone?
paaroerende-fuldmagt-og-afdoede | en mand påstår at han handler for sin bror
ansoegere-og-ansatte | Må jeg skrive til alle hvorfor Kim ikke er her?
ansoegere-og-ansatte | hvor længe ligger et cv hos os
adgangskoder-og-phishing | Kan jeg stole på en mail der siger jeg skal opdatere mit password?
adgangskoder-og-phishing | må systemansvarlig kende mit kodeord
statistik-forskning-og-test | Hvor mange skal der være i en kolonne før vi må vise den?
statistik-forskning-og-test | kan vi låne borgernes data til at prøve en ny version
journalisering-og-noter | Hvordan gør jeg når borgeren og jeg husker mødet forskelligt?
journalisering-og-noter | skal det jeg hørte i telefonen stå nogen steder
frivillige-og-tolke | Må den studerende i praktik sidde med ved samtalen?
frivillige-og-tolke | hvad skal en ny besøgsven love os
whistleblower | Hvor går jeg hen når min chef bruger kommunens kort privat?
whistleblower | kan nogen se at det var mig der skrev
`;
