/** Everyday questions, a third of them with slips, two for each article: written before the search was tried with them, and nothing was mended for them. */
export const freshQuestions = `
adgangskoder-og-phishing | kan jeg have samme kodeord til kmd og til windows
adgangskoder-og-phishing | En fra Microsoft ringer og siger, at min computer har virus, og at han gerne vil styre den. Er det svindel?
ai-vaerktoejer | må copilot opsummere en lang mailtråd om en familie
ai-vaerktoejer | vi har hørt om gemini, er den godkent til at skrive breve
ansoegere-og-ansatte sletning-og-slettefrister | skal vi smide cv'er ud fra dem der ikke fik jobbet
ansoegere-og-ansatte papir-og-print | må jeg hænge en seddel op med hvem der har fødselsdag og hvor gamle de blir
beskyttet-adresse | hvordan får jeg øje på at en familie bor hemmeligt
beskyttet-adresse | taxafirma skal hente en kvinde med adressebeskytelse, må de få vejen at vide
billeder-af-boern-og-borgere | må vi lave en årbog med portrætter af 9. klasserne
billeder-af-boern-og-borgere | fotograf til luciaoptog på plejehjemmet, skal beboerne spørges
cpr-og-helbred-i-mail | kan jeg skrive de fire sidste cifre i en alm mail
cpr-og-helbred-i-mail | Svaret fra røntgen skal videre til borgeren. Er e-boks okay, eller kan jeg bare maile?
deling-med-andre-myndigheder | SKAT vil have oplysninger om en mand på kontanthjælp, giver vi dem det
deling-med-andre-myndigheder | Der står to betjente i døren på bostedet, og de vil vide hvornår en af de unge sidst var hjemme, og hvem han var sammen med. Personalet er i tvivl om hvor meget de kan fortælle, for han er over 18 og har ikke givet lov.
deling-mellem-afdelinger | må jobcenteret se hvad familieafdelingen har skrevet
deling-mellem-afdelinger | kan jeg tage en sag op på personalemøde når halvdelen ikke kender barnet
faelles-postkasser | hvem skal ha adgang til en shared mailbox
faelles-postkasser | min kollega er på barsel, kan jeg få hendes mails over til mig
fildeling-og-usb | kan jeg sende et link til mappen i sharepoint til en i en anden kommune
fildeling-og-usb | Der ligger en usbnøgle i skuffen som ingen kender. Må jeg stikke den i min pc for at se hvis den er?
foraeldre-og-foraeldremyndighed | mor vil ikke ha at far får aula, kan hun bestemme det
foraeldre-og-foraeldremyndighed | skal begge forældre have brevet om ppr når de bor hver for sig
frivillige-og-tolke | må tolken tage noter med hjem
frivillige-og-tolke | lektiehjælper fra røde kors vil vide hvorfor drengen er anbragt
hjemmearbejde | må jeg sidde i lufthavnen og svare på mails
hjemmearbejde | workation i portugal
indsigt-eller-aktindsigt | mand kræver at se alt hvad der er skrevet om ham i 20 år, hvor lang frist har vi
indsigt-eller-aktindsigt ansoegere-og-ansatte offentliggoerelse-og-sociale-medier | lokalavisen har bedt om chefernes lønninger, skal de have dem
journalisering-og-noter | skal en telfonsamtale med en borger skrives ned
journalisering-og-noter | må jeg rette i et notat fra sidste år som er forkert
kalender-og-moeder | kan alle på gangen se hvem jeg skal mødes med
kalender-og-moeder | borgernavn i outlookaftale
leverandoerer-og-cloud | vi vil prøve en gratis app til at registrere fravær i klubben
leverandoerer-og-cloud | databehandlraftale med tandplejens røntgenprogram, hvem laver den
offentliggoerelse-og-sociale-medier | må vi skrive på kommunens facebook hvem der vandt malekonkurrencen
offentliggoerelse-og-sociale-medier | dagsorden til byrådet, lukket punkt, hvad må stå på nettet
opslag-og-log | må jeg kigge i min egen jurnal i cura
opslag-og-log | min kusine har fået en sag her, må jeg lige se hvordan det går
paaroerende-fuldmagt-og-afdoede | konen har en fuldmagt fra 2015, dur den stadig
paaroerende-fuldmagt-og-afdoede | barnebarn spørger om farmor kan tåle besøg, må jeg svare
papir-og-print | hvor længe må listen med alergier hænge på køleskabet
papir-og-print | makulatoren er i stykker, kan papirerne køres på genbrugspladsen
privat-telefon | kan jeg bruge min egen mobil som vagttelefon
privat-telefon | vi skriver sammen i en messengergruppe på vagten, er det et problem
samtykke-eller-myndighed | hvornår behøver vi slet ikk spørge borgeren om lov
samtykke-eller-myndighed | en mor har trukket sit samtyke tilbage hvad med det vi allerede har indhentet
sendt-til-forkert-modtager | hvad gør man hvis outlook selv vælger en forkert hans i modtagerfeltet
sendt-til-forkert-modtager | modtageren lover at slette den, er det så fint
sletning-og-slettefrister | hvor mange år skal pladsanvisningens sager gemes
sletning-og-slettefrister | må vi tømme p-drevet for gamle wordfiler om borgere
spoergeskemaer-og-oplysningspligt | survey til brugerne på biblioteket, hvad skal der stå øverst
spoergeskemaer-og-oplysningspligt | må vi spørge om køn og alder når folk melder sig til strikkeklub
statistik-forskning-og-test | kan vi bruge rigtige borgere når vi afprøver det nye esdh
statistik-forskning-og-test | en phd studerende vil ha udtræk på alle med diabetes
teams-chat-og-optagelser cpr-og-helbred-i-mail | er det ok at skrive et cpr i teams chaten til min kollega
teams-chat-og-optagelser | en mor vil optage vores møde med sin telefon, må hun det
tv-overvaagning | dashcam i tjenestebilen
tv-overvaagning | Kan vi kigge video igennem for at finde ud af, hvem der smadrede ruden?
whistleblower | min leder fifler med timesedler, hvor kan jeg sige det uden at de ved hvem jeg er
whistleblower | hvad er en wistleblowerordning og kan jeg miste jobbet på det
`;

/** What no article answers, of a workplace or close to guidance; nothing was mended for them. */
export const freshUnanswerable = `
- | hvordan søger jeg omsorgsdage
- | hvem bestiller nye visitkort
- | hvor kan jeg lade min elbil ved rådhuset
- | hvad er satsen for kørsel i egen bil
- | printeren på 2. sal har papirstop
- | hvordan får jeg en ny pinkode til betalingskortet
- | hvornår har databeskyttelsesrådgiveren træffetid
- | hvor stor en bøde kan kommunen få
- | hvem opdaterer vores fortegnelse over behandlingsaktiviteter
- | kan en borger få erstatning efter et databrud
- | hvornår er der næste kursus i aula
- | hvordan får jeg vpn på min mac
- | hvem har nøglen til mødelokale 3
- | må jeg tage imod en buket fra en borger
- | må jeg have hund med på kontoret
- | hvordan skriver man et godt afslag på kontanthjælp
- | hvor mange feriedage kan jeg overføre
- | hvilke cookies må hjemmesiden sætte
- | hvad får en nyuddannet socialrådgiver i løn
- | hvordan klager en borger over en byggetilladelse
`;

/** Breaches and citizens' requests in the form of a question. */
export const freshTold = `
breach | er det noget at gå op i at jeg trykkede send til en helt anden lone
breach | kan man hente en sms hjem igen, den røg til en borgers nabo
breach | hvad nu når min taske med kørelister er blevet taget fra cyklen
breach | hvordan får jeg fjernet et opslag på kommunens side hvor der stod en borgers navn og sygdom
breach | tæller det som brud at vi i morges fandt en bunke sagsmapper ved containeren
breach | skal jeg sige til nogen at vikaren sad inde i systemet med min kode hele natten
breach | har printet lønsedler ud på den forkerte etage, er det slemt
breach | gør det noget at referatet med diagnosen nåede ud til hele forældregruppen
breach | hvem ringer jeg til når jeg har klikket på linket i den mail fra postnord
breach | vi har i to uger haft en mappe på sharepoint hvor alle kunne læse børnesagerne, hvad skal vi gøre
subject-request | kvinde ved skranken kræver at få at vide hvad vi har om hende, hvad gør jeg
subject-request | hvem tager sig af en mand der vil ha rettet sin forkerte adresse hos os
subject-request | en far skriver at vi skal slette billederne af hans søn, hvor sender jeg det hen
subject-request | Borger ønsker ikke længere, at vi bruger hendes oplysninger. Hun protesterer.
subject-request | skal jeg svare på denne: Send mig venligst en kopi af alle de oplysninger I har registreret
subject-request | en tidligere ansat beder om at få sin personalemappe udleveret, hvem gør det
subject-request | han siger at vi ikke må bruge hans sag til noget mere og vil glemmes
subject-request | jeg har en i telefonen som forlanger at blive fjernet fra alle vores lister
subject-request | borgerens advokat anmoder på hendes vegne om indsigt efter artikel 15
subject-request | en dame vil vide hvem der har kigget i hendes journal, hvem svarer hende
breach | jeg er bange for at have sendt skolepapirerne til en familie der hedder det samme
breach | kan det være rigtigt at jeg fik adgang til en helt anden afdelings sager her til morgen
breach | min mand så hendes navn på skærmen i går, er det noget jeg skal melde
breach | hvor melder man at pakken med journaler aldrig nåede frem
breach | vi manglede tre mapper da vi pakkede ud efter flytningen
breach | er det et problem at jeg læste højt af cpr i telefonen mens folk stod i kø i går
breach | hele holdet fik listen med alles løn, hvad skal jeg gøre ved det
breach | jeg opdager lige nu at jeg har svaret moren på farens mail
breach | pedellen fandt et usb-stik med elevplaner på parkeringspladsen i tirsdags
breach | skal vi ringe til borgeren når nu brevet er havnet hos hendes eksmand
subject-request | der er en herre som gerne vil have at vi holder op med at sende hans tal til regionen, hvem kan han tale med
subject-request | en ung kvinde kræver sine gamle journaler fra sundhedsplejen udleveret, hvor henvender hun sig
subject-request | hvad gør jeg ved en mail hvor der står at vi skal fjerne hendes navn fra hjemmesiden
subject-request | borger mener at hans journal er fuld af fejl og vil have den lavet om
subject-request | min nabo har spurgt om hun kan få at vide hvad kommunen ved om hende, hvor skal hun skrive hen
subject-request | jeg sidder med en skrivelse fra en der kalder sig registreret og vil have udleveret sine data i et regneark
subject-request | en elev på 17 beder om kopi af alt fra ppr om sig selv
subject-request | hvem tager imod en indsigelse fra en borger
subject-request | mor til en dreng i 3.b ønsker fotos af ham taget ned, hvem ordner det
subject-request | en pensioneret kollega vil have slettet sit billede fra intranettet
`;

/** Real questions that sound like those. */
export const freshNotTold = `
question | hvad gør jeg hvis en kollega sender noget forkert
question | skal et forkert brev altid anmeldes
question | hvor tit bliver der sendt til forkert
question | kan man kalde en mail tilbage i outlook
question | hvem skal vide det når en mappe bliver væk
question | er det et brud når en borger selv lægger sin sag på facebook
question | hvad er et brud på persondatasikkerheden
question | må jeg fortælle min mand at jeg har haft en hård dag
question | jeg har fået en ny telefon, hvad gør jeg med den gamle
question | vi har fået et nyt system, hvem må se hvad
question | min kollega har fået adgang til for meget, hvem lukker det
question | jeg har mistet overblikket over mine adgange
question | jeg har glemt hvordan man krypterer
question | borgeren har glemt sin mappe her, hvad gør jeg med den
question | en borger har sendt mig sit cpr i en mail, må jeg svare
question | må jeg dele skærm med en borger
question | vi har lagt gode råd på hjemmesiden, skal der kilder på
question | har vi pligt til at underrette borgeren når noget går galt
question | hvor lang tid har vi til at anmelde
question | hvad koster det kommunen når nogen snager
question | kan jeg blive fyret for at sende forkert
question | er det slemt hvis en kollega ser min kalender
question | hvordan undgår vi at printe til den forkerte printer
question | hvad gør man når nogen stjæler en computer
question | vi har tabt en sag i ankestyrelsen, skal borgeren have nye papirer
question | jeg har mistet en nær ven, må lederen fortælle det
question | barnet har mistet sin far, hvem må vide det
question | vi har sendt spørgeskemaer ud, hvor længe gemmer vi svarene
question | jeg sendte en ansøgning om kursus i går, hvor længe gemmes den
question | i går fik vi en ny chef, må han læse vores mails
question | i sidste uge var vi til møde om logning, hvor tit skal det gøres
question | min leder har sagt at vi skal slette alt, er det rigtigt
question | jeg har lavet en liste med navne, hvor må den ligge
question | vi har optaget et møde i går med ja fra alle, hvor længe må vi gemme det
question | min datter er klient her, må min kollega have sagen
question | jeg har set at andre bruger chatgpt, er det ok
question | vi har altid hængt navne op på døren, er det stadig ok
question | hvad hvis jeg taber min telefon
question | når man får en fremmeds post, hvad så
question | skal vi slette hvis borgeren beder om det
question | hvor lang tid må det tage at svare på indsigt
question | må en borger få rettet en lægefaglig vurdering
question | hvem i kommunen svarer på anmodninger om indsigt
question | koster det noget at få sine oplysninger udleveret
question | hvad betyder retten til at blive glemt
question | kan vi sige nej til en der vil se sin sag
question | borgeren vil have sin søn med til mødet, er det ok
question | en borger vil have svar på mail i stedet for digital post
question | en mor vil gerne hente barnet tidligere, skal far vide det
question | en kollega vil se min kalender, skal hun have lov
question | en journalist vil have et interview om databrud
question | borgeren vil ikke oplyse sit cpr, hvad gør vi
question | kan man sige nej til at blive fotograferet
question | hvordan viser man en borger sagen på skærmen
question | borger vil have nyt sygesikringskort
question | jeg vil gerne slette gamle mails, hvordan gør jeg
question | jeg vil gerne have adgang til fællesmappen
question | vi vil have rettet teksten på hjemmesiden, hvem gør det
question | en advokat vil have en kopi af sagen, skal vi have fuldmagt
question | hvad skal en borger skrive når han vil have indsigt
`;

/** Told ones again, written when those above were recognised. */
export const laterTold = `
breach | Er det meget slemt at jeg sendte en borgers skema til vores fælles mailliste i går?
breach | Vores praktikant har vist kommet til at tage en mappe med hjem, og nu er den væk. Hvad gør vi?
breach | Kan jeg nå at kalde en mail tilbage når jeg lige har sendt den til den forkerte kommune
breach | Hvor alvorligt er det at en dagplejer har lagt et billede af børnene op i en åben gruppe i weekenden
breach | jeg har tabt min kalender med borgeraftaler et sted i byen hvad nu
breach | En pårørende fik i formiddags udleveret en anden beboers medicinkort, skal vi skrive det ned nogen steder?
breach | skal jeg være nervøs for at jeg klikkede på et link om en pakke i morges
breach | Vi har lige set at et skema fra jobcentret lå frit på nettet med navne
breach | Chefen bad mig spørge: den nye medarbejder har kunnet se alle lønsager siden mandag, er det noget vi skal gøre noget ved
breach | hvad stiller jeg op med at min bil blev tømt i nat og at den bærbare lå i den
breach | hovsa, fik lige skrevet forkert fax nummer så det røg til en bank
breach | to breve i samme kuvert, så hun fik også søsterens afgørelse. hvem siger jeg det til
subject-request | En borger skriver at hun vil have alle oplysninger om sig selv tilsendt. Hvor skal det hen?
subject-request | Hvem skal have en mail fra en far der kræver at få slettet sønnens test?
subject-request | Jeg har en kvinde ved skranken der påstår vi har et forkert navn på hendes mand og vil have det ændret, hvor går hun hen
subject-request | Hvad gør jeg med: "Jeg vil ikke længere stå i jeres register, slet mig"?
subject-request | borgeren siger han har ret til indsigt og vil have det hele på mail, er det jer der tager den
subject-request | En tidligere klient vil vide hvilke oplysninger vi stadig har om ham, kan I hjælpe ham
subject-request | Der ligger et brev fra en dame som ikke vil have at skolen bruger hendes datters navn i en undersøgelse, hvem tager sig af det
subject-request | Jeg fik et opkald fra en som trak sit samtykke til nyhedsbrevet tilbage, hvor melder jeg det
subject-request | En mand protesterer over at vi har givet hans tal til et firma og siger vi skal holde op, hvor sender jeg det
subject-request | medarbejder vil se hvad hr har skrevet om hende, hvem sørger for det
subject-request | hvor skal jeg lægge en anmodning om kopi af journalen, den kom med posten i dag
subject-request | Kan jeg bede jer svare en borger, der kræver at få rettet sin diagnose i vores system?
breach | Hvem skal have besked om at jeg har glemt en stak ansøgninger på biblioteket?
breach | Kan man slette en besked i Aula igen, jeg skrev om den forkerte pige til alle forældre
breach | vores server blev hacket i nat, er det noget I vil vide
breach | er det okay at jeg har sendt fakturaen med cpr til en forkert afdeling hos leverandøren
breach | Hvad gør vi ved at en borger i dag har fået et brev om en andens bostøtte?
breach | Må man godt bede nogen aflevere et brev tilbage? Jeg lagde det i den gale postkasse i går aftes.
breach | jeg kunne pludselig se alle de andre ansattes sygefravær i systemet, er det meningen
breach | Skal det indberettes at jeg tabte min nøglebrik og en liste med adresser på stranden i søndags
breach | Vi har opdaget at en sms-kæde til pårørende har gået til et gammelt nummer siden sommer
breach | en kollega har taget screenshot af en journal og sendt det til sin kæreste, hvad stiller vi op
subject-request | Hvor sender jeg en borger hen som ønsker at få alle sine sager slettet?
subject-request | En mor har skrevet at vi ikke må bruge hendes barns billeder mere, hvem gør noget ved det?
subject-request | Der er en mand i telefonen, han vil vide hvad vi har gemt om ham. Hvem kan tage ham?
subject-request | hvad gør jeg med "Jeg ønsker kopi af min datters papirer hos jer"
subject-request | Borgeren kræver at få rettet datoen i sit forløb, hvem skal jeg give den til
subject-request | vi har modtaget en indsigelse mod at en ung er med i jeres statistik, hvor skal den hen
subject-request | Kan I svare en tidligere vikar der vil have indsigt i sin personalemappe
subject-request | En ældre dame siger at hun fortryder sit samtykke, hvor får vi det registreret
subject-request | hun vil have at vi stopper med at dele hendes oplysninger med jobcentret, hvem taler hun med
subject-request | Han beder om at blive slettet fra jeres mailliste og alt andet. Hvem ordner det?
`;

/** Real questions again, of the same time. */
export const laterNotTold = `
question | hvad gør vi hvis en praktikant tager papirer med hjem
question | hvornår skal borgeren have besked om et brud
question | må jeg ringe til den der har fået en forkert mail
question | skal vi indberette når en borger selv sender til en forkert
question | hvor længe gemmer i indberetninger
question | er det et problem at have to skærme ved en skranke
question | er det slemt hvis jeg glemmer at lukke et skab
question | hvad gør man hvis en laptop bliver stjålet på ferien
question | vi har fået ros for vores nye mappe på sharepoint, må andre bruge den
question | jeg har skrevet et langt notat om en familie i går, hvem må se det
question | må jeg fortælle en kollega hvad der stod i et brev jeg fik
question | lederen har givet mig adgang til alle sager, er det i orden
question | vores system viser hele cpr på skærmen, skal det skjules
question | en borger har givet mig sin kode til mitid, må jeg hjælpe hende ind
question | jeg har kopieret en vejledning fra nabokommunen, må jeg det
question | kan en anden se hvad jeg har slettet
question | en borger har mistet sit sundhedskort, må jeg oplyse nummeret
question | jeg glemmer tit at logge af, logger den selv ud
question | hvad skal jeg gøre med fejlsendt post fra regionen
question | var det lovligt dengang man hængte karakterer op
question | må vi svare en borger som skriver i vores gæstebog
question | en forælder vil gerne se vores politik for billeder
question | en mor ønsker at hendes søn skifter klasse, må den nye lærer få papirerne
question | kan en borger kræve at få talt med en anden sagsbehandler
question | borgeren vil have os til at ringe til hendes læge
question | har en ansat ret til at se sin log
question | skal en anmodning om sletning være skriftlig
question | en kunde i genbrugsbutikken vil have en kvittering, skal der navn på
question | hvem må bede om indsigt på et barns vegne
question | må vi afvise en anmodning der er for bred
question | en beboer vil ikke have naboen ind, hvad må vi sige til naboen
question | borger ønsker at vi sender breve til hendes søn i stedet
question | hvad svarer man når folk siger nej til at deltage
question | vil gerne vide mere om samtykke
question | jeg vil slette en chat, hvor gør jeg det
question | kan man få sin gamle børnesag at se
question | hvor henvender man sig for at få aktindsigt i en byggesag
question | skal vi rette cpr hvis borgeren får nyt
question | en mand vil gerne have sin kones medicin udleveret
question | de vil have os til at udfylde et skema til regionen, må vi det
question | hvad er det værste der kan ske hvis man sender forkert
question | skal man sige til chefen hvis man har åbnet et falsk link
question | kan jeg få slettet en besked i aula
question | hvem opdager det hvis jeg slår min svigermor op
question | må vi gemme et brev der er kommet retur
question | jeg har lige læst at man ikke må bruge whatsapp, gælder det os
question | i går sagde en kollega at vi skal låse skabene, hvor står det
question | vi har sendt et brev til alle forældre om billeder, skal de svare
question | min chef har bedt mig finde gamle sager frem, må hun det
question | en borger fortalte mig i dag om sin sygdom, skal jeg skrive det ned
question | er det et problem hvis vi har kamera i garagen
question | har vi lov at vise karakterer på en skærm
question | jeg har fået en borgers gamle mappe fra arkivet, hvem må læse i den
question | hvad nu hvis en ansat har to cpr-numre
question | vi fandt gamle billeder i kælderen, må vi lægge dem ud
question | skal der stå noget på døren når vi optager
question | jeg har delt mit skrivebord med en vikar, er det nok at låse skærmen
question | hvor længe skal vi vente på svar fra en modtager
question | hvad må der stå i en fejlbesked
question | er det forkert at skrive fornavn i emnet
question | en borger vil have at jeg kommer kl. 9.30 i stedet, må jeg skrive det i en sms
question | hvem bestemmer om en borger kan få slettet noget
question | en borger ønsker at klage over sin sagsbehandler
question | en far vil have sin søn i en anden børnehave
question | skal vi svare en der bare siger slet mig
question | en ansat vil gerne have sit barn med på arbejde
question | hvad hvis nogen ikke vil have at vi har deres cpr
question | en pårørende vil gerne vide hvornår vi kommer
question | borgeren vil selv skrive i sin journal, må hun det
question | kan en mor få fjernet fars navn fra aula
question | en borger vil ikke have sin post i e-boks
question | vi vil gerne have indsigt i hvordan systemet virker
question | en leverandør vil have slettet en mail de sendte os, skal vi det
question | jeg vil gerne se hvem der har læst min mail
question | hvordan får jeg rettet mit eget navn i outlook
question | borger beder om tolk, hvem bestiller
question | en kunde beder om at betale kontant, skal vi have hans navn
question | politiet beder om en log, må vi give den
question | en skole vil have sine elever med i en film, hvad kræver det
question | hvem retter en forkert adresse på hjemmesiden
`;

/** Written when all of those above were tried: seven in ten of these were recognised then, and none of the questions was taken. */
export const finalTold = `
breach | Er der noget vi skal gøre, når jeg i går sendte et cpr-nummer til et firma som ikke har noget med sagen at gøre?
breach | Kan jeg bede en borger slette en sms som egentlig var til hans bror? Den er sendt.
breach | Hvad sker der nu hvor jeg har efterladt min arbejdstaske i en taxa?
breach | Er det galt at mødereferatet om en ung har ligget på bordet i personalestuen hele ugen?
breach | jeg har vist sendt det forkerte bilag med til retten i går, kan det kaldes tilbage
breach | min kollegas bil er blevet stjålet med tre børnesager i, skal vi gøre mere end at ringe til politiet
breach | må jeg ringe til firmaet og bede dem slette, jeg kom til at vedhæfte lønlisten
breach | vi så i morges at døren til arkivet havde stået åben hele weekenden, hvem siger vi det til
breach | Gør det noget, at jeg sendte en beboers journal til den private læge i stedet for vagtlægen?
breach | Hvor finder jeg skemaet, jeg er kommet til at dele en mappe med hele afdelingen
subject-request | Hvem hos os sletter en borger, der har bedt om at blive glemt?
subject-request | Jeg har en far ved skranken, der vil vide alt, hvad skolen har skrevet om ham. Hvor skal han henvende sig?
subject-request | Hvad gør jeg med denne mail: "Ret venligst mine oplysninger, I har mit gamle navn"?
subject-request | En borger forlanger at vi stopper med at sende hendes data til forskning, hvem skal jeg kontakte
subject-request | en dame ringer og vil have en udskrift af alt det, vi har om hende siden 2010, hvem finder det frem
subject-request | Er det jer der tager sig af en mand, som vil have sine billeder fjernet fra kommunens hjemmeside?
subject-request | borger har lige afleveret et brev hvor han gør indsigelse mod vores behandling af hans oplysninger. hvor skal det hen
subject-request | hvordan kommer jeg videre med en kvinde der vil have rettet en fejl i sin sag
subject-request | Jeg fik en mail i dag med "jeg kræver indsigt", hvem svarer på den slags
subject-request | en elevs mor ønsker at få at vide hvilke tests vi har liggende på hendes søn, hvor sender jeg hende hen
`;

/** Real questions of the same time. */
export const finalNotTold = `
question | Hvor hurtigt skal jeg sige det hvis jeg har sendt forkert?
question | Kan en mail hentes tilbage når den er læst?
question | Hvem ringer til borgeren når der er sket et brud?
question | Er det et brud hvis kollegaen ved siden af hører min samtale?
question | Jeg har fået besked på at slette alle gamle sager, må jeg godt det?
question | Min kollega har sendt mig en sag jeg skal overtage, må jeg læse det hele?
question | Vi har tit papirer liggende på bordet om natten, er det forbudt?
question | Skal en stjålet cykel med kommunens logo meldes til nogen?
question | Må man sende en sms til en borgers bror om en aftale?
question | Vi lagde sidste år billeder ud fra sommerfesten, hvor længe må de ligge?
question | En borger har spurgt om vi optager samtalen, hvad svarer jeg?
question | Hvor mange dage har man til at rette en forkert oplysning?
question | Hvad skal et svar på indsigt indeholde?
question | Kan en ung på 16 selv bede om indsigt?
question | En borger vil have sit barn på venteliste, hvilke oplysninger må vi bede om?
question | Skal vi fjerne et billede hvis kun den ene forælder siger nej?
question | En kollega vil have mit nummer til en borger, må jeg give det?
question | Jeg vil gerne have slettet min konto i det gamle system, hvem gør det?
question | Må en borger få udskrevet loven om aktindsigt hos os?
question | En læge ønsker at få rettet en henvisning, hvem gør det?
`;
