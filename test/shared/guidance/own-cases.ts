/** Made up before anything was tuned, as employees write, with slips: every second was tuned with, the others are held out. */
export const ownQuestions = `
cpr-og-helbred-i-mail | må jeg sende cpr-nummer i en mail
cpr-og-helbred-i-mail | kan man skrive de sidste fire cifre i en almindelig mail til revisoren
cpr-og-helbred-i-mail | Hvordan får jeg en lægeerklæring sikkert over til et forsikringsselskab?
cpr-og-helbred-i-mail | Borgeren har ikke digital post, kan vi så bare skrive til hendes hotmail om hendes medicin?
cpr-og-helbred-i-mail | er det ok at sms'e en påmindelse om tid hos alkoholrådgivningen
cpr-og-helbred-i-mail | Skal en mail til kollegaen i nabokommunen krypteres når der står noget om borgerens sygdom?
sendt-til-forkert-modtager | Hvad gør man når en mail med borgeroplysninger er gået til den gale?
sendt-til-forkert-modtager | Skal det meldes selvom den anden har lovet at smide brevet ud?
sendt-til-forkert-modtager | outlook foreslår altid den forkerte lise når jeg skriver til, kan vi slå det fra
sendt-til-forkert-modtager | er det et brud hvis det kun er en kollega i et andet team der fik mailen ved en fejl
sendt-til-forkert-modtager | Kan man nøjes med at bede den forkerte om at slette mailen?
sendt-til-forkert-modtager | Hvordan undgår vi at alle kan se hinandens adresser når vi skriver til 80 borgere på en gang?
billeder-af-boern-og-borgere | Må vi lægge fotos fra sommerfesten på institutionens hjemmeside?
billeder-af-boern-og-borgere | kan vi tage et gruppefoto af beboerne på plejehjemmet til vores folder
billeder-af-boern-og-borgere | skal begge forældre sige ja før vi poster videoen fra luciaoptoget
billeder-af-boern-og-borgere | Er det lovligt at hænge portrætter af alle børnene op i garderoben?
billeder-af-boern-og-borgere | hvad gør vi hvis en mor ikke vil have sin datter med på film fra idrætsdagen
billeder-af-boern-og-borgere | hvor gammel skal en elev være for selv at bestemme om hendes foto må bruges
samtykke-eller-myndighed | Skal vi have lov af borgeren for at oprette en sag om boligstøtte?
samtykke-eller-myndighed | Hvad skal der stå i en samtykkeerklæring for at den dur?
samtykke-eller-myndighed | kan borgeren fortryde det ja hun har givet, og hvad så med det vi allerede har hentet
samtykke-eller-myndighed | Behøver vi en underskrift hver gang vi behandler oplysninger i en kontanthjælpssag?
samtykke-eller-myndighed | hvilken hjemmel bruger vi når vi registrerer folks økonomi
samtykke-eller-myndighed | er et samtykke frivilligt når man ellers ikke kan få hjælpen
indsigt-eller-aktindsigt | hvor lang tid har vi til at svare når nogen beder om indsigt
indsigt-eller-aktindsigt | Hvad er forskellen på aktindsigt og egenacces?
indsigt-eller-aktindsigt | Skal vi fjerne navnet på den der har klaget inden parten får kopi af sagen?
indsigt-eller-aktindsigt | koster det noget for en borger at få udleveret alt vi har om ham
indsigt-eller-aktindsigt | Må jeg kræve at se pas eller kørekort før jeg sender sagsakterne til borgeren?
indsigt-eller-aktindsigt | kan avisen få lov at se vores mails om sagen
privat-telefon | må jeg skrive til en borger på whatsapp fra min egen telefon
privat-telefon | Jeg skal have ny mobil, hvad gør jeg med den gamle der har mails fra jobbet på?
privat-telefon | hvad gør man hvis ens telefon med arbejdsmail bliver stjålet på ferien
privat-telefon | Kan jeg sende noget til min private gmail så jeg kan arbejde videre om aftenen?
privat-telefon | er det iorden at have borgernes numre liggende i min private tlf
privat-telefon | Skal der være kode på min egen ipad hvis jeg læser aula på den?
ai-vaerktoejer | må man bruge copilot til at skrive afgørelser
ai-vaerktoejer | kan jeg lægge et referat ind i chat gpt og få det forkortet
ai-vaerktoejer | Må vi bruge google translate til et brev til en ukrainsk familie?
ai-vaerktoejer | skal vi sige til borgeren at teksten er lavet af en robot
ai-vaerktoejer | Kan en algoritme alene afgøre hvem der får bevilget hjælp?
ai-vaerktoejer | hvilke kunstig inteligens programmer er godkendt hos os
faelles-postkasser | hvem må kigge i teamets fælles mailboks
faelles-postkasser | En kollega er på barsel, må jeg læse hendes indbakke?
faelles-postkasser | må vi dele ét kodeord til afdelingens postkasse
faelles-postkasser | kan man viderestille sine arbejdsmails automatisk til sin private konto
faelles-postkasser | Hvor lang tid efter en medarbejder er fratrådt må kontoen køre?
faelles-postkasser | hvad må der stå i mit autosvar når jeg er sygemeldt
hjemmearbejde | må jeg tage sagsmapper med hjem
hjemmearbejde | Hvordan sidder man i toget og arbejder uden at andre kan læse med på skærmen?
hjemmearbejde | kan jeg arbejde en måned fra vores hus i spanien
hjemmearbejde | må min kæreste låne min arbejdscomputer til netbank
hjemmearbejde | Må jeg tage en telefonsamtale med en borger mens jeg sidder på en café?
hjemmearbejde | er det ok at lade tasken med den bærbare blive i bilen mens jeg handler
papir-og-print | hvor smider man papirer ud med navne på
papir-og-print | må vi have en liste med beboernes allergier hængende på køleskabet
papir-og-print | Jeg fandt en stak udskrifter ved printeren som ikke er mine, hvad skal jeg gøre?
papir-og-print | skal skrivebordet ryddes hver aften når vi deler kontor
papir-og-print | gælder gdpr også for gamle ringbind i kælderen
papir-og-print | Kan vi bare komme børnenes skemaer i den almindelige papircontainer?
sletning-og-slettefrister | hvor længe må vi gemme en lukket sag
sletning-og-slettefrister | Hvornår skal gamle børnesager smides ud?
sletning-og-slettefrister | er der en fast frist for hvor mange år ting skal ligge i kommunen
sletning-og-slettefrister | Vores fællesdrev er fyldt med ti år gamle filer, skal der ryddes op?
sletning-og-slettefrister | borgeren siger han har ret til at blive glemt, passer det når vi er en kommune
sletning-og-slettefrister | må vi bare slette i fagsystemet når sagen er færdig eller skal arkivet spørges
opslag-og-log | må jeg slå min egen sag op i systemet
opslag-og-log | Kan jeg kigge på min nabos sag hvis det er af omsorg?
opslag-og-log | hvor tit bliver der lavet stikprøver af hvad vi har åbnet
opslag-og-log | hvad gør man hvis man er kommet til at åbne en forkert borger i systemet
opslag-og-log | Hvad sker der hvis en ansat har snuset i sin eksmands journal?
opslag-og-log | må jeg læse om en borger i nexus af nysgerrighed når jeg har haft hende før
beskyttet-adresse | hvad betyder adressebeskyttelse for de breve vi sender
beskyttet-adresse | Hvordan kan jeg se i systemet om en borger er beskyttet?
beskyttet-adresse | må jeg fortælle eksmanden hvor hun er flyttet hen
beskyttet-adresse | Kan klasselisten i aula vise adressen på en elev som bor hemmeligt?
beskyttet-adresse | hvad gør man når en der bor på krisecenter ikke må kunne findes
beskyttet-adresse | En mand ringer og spørger om hans søster bor hos os på stedet, hvad svarer jeg?
leverandoerer-og-cloud | vi vil købe et nyt bookingsystem, hvad skal være på plads
leverandoerer-og-cloud | Må lærerne tage en gratis app i brug i klassen?
leverandoerer-og-cloud | skal vi have en aftale med firmaet der driver vores hjemmeside
leverandoerer-og-cloud | hvor ofte skal vi kontrollere vores databehandlere
leverandoerer-og-cloud | Hvad gør vi når leverandøren ringer og siger de er blevet hacket?
leverandoerer-og-cloud | kan vi godt bruge et amerikansk program hvis data ligger i irland
tv-overvaagning | må vi sætte kamera op ved cykelskuret på skolen
tv-overvaagning | Hvor længe må video fra parkeringspladsen gemmes?
tv-overvaagning | skal der skilte op når vi filmer i receptionen
tv-overvaagning | Kan politiet bare få optagelserne fra rådhusets kamera?
tv-overvaagning | Hvem må se det igennem når der har været hærværk?
tv-overvaagning | er det tilladt at overvåge gaden foran genbrugspladsen
offentliggoerelse-og-sociale-medier | må jeg svare en borger i kommentarerne på vores facebookside
offentliggoerelse-og-sociale-medier | Kan vi lægge en dagsorden ud hvor der står noget om en bestemt familie?
offentliggoerelse-og-sociale-medier | skal mit billede og mobilnummer stå på kommunens hjemmeside
offentliggoerelse-og-sociale-medier | Må et byrådsmedlem fortælle om en sag på sociale medier?
offentliggoerelse-og-sociale-medier | hvordan fjerner man skjulte navne i en pdf inden den kommer på nettet
offentliggoerelse-og-sociale-medier | må vi dele en sød historie om en beboer på instagram
kalender-og-moeder | må der stå borgerens navn i min outlook kalender
kalender-og-moeder | Hvad kan jeg skrive i emnet når jeg indkalder til netværksmøde?
kalender-og-moeder | kan alle se mine aftaler og er det et problem
kalender-og-moeder | må infoskærmen ved mødelokalet vise hvem jeg skal tale med
kalender-og-moeder | Skal gamle aftaler med borgere slettes fra kalenderen?
kalender-og-moeder | bookning af samtale med en sygemeldt, hvordan skjuler jeg det for resten af gangen
teams-chat-og-optagelser | må man optage et teamsmøde
teams-chat-og-optagelser | Kan en borger bare optage vores samtale på sin telefon?
teams-chat-og-optagelser | må jeg skrive et personnummer til min kollega i chatten
teams-chat-og-optagelser | skal vi sige det højt når opkaldet bliver optaget til træning af nye
teams-chat-og-optagelser | Kan jeg lade teams skrive referat af mødet automatisk?
teams-chat-og-optagelser | kommer vores beskeder i kanalen med hvis nogen beder om aktindsigt
fildeling-og-usb | må jeg bruge dropbox
fildeling-og-usb | Hvordan deler jeg en mappe med en samarbejdspartner uden for huset?
fildeling-og-usb | jeg har fundet en usb nøgle på parkeringspladsen, må jeg se hvad der er på
fildeling-og-usb | er det et problem at hele afdelingen kan åbne mappen på drevet
fildeling-og-usb | Kan jeg lægge filer på en ekstern harddisk og tage med til møde?
fildeling-og-usb | skal et link til et dokument udløbe
spoergeskemaer-og-oplysningspligt | må vi spørge om cpr i et tilmeldingsskema
spoergeskemaer-og-oplysningspligt | Hvad skal vi skrive til folk når vi indsamler deres oplysninger?
spoergeskemaer-og-oplysningspligt | kan vi bruge surveymonkey til en trivselsmåling
spoergeskemaer-og-oplysningspligt | er det anonymt hvis man kan skrive fritekst
spoergeskemaer-og-oplysningspligt | Hvor hurtigt skal vi orientere borgeren når vi får noget om ham fra jobcentret?
spoergeskemaer-og-oplysningspligt | hvad må der være med i en blanket til ledsagerordning
deling-mellem-afdelinger | må jobcentret fortælle ydelseskontoret noget om en borger
deling-mellem-afdelinger | Kan skolen give oplysninger videre til sfo uden at spørge forældrene?
deling-mellem-afdelinger | hjemmeplejen vil vide hvad socialrådgiveren ved om fru hansen, må jeg sige det
deling-mellem-afdelinger | hvad må lærere, sundhedsplejerske og socialforvaltning dele om et udsat barn
deling-mellem-afdelinger | Må jeg drøfte en borger med min kollega i et andet center?
deling-mellem-afdelinger | har jeg ret til at hente oplysninger fra skatteafdelingen til min sag
deling-med-andre-myndigheder | politiet beder om oplysninger om en borger, må de få dem
deling-med-andre-myndigheder | Må vi give sygehuset besked om hvilken hjælp borgeren får?
deling-med-andre-myndigheder | hvad må vi fortælle til psykiatrien om en fælles borger
deling-med-andre-myndigheder | kan vi få journalen fra borgerens egen læge til førtidspensionssagen
deling-med-andre-myndigheder | Skal vi udlevere noget når en anden kommune skriver og vil have sagen?
deling-med-andre-myndigheder | må en styrelse kræve at få vores liste over ledige
foraeldre-og-foraeldremyndighed | må faren få oplysninger om barnet når mor har forældremyndigheden alene
foraeldre-og-foraeldremyndighed | Kan bedsteforældre få adgang til aula?
foraeldre-og-foraeldremyndighed | skal begge forældre have brevet fra skolen når de er skilt
foraeldre-og-foraeldremyndighed | hvad må en samværsforælder vide om sit barns trivsel i børnehaven
foraeldre-og-foraeldremyndighed | Må jeg fortælle moderen hvad faderen har sagt i samtalen om deres søn?
foraeldre-og-foraeldremyndighed | hvornår må et barn selv bede om at se sin sag
paaroerende-fuldmagt-og-afdoede | må jeg tale med konen om hendes mands hjemmehjælp
paaroerende-fuldmagt-og-afdoede | Hvad kræver det at en søn kan handle på sin demente fars vegne?
paaroerende-fuldmagt-og-afdoede | hvem kan få journalen når en beboer er død
paaroerende-fuldmagt-og-afdoede | Gælder gdpr for folk der ikke lever mere?
paaroerende-fuldmagt-og-afdoede | En nabo spørger til hvordan det går med en borger vi kommer hos, må jeg svare?
paaroerende-fuldmagt-og-afdoede | hvordan tjekker jeg hvem der ringer
ansoegere-og-ansatte | hvor længe må vi gemme ansøgninger
ansoegere-og-ansatte | Må jeg ringe til ansøgerens gamle chef?
ansoegere-og-ansatte | kan vi kræve straffeatest på alle nye
ansoegere-og-ansatte | Må jeg læse det der står om mig i min personalesag?
ansoegere-og-ansatte | er det okay at hænge en liste op med kollegernes fødselsdage
ansoegere-og-ansatte | må arbejdsgiveren gå ind og læse medarbejdernes mails
adgangskoder-og-phishing | må jeg give min kode til vikaren
adgangskoder-og-phishing | Jeg har klikket på et link i en mærkelig mail, hvad nu?
adgangskoder-og-phishing | hvordan ser man om en mail er svindel
adgangskoder-og-phishing | skal jeg skifte password hver tredje måned
adgangskoder-og-phishing | Er det i orden at skrive sine koder på en gul seddel?
adgangskoder-og-phishing | en fra supporten ringer og vil have mit login, skal han have det
statistik-forskning-og-test | må vi bruge rigtige cpr-numre når vi tester et nyt system
statistik-forskning-og-test | Hvornår er data anonyme?
statistik-forskning-og-test | kan en studerende få lov at læse sager til sit speciale
statistik-forskning-og-test | må et universitet få vores data til et forskningsprojekt
statistik-forskning-og-test | er et løbenummer nok til at det ikke er persondata
statistik-forskning-og-test | Kan vi lave tal over hvor mange der får hjælp i hver lille landsby?
journalisering-og-noter | skal alle mails på sagen
journalisering-og-noter | Må jeg skrive i journalen at borgeren virkede beruset?
journalisering-og-noter | hvordan retter jeg en fejl i et notat
journalisering-og-noter | er mine egne noter fra mødet en del af sagen
journalisering-og-noter | Et brev er lagt på den forkerte persons sag, hvordan flytter jeg det?
journalisering-og-noter | hvor hurtigt skal en telefonsamtale skrives ned
frivillige-og-tolke | skal tolken skrive under på tavshedspligt
frivillige-og-tolke | Må et barn oversætte for sin mor til lægesamtalen?
frivillige-og-tolke | hvad må en praktikant se i systemet
frivillige-og-tolke | hvor meget må vi fortælle de frivillige i madklubben om deltagerne
frivillige-og-tolke | Har en afløser fra vikarbureauet tavshedspligt?
frivillige-og-tolke | kan elever få deres eget login på afdelingen
whistleblower | hvordan anmelder jeg noget ulovligt på min arbejdsplads
whistleblower | Kan jeg være anonym hvis jeg fortæller om svindel?
whistleblower | kan jeg blive fyret for at sige noget om min chef der snyder
whistleblower | hvem får at vide at det er mig der har skrevet til ordningen
whistleblower | Hvor lang tid går der før jeg hører noget om min indberetning til whistleblowerordningen?
whistleblower | må man gå til datatilsynet i stedet for den interne ordning
`;

/** Single words and short phrases: every second was tuned with. */
export const ownWords = `
cpr-og-helbred-i-mail | kryptering
cpr-og-helbred-i-mail | cprnumre
cpr-og-helbred-i-mail | digitalpost
cpr-og-helbred-i-mail | sms påmindelser
sendt-til-forkert-modtager | forkert modtger
sendt-til-forkert-modtager | bcc
sendt-til-forkert-modtager | fejlsendte breve
billeder-af-boern-og-borgere | klassefoto
billeder-af-boern-og-borgere | portrætbilleder
billeder-af-boern-og-borgere | børnefotos
samtykke-eller-myndighed | samtyke
samtykke-eller-myndighed | lovhjemmel
samtykke-eller-myndighed | tilbagetrækning af samtykke
indsigt-eller-aktindsigt | partsindsigt
indsigt-eller-aktindsigt | agtindsigt
privat-telefon | whatsapp
privat-telefon | arbejdsmail på mobilen
privat-telefon | stjålet ipad
ai-vaerktoejer | copilot
ai-vaerktoejer | oversættelsesprogram
faelles-postkasser | autosvar
faelles-postkasser | kollegas indbakke
faelles-postkasser | funktionspostkasser
hjemmearbejde | togrejse med computer
hjemmearbejde | arbejde fra udlandet
hjemmearbejde | skærmfilter
papir-og-print | printerrum
papir-og-print | makulator
papir-og-print | papiraffald
sletning-og-slettefrister | opbevaringsfrist
sletning-og-slettefrister | retten til at blive glemt
sletning-og-slettefrister | oprydning på drevet
opslag-og-log | stikprøvekontrol
opslag-og-log | uberettiget opslag
beskyttet-adresse | adressebeskyttelse
beskyttet-adresse | beskytet adrese
beskyttet-adresse | krisecenter
leverandoerer-og-cloud | underleverandører
leverandoerer-og-cloud | tredjelandsoverførsel
leverandoerer-og-cloud | nyt it-system
tv-overvaagning | overvågningskameraer
tv-overvaagning | kameraskilte
offentliggoerelse-og-sociale-medier | dagsordener
offentliggoerelse-og-sociale-medier | kommentarer på facebook
offentliggoerelse-og-sociale-medier | postlister
kalender-og-moeder | mødelokaleskærm
kalender-og-moeder | kalenderaftaler
teams-chat-og-optagelser | diktafon
teams-chat-og-optagelser | optage samtalen
teams-chat-og-optagelser | chatbeskeder
fildeling-og-usb | usbnøgle
fildeling-og-usb | wetransfer
fildeling-og-usb | sharepointmappe
spoergeskemaer-og-oplysningspligt | oplysningspligten
spoergeskemaer-og-oplysningspligt | tilmeldingsblanketter
spoergeskemaer-og-oplysningspligt | privatlivspolitik
deling-mellem-afdelinger | bekymring for et barn
deling-mellem-afdelinger | tværfagligt samarbejde
deling-med-andre-myndigheder | politiet
deling-med-andre-myndigheder | egen læge
foraeldre-og-foraeldremyndighed | forældremyndighedsindehaver
foraeldre-og-foraeldremyndighed | bonusfar
foraeldre-og-foraeldremyndighed | skilsmisseforældre
paaroerende-fuldmagt-og-afdoede | pårørende
paaroerende-fuldmagt-og-afdoede | værgemål
paaroerende-fuldmagt-og-afdoede | dødsfald
ansoegere-og-ansatte | straffeattester
ansoegere-og-ansatte | sygefraværssamtale
ansoegere-og-ansatte | personalemapper
adgangskoder-og-phishing | adgangskodr
adgangskoder-og-phishing | phising
adgangskoder-og-phishing | totrinsgodkendelse
statistik-forskning-og-test | testpersoner
statistik-forskning-og-test | anonymiserede data
statistik-forskning-og-test | forskningsprojekter
journalisering-og-noter | notatpligt
journalisering-og-noter | egne noter
journalisering-og-noter | journalnotater
frivillige-og-tolke | tolkebistand
frivillige-og-tolke | praktikanter
frivillige-og-tolke | vikarbureau
whistleblower | wistleblower
whistleblower | anonym indberetning
whistleblower | repressalier
`;
