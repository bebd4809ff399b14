/** Told in a roundabout way, written when the fresh ones were recognised. */
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
