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
