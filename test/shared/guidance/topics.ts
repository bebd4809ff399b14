/** What the thirty articles say, in short: a line with slug, title and scope, then its points. */
export const topics = `
# cpr-og-helbred-i-mail | CPR-numre og helbred i mail | Hvordan du sender CPR-numre, helbredsoplysninger og andet fortroligt til borgere, firmaer og myndigheder i mail, Digital Post og sms.
Fortrolige og følsomme oplysninger, også et CPR-nummer alene, må kun forlade kommunen over en krypteret forbindelse: Digital Post, sikker mail eller en forbindelse, it har godkendt. Almindelig mail er ikke nok.
Et CPR-nummer (personnummer) er ikke 'følsomt' i GDPR's forstand, men det er fortroligt. Kommunen må bruge det til entydig identifikation eller som journalnummer.
Skriver borgeren selv fra sin almindelige mail, svarer du alligevel ad den sikre vej, og du gentager ikke de fortrolige oplysninger i et usikkert svar.
Emnefeltet bliver ikke altid krypteret. Skriv aldrig CPR-nummer, diagnose eller navn på et misbrugstilbud i emnet.
Sms er kun til korte servicebeskeder uden CPR-nummer, helbred eller et stednavn, der røber noget, fx misbrugscenteret.
Rigtig modtager ad en usikker vej er også et brud, der skal indberettes.
Send kun det, modtageren har brug for, og skriv hellere sagsnummer end CPR-nummer, når det er nok.
# sendt-til-forkert-modtager | Når noget er sendt til den forkerte | Hvad du gør, når en mail, et brev eller en besked med personoplysninger er havnet hos en forkert modtager, og hvordan I undgår det næste gang.
Det er et brud på persondatasikkerheden, også når modtageren er en kollega, en anden myndighed eller lover at slette.
Indberet med det samme. Kommunen har højst 72 timer til en anmeldelse, regnet fra en medarbejder opdager fejlen; weekend og helligdage tæller med.
Bed modtageren om ikke at læse videre, om at slette og om at bekræfte det skriftligt. Send ikke oplysningerne én gang til i den mail.
Slet ikke selv sporene: mailen er dokumentation, og ethvert brud skal kunne dokumenteres.
At modtageren har slettet, gør risikoen mindre, men det er ikke i sig selv nok til at lade være med at anmelde. Det afgør GDPR-teamet.
Borgeren skal underrettes, når risikoen er høj, fx ved beskyttet adresse eller en forældrekonflikt. Ring ikke selv, før du har talt med GDPR-teamet.
Autoudfyldning i modtagerfeltet er en kendt årsag. Sender I jævnligt fortrolige oplysninger, skal der være tekniske tiltag mod det, fx at funktionen slås fra.
Skriver du til mange, der ikke skal kende hinanden, så brug Bcc.
# billeder-af-boern-og-borgere | Billeder og video af børn og borgere | Hvornår I må tage, bruge og dele billeder og film af børn, beboere og andre borgere, og hvad I gør, når nogen siger nej.
Et billede af en genkendelig person er en personoplysning, også uden navn på.
Datatilsynet skelner ikke længere mellem portræt- og situationsbilleder. Det afgørende er en helhedsvurdering af motivet, sammenhængen og formålet.
En kommune kan ikke bruge interesseafvejningen, når den løser sine opgaver. Grundlaget er enten den opgave, loven giver (art. 6, stk. 1, litra e), eller et samtykke.
Klassebilleder, portrætter og billeder, hvor nogen kan føle sig udstillet, eller som røber helbred, religion eller et særligt tilbud, kræver samtykke.
For børn giver forældremyndighedens indehavere samtykket, og barnet høres efter alder og modenhed. Grænsen på 15 år i databeskyttelsesloven gælder kun nettjenester, der tilbydes direkte til børn.
Et samtykke kan altid trækkes tilbage; så tages billedet ned og bruges ikke igen.
Fortæl på forhånd, hvad billederne skal bruges til, så man kan nå at sige fra.
Tag billeder med arbejdets udstyr, og læg dem i det system, de hører til i, ikke på en privat telefon.
# samtykke-eller-myndighed | Samtykke eller myndighedsopgave | Hvornår kommunen kan behandle oplysninger, fordi loven giver den opgaven, og hvornår borgeren skal give lov.
I de fleste sager har kommunen hjemmel i loven eller i sin myndighedsopgave. Så skal der ikke indhentes samtykke, heller ikke 'for en sikkerheds skyld'.
Et samtykke skal være frivilligt, specifikt, informeret og utvetydigt. Over for en myndighed er det sjældent helt frivilligt, især når hjælp eller ydelse afhænger af det.
Brug kun samtykke, når intet andet grundlag passer; trækkes det tilbage, kan I ikke bare skifte til et andet.
Samtykket til at indhente oplysninger i en social sag er noget andet end GDPR-samtykket: det skal nævne hvilke oplysninger, fra hvem og til hvilken sag.
Kommunen skal kunne bevise, at samtykket er givet.
Det skal være lige så let at trække samtykket tilbage som at give det; det, der er sket inden, er stadig lovligt.
Borgeren skal have at vide, hvilket grundlag I bruger.
# indsigt-eller-aktindsigt | Indsigt, aktindsigt og egen sag | Forskellen på indsigt efter GDPR, partsaktindsigt, egenacces og aktindsigt, hvilke frister der gælder, og hvad der skal skjules.
Indsigt: alle kan få oplysninger om sig selv. Partsaktindsigt: en part får sagens dokumenter. Egenacces: man får det, der står om en selv i et dokument. Aktindsigt: enhver, også journalister, kan bede om dokumenter.
Borgeren behøver ikke nævne en lov. Brug de regler, der stiller borgeren bedst.
Indsigt efter GDPR: snarest og senest en måned efter modtagelsen; kan forlænges med to måneder, hvis borgeren får besked inden den første måned er gået.
Aktindsigt og partsaktindsigt: snarest, i enkle sager 1-2 arbejdsdage, og ellers inden 7 arbejdsdage; kan det ikke nås, skal borgeren have besked om hvorfor og hvornår.
Anmodningen kan komme mundtligt, på mail eller i receptionen. Send den straks videre; fristen løber fra kommunen får den.
Er du i tvivl om, hvem personen er, må du bede om mere for at bekræfte identiteten, men kun ved rimelig tvivl.
Det første eksemplar er gratis. Oplysninger om andre skal ofte udelades.
Det, der skjules, skal fjernes helt: sorte bjælker, der kan løftes af, er et brud.
# privat-telefon | Privat telefon, tablet og computer | Om du må bruge dit eget udstyr og dine egne apps til arbejdet, og hvad du gør, når det bliver væk eller skiftes ud.
Du må kun behandle borgernes oplysninger sådan, som kommunen har bestemt. Det udelukker privat mail, privat sky og beskedapps som Messenger og WhatsApp.
Har kommunen givet lov til egen telefon, er det kun i de apps, it har sat op og kan slette på afstand.
Skærmlås og kode skal være slået til og må ikke kunne slås fra.
Bliver en telefon med arbejdsmail væk eller stjålet, er det et muligt brud: ring til it, og indberet med det samme.
Billeder fra en privat telefon bliver ofte kopieret til en privat sky. Tag ikke billeder af borgere, sår eller papirer med den.
Beskeder med borgere på sms kan være dokumenter i sagen og skal så på sagen.
Før du skifter, sælger eller afleverer udstyr, fjernes arbejdskontoen og alle arbejdsdata.
# ai-vaerktoejer | AI-værktøjer i arbejdet | Hvad du må bruge ChatGPT, Copilot, oversættere og anden kunstig intelligens til, og hvad du aldrig må skrive i dem.
Brug kun de værktøjer, kommunen har godkendt og har aftale om. Skriv ikke personoplysninger i offentligt tilgængelige tjenester som gratisudgaven af ChatGPT.
Er der kommet personoplysninger i et værktøj, der ikke er godkendt, er det et brud, der skal indberettes.
Det er ikke nok at slette navn og CPR-nummer, hvis personen stadig kan genkendes af sammenhængen.
Du har ansvaret for teksten. Kontrollér fakta; AI kan finde på ting, og oplysninger om borgere skal være rigtige.
En afgørelse med retsvirkning må ikke alene bygge på automatisk behandling. Et menneske skal tage stilling.
Nye AI-løsninger kræver grundlag, information til borgerne, risikovurdering og ofte en konsekvensanalyse.
Den, der bruger AI i arbejdet, skal have lært nok om det.
# faelles-postkasser | Fælles postkasser og kollegers indbakker | Hvem der må læse med i fælles postkasser, hvornår nogen må åbne en kollegas mail, og hvad der sker, når en medarbejder stopper.
Kun de, der har brug for det i deres arbejde, har adgang. Adgangen gennemgås jævnligt og lukkes ved jobskift, og lukningen kontrolleres.
Postkassen er ikke et arkiv: det, der hører til en sag, journaliseres, og resten slettes.
Ved ferie og sygdom åbnes en kollegas indbakke kun gennem leder eller it, kun når driften kræver det, og kun til arbejdsmail.
En fratrådt medarbejders konto holdes åben så kort tid som muligt og højst 12 måneder, med autosvar og adgang for ganske få.
Mails, der tydeligt er private, læser man ikke.
Alle bruger deres eget login; en delt kode gør loggen værdiløs.
Videresend aldrig automatisk til en privat mail, og skriv ikke om sygdom i autosvaret.
# hjemmearbejde | Arbejde hjemmefra og på farten | Hvordan du passer på oplysninger, når du arbejder hjemme, i toget, i bilen, hos borgeren eller i udlandet.
Reglerne er de samme som på kontoret, og kommunen skal sikre, at arbejdet også er trygt uden for huset.
Brug kommunens udstyr og den sikre forbindelse med totrinslogin.
Lås skærmen, når du går, og lad ikke familien låne arbejdscomputeren.
Tal ikke om borgere, hvor andre kan høre det, og brug skærmfilter i tog og café: tavshedspligten følger med.
Lad aldrig computer, telefon eller mapper ligge i bilen. Udstyret skal være krypteret.
Skal du arbejde fra udlandet, så spørg it først; uden for EU/EØS kan der være lande, hvor det ikke er tilladt.
Papir hjemme skal låses inde og tages med tilbage til makulering.
# papir-og-print | Papir, print og makulering | Udskrifter, mapper, lister på væggen, transport af papir og hvordan det smides ud.
Papir i mapper og kartoteker er omfattet af GDPR, og tavshedspligten gælder for alt papir.
Ryd bordet, og lås papirer med personoplysninger inde, når du går.
Hent udskrifter med det samme; brug print med kode eller kort. Finder du andres, så aflever dem lukket og sig det videre.
Papir, der skal kasseres, destrueres forsvarligt: makulator eller aflåst beholder, aldrig papirkurv eller genbrug.
Arkivværdigt papir må ikke kasseres uden bemyndigelse fra Rigsarkivet.
Lister på tavler og køleskabe viser kun det nødvendige og hænger, hvor uvedkommende ikke ser dem.
Tag kun det papir med, du skal bruge, i en lukket taske, og lad det ikke ligge i bilen.
Glemt, mistet eller forkert uddelt papir er et brud: indberet.
# sletning-og-slettefrister | Sletning og slettefrister | Hvor længe oplysninger må gemmes, hvem der bestemmer fristen, og hvorfor en kommune ofte hverken må eller skal slette.
Oplysninger slettes, når formålet er opfyldt.
Opbevaringstiden er bestemt for hvert område og står i fortegnelsen; der findes ikke én frist for hele kommunen.
Kommunen må ikke kassere sager eller slette data i it-systemer uden hjemmel i Rigsarkivets regler.
Patientjournaler gemmes mindst 10 år hos læger, tandlæger, tandplejere og jordemødre og mindst 5 år hos andre autoriserede, fx sygeplejersker, ergo- og fysioterapeuter, regnet fra sidste notat.
Borgerens ret til sletning gælder ikke, når kommunen skal have oplysningerne for at løse sin opgave eller arkivere dem; anmodningen skal stadig besvares inden en måned med en begrundelse.
Kopier i mail, på skrivebordet, i OneDrive og på papir slettes også, når originalen er lagt på sagen.
Fællesdrev uden oprydning er i sig selv en fejl.
# opslag-og-log | Opslag i systemer og log | Hvornår du må slå borgere op, hvem der kan se dine opslag, og hvad der sker, hvis nogen snager.
Slå kun op, når du har brug for det i din egen opgave. Du må ikke skaffe dig fortrolige oplysninger, der ikke betyder noget for dit arbejde.
Det gælder også familie, naboer, kolleger, ekskærester, kendte og dig selv. At du har adgang, er ikke det samme som lov.
Helbredsoplysninger i elektroniske systemer må kun hentes, når det er nødvendigt for aktuel behandling, eller når loven ellers siger det.
Opslag logges, og kommunen tager stikprøver, mindst hvert halve år.
Medarbejderne skal på forhånd vide, at der logges og kontrolleres.
Uberettigede opslag er et brud og kan koste advarsel, job og i grove tilfælde straf.
Har du åbnet en forkert sag ved en fejl, så luk den, notér hvorfor, og sig det til din leder.
# beskyttet-adresse | Navne- og adressebeskyttelse | Hvordan du ser, at en borger har beskyttet adresse, og hvad det betyder for breve, lister, Aula, aktindsigt og telefonsamtaler.
Enhver kan få navne- og adressebeskyttelse i CPR. Så må navn og adresse ikke udleveres fra CPR til private. Den bortfalder efter et år, medmindre helt særlige forhold taler for længere.
Kommunen kan stadig se adressen. Beskyttelsen gælder kun adresser, der stammer fra CPR; om du må give den videre fra en sag, afgøres af tavshedspligt og GDPR.
Se efter markeringen, før du sender brev, partshøring, liste eller kopi, også til den anden forælder.
Automatiske breve og selvbetjening skal også tage højde for den hemmelige adresse.
Er adressen sluppet ud, er risikoen høj: indberet på stedet, og regn med, at borgeren skal have besked straks.
Truede personer kan registreres uden fast bopæl efter meddelelse fra politiet; hvor de opholder sig, behandles særligt fortroligt.
Oplys aldrig i telefonen, hvor en borger bor, eller om vedkommende er kendt hos os; private henvises til folkeregisteret.
# leverandoerer-og-cloud | Leverandører, nye systemer og cloud | Hvad der skal være på plads, før et firma, en app eller et nyt system får adgang til borgernes eller kollegernes oplysninger, også når data ligger uden for EU.
Behandler firmaet oplysninger for os, er det databehandler, og der skal være en skriftlig databehandleraftale, før data deles. Det gælder også gratis apps og prøveperioder.
Nogle er selv dataansvarlige, fx en advokat eller en læge; så er det en videregivelse, der kræver hjemmel, ikke en databehandleraftale.
Underleverandører kræver kommunens godkendelse.
Spørg it og GDPR-teamet før køb: risikovurdering, og ved høj risiko en konsekvensanalyse.
Kommunen skal føre tilsyn med databehandleren så tit, som risikoen kræver.
Data uden for EU/EØS kræver et overførselsgrundlag. Til USA kan det være EU-U.S. Data Privacy Framework (10.7.2023), men kun for firmaer, der er certificeret; ordningen kan blive underkendt.
Leverandøren skal melde et brud til os uden unødig forsinkelse, og vores ur løber, mens leverandøren undersøger.
Når aftalen slutter, skal data slettes eller leveres tilbage.
# tv-overvaagning | Tv-overvågning og andre kameraer | Hvor kommunen må sætte kameraer op, skilte, hvor længe optagelser må gemmes, og hvem der må se dem.
Al tv-overvågning af personer er omfattet af GDPR og databeskyttelsesloven.
Der skal være et sagligt og nødvendigt formål, fx hærværk på en skole; mindre indgribende midler overvejes først.
Arealer lige op til egne indgange og facader kun, når det er klart nødvendigt for at bekæmpe kriminalitet; offentlig gade og plads kun, når kommunalbestyrelsen har besluttet det efter drøftelse med politidirektøren.
Der skal skiltes tydeligt, også på arbejdspladser.
Optagelser slettes senest efter 30 dage, medmindre de skal bruges i en konkret sag.
Optagelser til kriminalitetsforebyggelse må kun gives videre med udtrykkeligt samtykke, efter lov eller til politiets opklaring.
Over for ansatte skal der være et driftsmæssigt formål, det må ikke være krænkende, og de skal orienteres på forhånd. Kameraer er ikke til at kontrollere mødetider i smug.
Kommunens kameraer skal registreres hos politiet, når loven kræver det.
# offentliggoerelse-og-sociale-medier | Sociale medier, hjemmeside og dagsordener | Hvad kommunen, medarbejdere og politikere må lægge frem for alle: opslag og kommentarer, kontaktsider, dagsordener, bilag og høringssvar.
At lægge navne, billeder og historier på nettet, Facebook eller Instagram er en behandling, der kræver grundlag.
Bekræft aldrig i en kommentar, at nogen har en sag, og ret ikke deres fremstilling af den. Henvis til Digital Post.
Personnumre må ikke offentliggøres, og fortrolige eller følsomme oplysninger hører ikke hjemme på nettet.
Dagsordener og beslutninger skal offentliggøres, men med de grænser, tavshedspligten sætter; personsager behandles på lukket punkt.
Gennemgå bilag og høringssvar, og fjern oplysningerne helt, også skjult tekst og fanen ved siden af.
Medlemmer af kommunalbestyrelsen må se sagens oplysninger, men har tavshedspligt som alle andre.
Navn, arbejdstelefon og arbejdsmail på ansatte kan normalt stå på hjemmesiden; portræt og private oplysninger kræver mere.
Har kommunen en side på Facebook, deler den ansvaret med Meta for en del af behandlingen.
# kalender-og-moeder | Kalender og mødeindkaldelser | Hvad der må stå i kalenderen, i mødeindkaldelser og på skærme ved mødelokaler, når møderne handler om borgere eller ansatte.
Kalenderen kan ofte ses af mange. Navn og emne sammen kan røbe, at nogen har en sag eller er syg; skriv ikke mere end nødvendigt.
Brug initialer eller sagsnummer i stedet for navn, og aldrig CPR-nummer eller diagnose.
Markér følsomme aftaler som private, og se efter, hvem kalenderen er delt med; udgangspunktet skal være så lidt som muligt.
En indkaldelse til folk uden for kommunen går som almindelig mail: neutralt emne, ingen bilag med fortrolige oplysninger.
Alle deltagere kan se hinanden og det hele; indkald kun dem, der skal være med.
Skærme ved mødelokaler og lokalebooking viser emnet for alle, der går forbi.
Kalenderen er ikke en journal: det, der har betydning, noteres på sagen, og gamle aftaler slettes.
# teams-chat-og-optagelser | Teams-chat og optagelse af møder | Hvad der må skrives i chatten, hvornår møder og samtaler må optages eller transskriberes, og hvad du gør, når borgeren selv optager.
Et digitalt møde må optages som dokumentation, hvis indholdet ikke kan dokumenteres på anden vis; ellers kræver det som udgangspunkt samtykke fra deltagerne.
At optage alle opkald til oplæring eller for en sikkerheds skyld er ikke nødvendigt myndighedsarbejde; oplæring kræver samtykke.
Sig det, før optagelsen begynder: formål, hvem der ser den, og hvornår den slettes.
Det er strafbart hemmeligt at optage en samtale, man ikke selv er med i.
En borger må gerne optage sin egen samtale med kommunen til privat brug; mødet kan ikke afslås alene af den grund.
Chatten er ikke et fagsystem: ingen CPR-numre eller helbred, og det, der har betydning for en sag, skal på sagen og kan blive omfattet af aktindsigt.
Se efter, hvem der er med i teamet eller kanalen, også gæster, før du skriver.
Transskription og AI-referat er også en optagelse; slet den, når referatet er godkendt.
# fildeling-og-usb | Deling af filer, links og USB | Hvordan du deler mapper og dokumenter i OneDrive og SharePoint, hvad du må bruge USB-stik til, og hvorfor private skytjenester ikke går.
Del med navngivne personer, ikke med 'alle med linket'. Udgangspunktet skal være, at oplysninger ikke er åbne for et ubestemt antal.
Giv kun læseadgang, og sæt udløbsdato, når det er nok; fjern delingen, når opgaven er slut.
Åben adgang til personoplysninger i mapper og på fællesdrev er et brud, også når det kun er kolleger, der kan se dem.
Dropbox, Google Drev, WeTransfer og lignende kræver databehandleraftale; brug kommunens egen løsning.
USB-stik må kun bruges, hvis de er krypterede og udleveret af it.
Et tabt USB-stik er et brud, der skal indberettes.
Sæt aldrig et fundet hukommelsesstik i computeren; aflever det til it.
# spoergeskemaer-og-oplysningspligt | Spørgeskemaer, formularer og oplysningspligt | Hvad I må spørge om i undersøgelser, skemaer, blanketter og tilmeldinger, hvad I skal fortælle, og hvornår svar er anonyme.
Spørg kun om det, I skal bruge.
Når oplysningerne kommer fra personen selv, skal I fortælle det med det samme: hvem vi er, formål, grundlag, modtagere, slettefrist, rettigheder og databeskyttelsesrådgiveren.
Henter I oplysninger hos andre, skal personen have besked inden rimelig tid og senest efter en måned.
Pligten gælder ikke, når personen allerede har oplysningerne; andre undtagelser vurderes af GDPR-teamet.
Et skema er kun anonymt, hvis ingen kan genkendes, heller ikke ved små grupper, fritekst eller teknik.
Brug kun et skemaværktøj, kommunen har databehandleraftale med.
Bed kun om CPR-nummer, når det er nødvendigt for entydig identifikation.
# deling-mellem-afdelinger | Deling mellem afdelinger i kommunen | Hvornår kolleger i fx jobcenter, ydelse, hjemmepleje, skole, sundhedspleje og dagtilbud må give hinanden oplysninger om en borger.
Intern videregivelse kræver, at modtageren har brug for oplysningen i sin opgave; del kun det nødvendige.
Det nye formål må ikke være uforeneligt med det, oplysningen blev indsamlet til.
I en ansøgningssag må oplysninger om ansøgerens rent private forhold som udgangspunkt ikke hentes fra andre dele af forvaltningen uden samtykke eller hjemmel i lov.
På socialområdet kræver indhentning et konkret samtykke; økonomiske oplysninger kan i nogle sager hentes uden.
Er du bekymret for et barn, har du pligt til at underrette, og den går forud for tavshedspligten.
SSD: skole, sundhedspleje, tandpleje, dagtilbud og socialforvaltning kan i det tidlige forebyggende arbejde udveksle oplysninger om et udsat barn.
Cc 'til orientering' er ikke et behov. At fortælle kolleger noget, de ikke skal bruge, er også et brud.
# deling-med-andre-myndigheder | Deling med andre myndigheder, læge og politi | Hvornår du må give oplysninger til en anden kommune, sygehus, psykiatri, egen læge, en skole uden for kommunen, politi eller styrelse, og hvornår du må hente dem.
Der skal være grundlag i GDPR og databeskyttelsesloven, også når det sker mundtligt eller på papir.
Har vi lov til at give oplysningen, har vi som udgangspunkt også pligt til det, når en anden myndighed beder om den og den har betydning for dens virksomhed.
Sundhedspersoner: samtykke er hovedreglen. Uden samtykke, når det er nødvendigt for et aktuelt behandlingsforløb eller på grund af væsentlige hensyn.
Skal kommunen hente lægelige oplysninger til en social sag, kræver det som hovedregel borgerens konkrete samtykke.
Politiet skal sige, hvad de skal bruge og efter hvilken regel; bed om det på skrift, giv kun det nødvendige, og lad lederen eller juristen afgøre det, når det ikke haster.
Flytter en familie med et barn med særligt behov, skal den nye kommune underrettes og have det nødvendige materiale.
Send sikkert, og notér på sagen, hvad der er givet videre, til hvem og hvorfor.
# foraeldre-og-foraeldremyndighed | Forældre, samvær og forældremyndighed | Hvad mor, far, stedforældre og bedsteforældre må få at vide om et barn, især efter en skilsmisse, og hvad I skal se efter først.
En forælder uden del i forældremyndigheden har på egen anmodning ret til orientering om barnet fra skole, institution, social- og sundhedsvæsen og til de dokumenter, skolen eller institutionen allerede har.
Retten er ikke løbende: ingen fast adgang til Aula, ingen aktindsigt og ingen plads ved forældresamtaler uden den andens samtykke.
Orientering kan nægtes, når den vil skade barnet; et afslag er en afgørelse med klagevejledning.
Giv ikke fortrolige oplysninger om den anden forælder.
Se efter, hvem der har forældremyndigheden, og om der er beskyttet adresse, før du svarer, sender eller giver adgang.
Ét brev til den forkerte forælder kan være et brud med høj risiko.
Har begge del i forældremyndigheden, kan den ene ikke lukke den anden ude af Aula. Stedforældre, bedsteforældre og andre kræver samtykke eller fuldmagt fra den, der har forældremyndigheden.
Børn fra 10 år udøver selv partsbeføjelser i en række sager efter barnets lov.
# paaroerende-fuldmagt-og-afdoede | Pårørende, fuldmagt og afdøde | Hvad familie, værger og bekendte må få at vide om en voksen borger, hvordan du tjekker, hvem du taler med, og hvad der gælder efter et dødsfald.
Man har ikke ret til oplysninger om en voksen, bare fordi man er ægtefælle, barn eller nær pårørende. Borgeren skal give lov.
Borgeren kan lade sig repræsentere; bed om en skriftlig fuldmagt, der siger hvad den dækker, og læg den på sagen.
En værge eller en fremtidsfuldmægtig kan kun det, værgemålet eller den ikraftsatte fuldmagt dækker. En ægtefælle kan ikke bare skrive under for en dement.
Er du i tvivl i telefonen, så ring op på et nummer, vi har i forvejen. Et CPR-nummer er ikke bevis for, hvem man er.
GDPR og databeskyttelsesloven gælder for afdøde i 10 år efter dødsfaldet.
Nærmeste pårørende kan få at vide noget om sygdomsforløb, dødsårsag og dødsmåde, hvis det ikke strider mod afdødes ønske; de får ikke uden videre hele journalen.
Arvinger og bobestyrer kan få det, de skal bruge til boet; bed om skifteretsattest.
# ansoegere-og-ansatte | Ansøgere og ansattes oplysninger | Oplysninger om jobansøgere, kolleger og medarbejdere: ansøgninger, referencer, attester, sygefravær, personalemapper og kontrol.
Ansøgninger ses kun af dem, der skal vælge. Oplysninger om dem, der ikke fik jobbet, slettes, når der ikke længere er brug for dem; Datatilsynet accepterer op til tre år.
Referencer hos tidligere og nuværende chef kræver ansøgerens samtykke, og søgning på nettet skal være relevant for jobbet.
Straffeattest kun, når jobbet kræver det; børneattest ved direkte kontakt med børn under 15 år.
Sygdom og andre private forhold fortælles ikke til kollegerne; lederen siger kun, at nogen er fraværende.
Personalesager skal være lukket for andre, også i sagssystemet.
Kontrol af ansatte, fx i log eller mail, kræver saglig grund og besked på forhånd.
Ansatte har også ret til indsigt i det, der står om dem. En fødselsdagsliste er normalt i orden, men private numre kræver en grund.
# adgangskoder-og-phishing | Adgangskoder, totrinslogin og phishing | Kodeord og passwords, godkendelse i to trin, mistænkelige mails og hvad du gør, hvis du har klikket.
Din adgangskode er personlig. Del den aldrig, heller ikke med vikaren, chefen eller it.
Systemer, der kan nås fra internettet, bør kræve mere end brugernavn og kodeord.
Godkend aldrig et login, du ikke selv har startet; ring til it.
Har du klikket eller skrevet din kode: ring til it med det samme, skift koden, og indberet. Det kan være et brud, og uret løber.
Kend tegnene: hastværk, gavekort, ukendt link, en chef der skriver fra en fremmed adresse. Meld mailen med knappen i Outlook i stedet for at svare.
Brug lange koder, en til hvert sted. Skift, når it beder om det, eller når andre kan kende koden, og brug kun den adgangskodehusker, it har godkendt.
Adgange lukkes, når nogen stopper eller skifter job, og det kontrolleres, at det er sket.
# statistik-forskning-og-test | Statistik, forskning og testdata | At bruge oplysninger fra sager til tal, undersøgelser, studerendes opgaver, udvikling og test.
Følsomme oplysninger må bruges til statistik eller forskning af væsentlig samfundsmæssig betydning, når det er nødvendigt, og kun til det.
De må bagefter ikke bruges i sagsbehandling eller kontrol; kun resultater, hvor ingen kan genkendes, må bruges til andet.
Nogle videregivelser kræver Datatilsynets tilladelse: ud af GDPR's område, biologisk materiale og offentliggørelse i tidsskrift.
Et løbenummer i stedet for navn er pseudonymisering: det er stadig personoplysninger. Anonymt er det først, når ingen kan finde tilbage, heller ikke i små tal.
Studerende må ikke få sager at kigge i uden et aftalt grundlag: anonymiserede forløb, samtykke eller en aftale med uddannelsen.
Test først med opdigtede data. Rigtige personoplysninger kun i begrænset omfang, efter en risikovurdering og med samme sikkerhed som i drift.
CPR-kontoret og Digitaliseringsstyrelsen har opdigtede testpersoner; brug dem i stedet for rigtige CPR-numre.
# journalisering-og-noter | Journalisering og noter | Hvad der skal på sagen, hvad du må skrive om borgere, hvad der gælder for egne notater, og hvordan fejl rettes.
Dokumenter, der er modtaget eller sendt og har betydning for sagen, skal journaliseres snarest muligt. Lovens pligt gælder kommunens centralforvaltning; resten følger god skik og kommunens egne regler.
Mundtlige oplysninger af betydning i en afgørelsessag skal noteres hurtigst muligt.
Mail, sms og chat, der har betydning, hører også til sagen.
Skriv sagligt, kun det nødvendige, og sådan at borgeren kan læse med: det har borgeren ret til.
Håndskrevne stikord og egne noter er også oplysninger om borgeren: før det vigtige ind, og makulér resten.
Et journalnotat slettes ikke, fordi man fortryder; det rettes med en tilføjelse, så man kan se, hvad der stod.
Et dokument på en forkert borger er en fejl, der skal flyttes med det samme, og et muligt brud.
Sæt adgangsbegrænsning på sager, som ikke alle må se.
# frivillige-og-tolke | Tolke, frivillige og praktikanter | Hvad folk, der ikke er ansat, må få at vide: tolke, besøgsvenner, frivillige, elever, praktikanter og vikarer.
Den, der arbejder for kommunen, også ulønnet, har tavshedspligt, og det samme har den, der løser opgaver efter aftale med kommunen.
Er der tvivl, kan kommunen pålægge tavshedspligt; lad dem skrive under, og forklar hvad det betyder.
De må kun handle efter kommunens instruks og kun få det, opgaven kræver.
Et tolkefirma, der behandler oplysninger for os, er bundet af aftale om fortrolighed.
Brug en professionel tolk. Børn og familie bør ikke oversætte i sager om helbred, sociale forhold eller afgørelser.
Ved telefon- og videotolkning: sikker forbindelse, og se efter, at ingen andre lytter med.
Praktikanter, elever og vikarer får eget login med lige netop den adgang, de skal bruge.
# whistleblower | Whistleblowerordning og fortrolighed | Hvordan du kan fortælle om alvorlige forhold, om du kan være anonym, hvem der får at vide, hvem du er, og hvad der ikke hører til i ordningen.
Kommunen skal have en intern ordning.
Ordningen er til overtrædelser af EU-retten, alvorlige lovovertrædelser og andre alvorlige forhold.
De, der behandler sagen, har en særlig tavshedspligt om, hvem du er.
Du får en bekræftelse inden 7 dage og en tilbagemelding inden 3 måneder.
Du må ikke straffes eller fyres, fordi du har indberettet noget, du havde rimelig grund til at tro var rigtigt.
Du kan vælge den eksterne ordning hos Datatilsynet i stedet; kommunen skal fortælle om begge veje.
Oplysninger omfattet af sundhedspersoners tavshedspligt (sundhedsloven § 40) er ikke omfattet af loven.
Samarbejde, trivsel og almindelige fejl går stadig til leder, tillidsrepræsentant eller HR; brud på datasikkerheden indberettes her i GDPR-vagten.
`;
