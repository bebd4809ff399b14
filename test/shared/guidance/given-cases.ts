/** Questions of employees: the article that answers, then those that answer as well. */
export const givenQuestions = `
cpr-og-helbred-i-mail | En borger har selv skrevet til mig om sin diagnose fra sin gmail og vil gerne have svar samme sted. Må jeg bare trykke svar?
cpr-og-helbred-i-mail deling-med-andre-myndigheder | Skal persnr også være krypteret når det kun står i emnelinjen på en sikkermail til sygehuset?
sendt-til-forkert-modtager | Hvor lang tid har man egentlig til at melde det, hvis et brev er landet i naboens postkasse?
sendt-til-forkert-modtager beskyttet-adresse | Skal vi selv ringe til borgeren når papirer er havnet hos en anden, eller er det jer der gør det?
billeder-af-boern-og-borgere samtykke-eller-myndighed | Hvis forældre fortryder at deres søn er med på klassefotoet, skal vi så fjerne ham fra dem der allerede er delt?
billeder-af-boern-og-borgere samtykke-eller-myndighed | Vi vil filme de små i vuggestuen til et kursus for personalet om motorik. Hvad skal vi have på plads først?
samtykke-eller-myndighed | Skal borgeren skrive under på at vi må gemme hendes økonomi, når hun søger om tilskud til tandlægen?
samtykke-eller-myndighed billeder-af-boern-og-borgere | Vi har altid haft en tilladelsesblanket i sfo'en med 14 krydser. Hvor mange af dem har vi overhovedet brug for?
indsigt-eller-aktindsigt offentliggoerelse-og-sociale-medier | Journalist vil læse mailsene om en bestemt byggetilladelse. Skal naboernes navne streges ud, og hvor hurtigt skal vi svare?
indsigt-eller-aktindsigt paaroerende-fuldmagt-og-afdoede | Tæller det når nogen bare siger i telefonen at de vil have deres papirer at se, eller skal det være på skrift?
privat-telefon | Kan jeg have arbejdsmailen på min egen iphone?
privat-telefon billeder-af-boern-og-borgere | Må en pædagog knipse barnets skrammer med sin egen mobil og sende det til mor?
ai-vaerktoejer | Kan jeg få chatgpt til at gøre en afgørelse mere læselig hvis jeg sletter navnet først?
ai-vaerktoejer | Hvem hænger på den hvis AI'en finder på noget der ikke passer, og det ryger med ud til borgeren?
faelles-postkasser ansoegere-og-ansatte | Min makker er langtidssyg og der ligger sikkert svar fra borgere hos hende. Hvem må åbne hendes Outlook?
faelles-postkasser ansoegere-og-ansatte | Hvor længe må vi holde mailen åben for en der er stoppet
hjemmearbejde leverandoerer-og-cloud | Jeg skal på ferie i Tyrkiet og vil gerne kunne tjekke sager imens. Er der noget i vejen for det?
hjemmearbejde | Er det i orden at lade pc'en ligge i bagagerummet mens jeg er inde hos en borger?
papir-og-print sletning-og-slettefrister | Hvor skal vi gøre af de gamle kørelister med navne og nøglebokskoder på?
papir-og-print sendt-til-forkert-modtager | Der bliver tit glemt noget i kopirummet. Hvad skal man gøre når man finder andres?
sletning-og-slettefrister indsigt-eller-aktindsigt | Har folk krav på at blive slettet når deres forløb er slut og de ikke vil stå hos os mere?
sletning-og-slettefrister journalisering-og-noter | hvor længe skal sygeplejerskernes journal på en der er fraflyttet blive liggende
opslag-og-log | Jeg læste i avisen at en fra byen var kommet til skade, og jeg har jo adgang. Må jeg tjekke om han får hjemmehjælp hos os?
opslag-og-log ansoegere-og-ansatte | kan chefen se hvem jeg har kigget på i omsorgssystemet
beskyttet-adresse | inkasofirma ringer og vil have at vide hvor en mand bor nu, kan jeg oplyse det
beskyttet-adresse | Gælder hemmelig bopæl for evigt eller skal den fornyes?
leverandoerer-og-cloud | er det ok at serveren står i usa når det kun er navn og mail vi lægger ind
leverandoerer-og-cloud | Firmaet der kører mad ud for os får lister med folks diæter. Hvad skal vi have af kontrakt med dem?
tv-overvaagning sletning-og-slettefrister | hvor mange dage må optagelserne fra biblotekets indgang ligge
tv-overvaagning ansoegere-og-ansatte | Må lederen bruge videoen fra hoveddøren til at se hvornår vi møder på arbejde?
offentliggoerelse-og-sociale-medier | En borger sviner os til på facebook og fortæller forkert om sin sag. Må vi rette ham i tråden?
offentliggoerelse-og-sociale-medier indsigt-eller-aktindsigt | skal høringsvar fra naboer lægges ud med navn og adresse sammen med punktet til udvalget
kalender-og-moeder ansoegere-og-ansatte | skal jeg markere som privat når jeg har samtale med en ansat om sygefravær
kalender-og-moeder cpr-og-helbred-i-mail | Kan jeg invitere mor, lærer og psykolog i samme booking, når emnet siger hvad det handler om?
teams-chat-og-optagelser | Vi vil gerne gemme videosamtalen med forældrene, så vi kan skrive referat bagefter. Hvad kræver det?
teams-chat-og-optagelser journalisering-og-noter | Bliver det vi skriver til hinanden i chatten om en klient til en del af sagen?
fildeling-og-usb leverandoerer-og-cloud | En ekstern konsulent skal kunne se én mappe i OneDrive. Hvordan gør jeg det uden at alle kan åbne den?
fildeling-og-usb leverandoerer-og-cloud | Må jeg bruge wetransfer til en tung pakke tegninger med ansøgernes navne på?
spoergeskemaer-og-oplysningspligt statistik-forskning-og-test | Er svarene anonyme når der kun er tre mænd i gruppen?
spoergeskemaer-og-oplysningspligt deling-med-andre-myndigheder | Hvornår skal borgeren have at vide at vi har hentet noget om hende et andet sted?
deling-mellem-afdelinger foraeldre-og-foraeldremyndighed | må sundhedsplejersken fortælle børnehaven noget når vi er bekymrede for den lille
deling-mellem-afdelinger | Skal jeg sætte teamlederen i børneteamet cc, bare så hun er orienteret?
deling-med-andre-myndigheder | Familien er flyttet til en anden by. Hvad må vi sende med videre til dem der overtager?
deling-med-andre-myndigheder | Den praktiserende læge beder om vores træningsplan for en patient. Skal patienten spørges først?
foraeldre-og-foraeldremyndighed | Far har ikke længere myndigheden over drengen, men vil have karakterbladet at se. Skal vi udlevere det?
foraeldre-og-foraeldremyndighed | skal stedmor have lov at komme med til skole-hjem-samtalen
paaroerende-fuldmagt-og-afdoede | Datteren ringer og vil vide om hendes mor på 84 har spist, og om hun er faldet. Hvor meget kan jeg sige?
paaroerende-fuldmagt-og-afdoede adgangskoder-og-phishing | Hvordan ved jeg at det er den rigtige jeg har i røret?
ansoegere-og-ansatte | Må jeg som leder fortælle gruppen hvorfor deres kollega er væk?
ansoegere-og-ansatte | kan jeg google en kandidat inden samtalen
adgangskoder-og-phishing | Min telefon beder mig godkende noget jeg ikke selv har sat i gang. Hvad gør jeg?
adgangskoder-og-phishing | Jeg har fået en mail fra borgmesteren om at købe gavekort, er den ægte?
statistik-forskning-og-test frivillige-og-tolke | En sygeplejestuderende skriver bachelor og vil have 20 forløb at kigge i. Hvordan griber vi det an?
statistik-forskning-og-test spoergeskemaer-og-oplysningspligt | kan svarene fra en undersøgelse bruges bagefter til at tage sager op
journalisering-og-noter papir-og-print | Skal mine håndskrevne stikord fra hjemmebesøget også lægges ind?
journalisering-og-noter sletning-og-slettefrister | Må jeg slette noget jeg selv har skrevet om en borger, fordi det blev for hårdt?
frivillige-og-tolke | Vi har besøgsvenner på plejecentret. Hvor meget må de vide om en beboers sygdom?
frivillige-og-tolke | skal de unge i erhvervspraktik skrive under på noget før de går med rundt
whistleblower | Min leder pynter på tallene til staten. Hvor kan jeg sige det uden at hun finder ud af hvem jeg er?
whistleblower | hører mobning og dårlig stemning til i den anonyme ordning, eller skal det gå gennem tillidsmanden
`;

/** Single words, and the article that must be among the first three. */
export const givenWords = `
cpr-og-helbred-i-mail | personnummer
cpr-og-helbred-i-mail | cpr nr
cpr-og-helbred-i-mail | sikkermail
cpr-og-helbred-i-mail | helbredsoplysninger
sendt-til-forkert-modtager | fejlsendt mail
sendt-til-forkert-modtager | autoudfyldning
billeder-af-boern-og-borgere | klassebillede
billeder-af-boern-og-borgere | fotografering
samtykke-eller-myndighed | samtykkeerklæring
samtykke-eller-myndighed | behandlingsgrundlag
indsigt-eller-aktindsigt | egenacces
privat-telefon | egen mobil
ai-vaerktoejer | kunstig intelligens
ai-vaerktoejer | chatgbt
faelles-postkasser | fællespostkasse
hjemmearbejde | hjemmearbejdsplads
papir-og-print | udskrifter
papir-og-print | makulering
sletning-og-slettefrister | sletning
opslag-og-log | logopslag
opslag-og-log | snageri
beskyttet-adresse | hemmelig adresse
leverandoerer-og-cloud | databehandleraftale
tv-overvaagning | videoovervågning
offentliggoerelse-og-sociale-medier | facebookopslag
kalender-og-moeder | mødeindkaldelse
teams-chat-og-optagelser | lydoptagelse
fildeling-og-usb | delingslink
spoergeskemaer-og-oplysningspligt | spørgeskemaundersøgelse
deling-mellem-afdelinger | intern videregivelse
deling-med-andre-myndigheder | udveksling med sygehuset
foraeldre-og-foraeldremyndighed | samværsforælder
paaroerende-fuldmagt-og-afdoede | fremtidsfuldmagt
ansoegere-og-ansatte | jobansøgning
adgangskoder-og-phishing | kodeord
statistik-forskning-og-test | pseudonymisering
journalisering-og-noter | journalpligt
frivillige-og-tolke | besøgsven
whistleblower | whistleblowerordning
indsigt-eller-aktindsigt | aktindsigtsanmodning
`;

/** Questions that no article answers. */
export const givenUnanswerable = `
- | Hvem i kommunen er vores DPO, og hvornår kan man fange vedkommende?
- | Har en borger krav på at få sine træningsdata flyttet over i sin egen app i et format den kan læse?
- | Hvor stor en bøde kan kommunen risikere, og går den fra vores budget?
- | Kan man få penge i erstatning når kommunen har været sjusket med ens oplysninger?
- | Hvem er dataansvarlig når fem kommuner går sammen om én tandregulering?
- | Gælder gdpr også for cvr-numre og enkeltmandsvirksomheder?
`;

/** Breaches and requests told in the form of a question. */
export const givenTold = `
breach | Er det slemt at jeg glemte tasken med tre borgermapper i bussen i morges?
breach | Kan man trække en digital post tilbage? Jeg så først bagefter at det var en med samme navn der fik afgørelsen.
subject-request | Hvad gør jeg med det her brev der kom i dag: "I skal holde op med at bruge mine oplysninger og slette dem"?
subject-request | En kvinde står ved skranken og vil ikke have at vi bruger hendes tal i kommunens undersøgelse længere. Hvor sender jeg hende hen?
`;
