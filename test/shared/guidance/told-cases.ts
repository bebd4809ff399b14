/** Breaches and requests, told in many ways. */
export const ownTold = `
breach | jeg kom til at sende en mail til den forkerte borger
breach | Vi har lige opdaget at mappen med børnesager lå åben for hele skolen. Hvad nu?
breach | min kollega tabte et usb-stik med lister over borgere i går
breach | Hvad gør jeg, jeg har glemt min arbejdstelefon i toget her til morgen?
breach | Er det noget I skal vide at der lå en bunke journaler i skraldespanden i dag?
breach | kan man nå at stoppe et brev jeg sendte i formiddags med et forkert cpr-nummer i
breach | jeg satte alle 45 forældre i cc i stedet for bcc
breach | Der har været indbrud på kontoret i nat og to bærbare er væk.
breach | Har lige sendt en lægeerklæring til en forkert kommune. Skal jeg gøre noget?
breach | Jeg opdagede at en tidligere medarbejder stadig kunne logge ind i sidste uge.
breach | Betyder det noget at vikaren fik vist hele klassens karakterer på storskærmen i går?
breach | en borger ringede og sagde at hun havde fået en andens brev fra os
breach | Jeg skrev mit password ind på en side der viste sig at være falsk, det var i mandags
breach | vi fik lagt et bilag med adresser ud på hjemmesiden i weekenden. er det galt?
breach | Jeg har sendt et brev med cpr til en forkert adresse
breach | Min tablet blev stjålet fra bilen i nat. Den har adgang til omsorgssystemet
breach | hvad gør jeg nu når jeg har sendt lønsedlen til den forkerte medarbejder i morges
breach | En borger viste mig lige at han kan se en anden borgers sag på selvbetjeningen
breach | hov jeg delte vist mappen med alle i kommunen
breach | Er det et problem at vi havde et regneark med diagnoser liggende på et åbent drev indtil i går?
breach | Vi sendte referatet til begge forældre, men faren måtte ikke få adressen at vide
breach | Kan I hjælpe, jeg har lige tastet min kode ind på en falsk side
breach | Jeg tog et forkert dokument med i kuverten til familien
breach | Mødeindkaldelsen gik til hele afdelingen med hendes diagnose i emnet. Kan jeg nå at gøre noget?
breach | Den gamle chef har stadig adgang til vores postkasse, det opdagede vi i fredags
breach | Jeg slog min nabo op i går, det skulle jeg nok ikke have gjort
breach | Posten er kommet retur åbnet og brevet mangler
breach | Min notesbog med navne på borgere er væk siden i tirsdags
breach | vikaren lagde et billede af en beboer på snapchat i weekenden
breach | Der hang en liste med allergier og cpr ude på gangen hele sidste uge, er det noget man skal sige?
subject-request | en borger vil have slettet alt hvad vi har om ham, hvem tager sig af det
subject-request | Jeg har en mor i telefonen der gerne vil have kopi af alle oplysninger om sig selv. Hvad gør jeg med hende?
subject-request | Vi har fået en mail fra en borger som gør indsigelse mod at vi behandler hans oplysninger
subject-request | Hvor skal jeg sende det her hen: "Jeg vil gerne se alt hvad kommunen har registreret om mig"?
subject-request | Hr. Jensen har lige været her og sagt at hans civilstand er forkert hos os og skal rettes. Hvem giver jeg det til?
subject-request | en borger skriver at hun trækker sit samtykke tilbage og vil slettes fra nyhedsbrevet, hvem gør det
subject-request | Hej, jeg vil gerne have indsigt i mine oplysninger efter artikel 15
subject-request | Der kom en kvinde i receptionen i dag som krævede at få at vide hvad vi har liggende om hende
subject-request | Kan I tage den her? Borger beder om at få sine data udleveret og slettet bagefter.
subject-request | Borgeren her ønsker at få berigtiget sin adresse og sit navn i vores system
subject-request | Borger har ringet og vil have alle sine papirer slettet
subject-request | Hvem hos jer tager imod når en kvinde lige har bedt om at se alt hvad der står om hende?
subject-request | En far har skrevet: "Jeg forlanger at få udleveret alle oplysninger I har om min søn og mig". Hvor skal den hen?
subject-request | Der står en mand her som siger at vi har hans gamle adresse og vil have den rettet
subject-request | En tidligere elev vil gerne have slettet sine karakterer og billeder. Kan I tage den?
subject-request | Jeg har fået denne her fra en borger: "Slet venligst alt om mig"
subject-request | Fru Olsen gør indsigelse mod at hendes oplysninger bruges til forskning
subject-request | En ansat beder om indsigt i sin personalesag, er det jer der svarer?
subject-request | borgeren har trukket sit samtykke til billeder tilbage i dag, hvem skal have det at vide
subject-request | Hvor afleverer jeg en anmodning om indsigt fra en pårørende?
`;

/** Real questions that sound much like something told: in the past, of mishaps, of citizens who want something. */
export const soundLikeTold = `
question | Hvad gør jeg hvis jeg har sendt en mail til den forkerte?
question | Skal jeg skrive en indberetning hver gang nogen har glemt et papir i printeren?
question | Er det et brud når en borger selv har skrevet sit cpr-nummer på facebook?
question | Hvornår er noget så alvorligt at det skal anmeldes?
question | Jeg har fået en ny arbejdstelefon, må jeg give den gamle til min søn?
question | En borger har sendt os sin journal fra sygehuset. Skal den gemmes?
question | Jeg var til et møde i går hvor alle skrev noter om borgeren. Skal de journaliseres?
question | Vi har fået en rapport fra en privat psykolog. Må vi sende den videre til skolen?
question | En mor ringede i morges og ville vide hvem sønnen leger med. Hvad må jeg sige?
question | Min kollega stoppede i sidste uge. Hvem må læse hendes mails?
question | I går fik jeg en sms fra en borger om hendes medicin. Skal den på sagen?
question | Vi har lige fået kameraer ved indgangen. Hvor længe må vi gemme det?
question | Politiet var her i går og bad om at se en journal. Må vi vise den?
question | En far vil gerne have billedet af sin datter væk fra hjemmesiden, skal vi gøre det med det samme?
question | Kan en borger kræve at få rettet noget i sin journal?
question | Hvad hvis en borger ikke vil have at vi optager mødet?
question | En borger vil have svar på sms, må jeg det?
question | Hvor hurtigt skal vi svare når en borger vil have slettet sine oplysninger?
question | Må vi sige nej hvis nogen vil have kopi af hele sin sag?
question | En beboer vil ikke have sit navn på døren, skal vi respektere det?
question | Skal en borger skrive under for at få indsigt?
question | En ansøger vil gerne vide hvorfor hun ikke fik jobbet, hvad må jeg sige om de andre?
question | Kan man få slettet sine oplysninger i kommunen?
question | En forælder kræver at se hvad den anden forælder har sagt. Må vi udlevere det?
question | Hvad gør man når man har åbnet en forkert vedhæftning?
question | Vi sendte altid lister ud på papir før. Må vi stadig det?
question | Jeg har glemt min adgangskode, hvem kan hjælpe?
question | Hvem har ansvaret når vikaren har mistet sin nøgle?
question | Jeg så på nettet at en kendt person bor i kommunen. Må jeg slå ham op?
question | En kollega fortalte at man kan dele filer med et link. Er det sikkert?
question | Borgeren glemte sin taske hos os, må jeg kigge i den for at finde et navn?
question | Vi har fundet en mappe i kælderen med sager fra 1990. Hvad skal vi gøre med den?
question | Jeg har hørt at man ikke må sende cpr med sms, passer det?
question | Må jeg ringe til en borger som har fået et forkert brev?
question | Kan en tabt telefon være et brud selv om den har kode?
question | Vores leverandør blev købt af et amerikansk firma i sidste måned. Skal vi have en ny aftale?
question | Jeg skrev et notat i går som jeg fortryder. Må jeg slette det?
question | Jeg har fået en mail der ser falsk ud, skal jeg melde den?
question | Lægen har sendt en epikrise på en borger der er flyttet. Hvad gør jeg med den?
question | Datteren bad om at få sin mors journal efter hun døde. Må hun få den?
`;

/** More of both, written when those above were recognised. */
export const moreTold = `
breach | I går afleverede jeg en kuvert til den forkerte familie
breach | Nogen har været inde på mit kontor i nat, og en mappe med børnesager mangler
breach | min telefon med arbejdsmail er væk
breach | Jeg har vist fået sendt et forkert dokument til en borger
breach | Vi opdagede i fredags at vikarer har haft adgang til alle journaler
breach | Hvad skal jeg gøre nu hvor jeg har fået afleveret papirerne på den forkerte adresse?
breach | Kan det gøre noget at jeg kom til at læse op af en sag mens en anden borger sad i lokalet?
breach | Jeg printede en sag ud i morges og nu kan jeg ikke finde den
breach | Der er en borger der har fået to breve og det ene var til hendes nabo
breach | praktikanten lagde et klassebillede med navne på instagram i går
breach | Systemet viste mig lige en helt anden borgers oplysninger
breach | en mail med diagnose røg til hele forældregruppen
subject-request | en borger kræver at vi sletter hende fra vores system, hvem gør det
subject-request | Jeg har en mand i røret som vil have at vide hvad vi har om ham. Hvor stiller jeg ham om?
subject-request | En mor skriver: "I må ikke bruge billeder af min datter mere, og de gamle skal slettes". Hvad gør jeg med det?
subject-request | Borger ønsker kopi af sine data
subject-request | Hvem hos jer kan hjælpe en borger der vil have rettet en forkert oplysning om sig selv?
subject-request | hun vil ikke længere have at vi gemmer hendes oplysninger, skal jeg sende hende til jer
subject-request | Vi har fået et brev fra en advokat der på vegne af sin klient beder om indsigt i alle oplysninger om ham. Hvem tager den?
subject-request | Jeg vil have slettet alle mine oplysninger hos kommunen
question | Hvad gør vi når en leverandør har mistet vores data?
question | Er det et brud hvis jeg mister et stykke papir uden navne?
question | Må jeg bruge en adresse jeg fik af en kollega i går?
question | En mor ringede i dag og ville have sin søns karakterer, må hun få dem?
question | Vi fik nyt system i sidste uge. Skal borgerne have det at vide?
question | Hvad betyder det at nogen har haft uberettiget adgang?
question | jeg har lige fået en mail fra en borger med hendes cpr i, må jeg svare?
question | Kan en kollega se hvad jeg har skrevet i går?
question | Den forrige leder gav os lov til at bruge whatsapp. Må vi stadig?
question | Jeg tog nogle billeder på turen i går, hvor må jeg lægge dem?
question | En borger har bedt mig om at slette en sms. Må jeg det?
question | Må en far få slettet billeder af sit barn når moren har sagt ja?
question | Politiet vil have slettet en optagelse, kan de kræve det?
question | Kan vi afvise en der beder om indsigt hver måned?
question | Skal vi rette i journalen når borgeren siger det er forkert?
question | Hvad skal jeg svare en borger som ikke vil have at vi optager samtalen?
breach | Jeg afleverede mine papirer i receptionen, men de blev udleveret til en anden
breach | hov, jeg trykkede svar alle og skrev om hendes sygdom
breach | Bilen blev brudt op i nat og min computer er taget
breach | er det slemt at jeg gav farens nummer til moren i går?
breach | min leder videresendte hele mailtråden med sygdommen til teamet
breach | Der ligger en journal på bordet i kantinen lige nu
breach | Vi har lagt lister ud på aula hvor alle kunne se cpr
breach | Hvem skal jeg sige det til når jeg lige har sendt et brev med beskyttet adresse til faren?
breach | jeg har mistet en usb med data
breach | posten har afleveret vores brev hos naboen i stedet for borgeren
breach | jeg opdagede at jeg havde åbnet en forkert borgers journal i går
breach | sagsbehandleren nævnte den anden søns diagnose til mødet i morges
subject-request | En klient har skrevet at han vil slettes alle steder, hvor skal det hen?
subject-request | En borger beder om at få at vide hvem der har fået hendes oplysninger. Er det jer?
subject-request | en far forlanger at vi fjerner alt om hans datter, kan I tage den?
subject-request | Min borger vil gerne have en kopi af hele sin journal, hvem sørger for det?
subject-request | En ansøger har bedt os slette hendes ansøgning i dag. Hvor sender jeg det?
subject-request | Han siger at vi har registreret ham forkert og vil have det lavet om, hvem skal se på det?
question | Hvad gør jeg med et brev som jeg fik med posten, og som er til en anden kommune?
question | Vi har lige fået en ny chef, må hun se alle vores sager?
question | Jeg har fået lov til at arbejde hjemme, må jeg tage mapper med?
question | En borger viste mig sin datters journal, må jeg skrive det på sagen?
question | Min kollega sagde i går at vi ikke må bruge dropbox, er det rigtigt?
question | En borger vil have kopi af mødereferatet, må hun få det med det samme?
question | Hvor længe skal vi gemme en mail hvor en borger har klaget?
question | Må vi gemme billeder fra den fest vi holdt i sidste uge?
question | Jeg er kommet i tvivl om vi må optage samtaler
question | Har en forælder ret til at få rettet noget i barnets journal?
question | Vores praktikant stoppede i går, hvem lukker hendes adgang?
question | Jeg så en kollega smide papir i skraldespanden, er det okay?
question | Hvordan hjælper jeg en borger der vil klage over en afgørelse?
question | En kvinde i telefonen vil vide om hendes søn er i skole i dag, må jeg sige det?
`;
