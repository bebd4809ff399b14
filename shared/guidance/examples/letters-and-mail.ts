/** How people ask about mail: each line is a way to ask what the article of that name answers. */
export const lettersAndMail: Readonly<Record<string, string>> = {
  'cpr-og-helbred-i-mail': `
må man skrive cpr i en helt normal mail
hvordan sender jeg noget sikkert til en læge, en advokat eller et firma
hvilken knap skal jeg trykke på i outlook for at sende krypteret
borgeren har skrevet om sin sygdom fra sin private adresse, må jeg svare
hun er fritaget for digital post og vil helst have det på mail
er personnummeret følsomt
kan jeg nøjes med fødselsdatoen eller de fire sidste tal
må navn og diagnose stå i emnet
hvad må jeg skrive i en sms om en tid hos os
kan jeg sms'e at hendes medicin er klar
må jeg vedhæfte en lægeattest
er det nok at lægge kode på filen eller zippe den
må jeg sende et skærmbillede af en sag
skal det være digital post selv om borgeren siger at mail er fint
borgeren giver selv lov til usikker mail, er det så i orden
forsikringen, banken eller revisoren beder om oplysninger på mail
pårørende vil have billeder af såret på mail
er mails inden for kommunen krypteret
kan jeg skrive sagsnummer i stedet for cpr
er tls godt nok
send aldrig helbred ubeskyttet
må hjemmesygeplejersken skrive blodprøvesvar i en besked
apoteket vil have recepten på mail
skal det være sikkert når jeg skriver til skolelægen, tandlægen eller kiropraktoren
lægehuset beder om nummeret på patienten
besked om resultatet af en undersøgelse på mobilen
kan jeg sende en faktura med personnummer på
er det lovligt at maile en underretning
mail med følsomt indhold til en advokat
skal jeg ringe i stedet for at skrive
borgerens søn har opgivet en hotmail
hvad med en krypteret fil og koden i en anden mail
må jeg skrive at hun er gravid, sygemeldt eller indlagt
kontonummer og løn i en mail
svar på en mail hvor borgerens nummer står længere nede
klinik, fysioterapeut eller fodterapeut uden sikker post
påmindelse om et møde på misbrugscentret
er det et brud at sende rigtigt men usikkert
hvad gør jeg når modtageren ikke kan åbne den sikre mail
kvittering for sendt sikkert
må vi sende medicinkort
kan firmaer modtage digital post
må jeg bruge min arbejdsmail til at sende en borgers medicinliste til hende selv
hvornår skal jeg trykke på send sikkert
en virksomhed beder mig sende medarbejderens cpr på mail
hvad gør man når lægen kun har en gmail
må vi skrive noget personligt i en nemsms
skal en bekræftelse på en tid hos psykologen krypteres
borgeren klager over at digital post er besværligt
hvordan sender jeg et røntgenbillede eller en video af en borger
kan jeg skrive fornavn og sygdom hvis efternavnet ikke står der
er en adgangskode på pdf-filen nok
må skolen sende elevens diagnose til forældrene på almindelig mail
en udenlandsk myndighed kan ikke modtage sikker mail
er intern mail mellem to forvaltninger sikker
må jeg svare med hele mailtråden nedenunder
hvad må der stå i en påmindelse
lønkontoret skal bruge en medarbejders personnummer
vi sender hjælpemidler ud og skriver diagnosen på ordren
må biblioteket maile lånernumre og navne
rusmiddelcenter, krisecenter eller gældsrådgivning i en besked
patienten vil have sin henvisning på gmail
tolkebestilling med navn, sygdom og adresse
en sygemelding skal videre til arbejdsgiveren
hvordan får kommunens læge papirerne trygt
må fødselsdato stå i emnelinjen
udveksle skemaer med en privat klinik
et krypteret vedhæft kan ikke åbnes
besked til værtsfamilie om barnets allergi
`,
  'sendt-til-forkert-modtager': `
hvad skal man gøre når en mail er røget til den forkerte
nogen har fået et brev som var til en anden
er det et brud når det bare var en kollega der så det
skal jeg melde det selv om han har slettet beskeden
hvad skriver jeg til den der fik det ved en fejl
kan jeg kalde mailen tilbage
hvor mange timer har vi til at anmelde
tæller weekenden med i de 72 timer
hvem giver borgeren besked
skal den det går ud over have en undskyldning
må jeg slette den mail jeg sendte forkert
to breve blev byttet om i kuverterne
forkert bilag vedhæftet
outlook satte selv en forkert adresse ind
alle modtagere kan se hinanden
hvornår bruger man bcc
får man en påtale når man fejler
hvem afgør om det skal til datatilsynet
modtageren vil ikke slette det han har fået
brevet kom retur og var åbnet
hvordan undgår vi at det sker igen
jeg er i tvivl om det er alvorligt nok til at indberette
naboen fik den andens afgørelse, hvad skriver jeg til ham
den forkerte har nået at læse det
gør det en forskel at det blev opdaget med det samme
er det nok at modtageren lover at holde tæt
borger med samme navn har fået brevet
fejl i adressen så posten afleverede det et andet sted
et ark for meget i konvolutten
svar til alle i stedet for kun til en
mailen gik til en liste
hvem skriver anmeldelsen
skal jeg sige det til min leder først
hvad sker der efter jeg har indberettet
hvor alvorligt er det når det kun er navn og adresse
forkert firma fik vores liste
digital post til en død eller forkert person
skal den anden levere det tilbage
hvad hvis der ikke er sket nogen skade
hvor længe kan jeg vente til mandag
jeg opdager først en gammel fejl nu
kan man slå forslag til modtagere fra
en borger ringer og siger at hun har fået en andens papirer
hvad sker der når jeg indberetter en fejl
hvem skal jeg kontakte først ved en fejlforsendelse
modtageren var heldigvis en anden sagsbehandler
må jeg selv ringe til den der har fået det forkerte brev
er et navn uden cpr nok til at det er et brud
hvor hurtigt skal man reagere på en smutter
hvordan sikrer vi at det rigtige bilag kommer med
navnene i adressebogen ligner hinanden
skal de have en brochure eller et brev når vi har lavet en fejl
kan vi få brevet igen
er det okay at slette mailen i sendt post bagefter
gælder det også et opkald eller en sms til en forkert
digital post til den forkerte virksomhed
hvad er forskellen på en fejl og et brud
referatet endte i en anden afdelings bakke
hun har lovet at rive det i stykker
en forkert forening fik medlemslisten
den der fik mailen svarer ikke
skal vi skrive undskyld til dem det gik ud over
afsendt til en gammel adresse
hvem tager kontakten til tilsynet
får jeg en advarsel for at sende forkert
dobbelt kuverteret af maskinen
hvor går grænsen for hvornår det skal anmeldes
mailen nåede ud før jeg opdagede det
fejl i fletningen så navnene blev byttet rundt
`,
  'faelles-postkasser': `
hvem må læse i vores fælles mail
kollegaen er syg, kan vi komme ind i hendes post
må chefen åbne min indbakke
hvor længe er mailen åben efter at man har sagt op
hvem tager over når en medarbejder går på pension
skal hun selv rydde op i sine mails før hun går
hvad må jeg skrive i mit autosvar
må jeg sende alt videre til min private adresse når jeg er på orlov
kan vi have én fælles kode til kontaktmailen
vikarer i hovedpostkassen
private mails fra lægen i arbejdsmailen
hvor længe må det ligge i fællesboksen
er postkassen et arkiv
skifter hun afdeling, skal adgangen lukkes
for mange har adgang til vores mailboks
den gamle leder kan stadig læse med
mails til en fratrådt kommer stadig ind
hvem rydder op i postkassen
kollegas kalender og mail under ferie
it åbner en konto for lederen
sidemanden holder ferie og der venter svar
barselsvikaren skal overtage mails
borgere skriver stadig til en der ikke er her mere
må hr eller it læse mine mails
skal jeg tømme min indbakke før jeg går
hvor mange må have adgang til kontaktpostkassen
tre kolleger deler adgangskode
teamets mail er rodet og fyldt med gamle sager
viderestilling til min gmail i weekenden
jeg er syg, må det stå i svaret
lederen vil læse en fyret medarbejders mail
afgået ved døden, hvad sker der med kollegaens konto
skal mappen privat respekteres
vagttelefon og vagtmail
projektpostkasse når projektet slutter
adgang til min chefs mail og kalender
hvem besvarer mens alle har fri
en mail ligger ubesvaret hos en syg
hvad skal journaliseres fra boksen
hvor længe svarer autosvaret
må en studentermedhjælper læse fællesmailen
hvad gør vi med mails til en kollega der er død
kan jeg få adgang til min forgængers mails
hvornår lukkes kontoen efter man er holdt op
må man have private ting liggende i arbejdsmailen
hvordan undgår vi at alle har adgang til funktionspostkassen
kollega er pludselig blevet syg og vi mangler et svar fra hendes mail
må jeg sende mine mails videre til min kone
kan lederen se hvad jeg skriver i mails
svar når man er ude at rejse
hvor lang tid gemmer vi i den fælles indbakke
hvem har ansvar for den fælles mail
skal vi skifte kode når en kollega rejser
må jeg logge ind med en andens navn
mails som ingen har læst
afdelingsmailen har alt for mange læsere
sekretariatets mail når vi skifter bemanding
der kommer personlige beskeder til en der er stoppet
kan jeg se min kollegas kalender og indbakke under orlov
hvem må slette i den fælles mail
må vi genbruge en tidligere medarbejders adresse
en autosvar-tekst der nævner kræft eller barsel
hvordan fordeler vi mails uden at alle ser alt
en vikar skal kunne læse hovedmailen
fratrædelse og mailadresse
læse efterladte mails
videresend automatisk til anden konto
`,
};
