/** How people ask about those who work here: each line is a way to ask what the article of that name answers. */
export const staff: Readonly<Record<string, string>> = {
  'ansoegere-og-ansatte': `
hvor længe gemmer vi ansøgninger
hvem må læse ansøgningerne
ringe til en tidligere chef
søge på nettet efter ansøgeren
skal vi se en straffeattest
fortælle hvorfor hun er syg
kollegaen har fået en diagnose, må de andre vide det
hvad må jeg sige til holdet
afskediget, hvad siger vi
se min egen personalemappe
fødselsdage på en liste
private telefonnumre på en vagtliste
må lederen læse min mail
gps i tjenestebilen
kontrollere hvornår vi kommer
noter fra mus
løn på et opslag
test af ansøgere
afslag til dem der ikke fik stillingen
en ansat vil have noget fjernet
advarsler i sagen
ansøgningen når stillingen er besat
barns sygedag på tavlen
hvem er syg i dag
kollegaen har stress eller depression
gemme cv til en anden gang
uopfordrede ansøgninger
hvem sidder i udvalget
må vi spørge om børn og sygdom
facebookprofil
opringning til referencer
en der blev fyret, hvad siger vi til de andre
alle kan se lønnen
billeder af medarbejdere i en oversigt
hjemmeadresser på en liste
hvem kan læse min personalesag
klage fra en kollega
lægeerklæring fra en medarbejder
min chef spørger hvad jeg fejler
mistanke om misbrug hos en ansat
tidsregistrering
læse chat mellem ansatte
børneattest til frivillige og vikarer
må jeg kigge på ansøgerens facebook
hvem må se en ansøgning
må jeg fortælle at en kollega er sygemeldt
skal en afvist ansøgers papirer slettes
må arbejdspladsen overvåge os
hvad må der stå i en personalesag
er det lovligt at hænge en vagtplan med numre op
må chefen spørge hvad jeg fejler
har jeg ret til at se min egen personalemappe
indhente børneattest på en pædagog
hvor længe gemmer man en gammel ansats sag
må jeg give en reference på en tidligere kollega
skal kollegerne vide hvorfor en blev fyret
lønoplysninger på en kollega
medarbejderfoto og fødselsdag
ringe til kandidatens nuværende arbejde
vagtskema viser hvem der er syg
hvem kan læse min mus
fortæl ikke hvorfor hun er gået hjem
samtale om alkohol med en ansat
opslag med jubilarer
gemme noter fra jobsamtaler
test og screening af ansøgere
må en tillidsmand få en liste
løntal på kolleger
privatadresse på ansatte
hvad må stå i en udtalelse
`,
  whistleblower: `
hvor anmelder jeg min chef
min leder snyder
der bliver fiflet
kan de finde ud af at det er mig
anonymt og hemmeligt
kan jeg miste mit job
giver opgaver til sin familie
stjæler fra kassen
hvad hører til i ordningen
dårligt arbejdsmiljø
mobning fra en kollega
hvem læser det
hvornår hører jeg noget
gå til datatilsynet
gå til pressen
er jeg beskyttet
kollegaen slår beboere
omsorgssvigt på afdelingen
brud på loven
tillidsmanden
sige det højt
tør jeg sige at ledelsen lyver
chefen skælder ud og råber
pynter på regnskab eller statistik
penge forsvinder
kammerater får jobbene
vold mod beboere bliver dækket over
de skjuler fejl for byrådet
kan jeg få hjælp uden at stå frem
hemmelig kilde
hævner de sig
farlig medicinering som ingen gør noget ved
direktørens svoger
uden om udbudsreglerne
loven brydes med vilje
hvem tager imod
hvad må jeg sige til avisen
tavshedspligt og at sige sandheden
konflikt med min leder
samarbejdsproblemer i teamet
hvordan skriver jeg til ordningen
sporer de mig
hvordan indberetter jeg noget alvorligt om min leder
bliver mit navn holdt hemmeligt
hvad kan man bruge whistleblowerordningen til
må chefen straffe mig
hvem behandler indberetningen
kan jeg sige noget om en kollega der stjæler
er samarbejdsproblemer noget for ordningen
hvor hurtigt får jeg svar på min henvendelse
skal jeg gå til tillidsrepræsentanten
er det anonymt at skrive
ekstern whistleblower
en leder der bryder reglerne
hvad hvis jeg tager fejl
må jeg fortælle det til en journalist
nogen misbruger kommunens penge
ledelsen skjuler fejlmedicinering
forskellen på klage og whistleblowersag
kan jeg være tryg når jeg siger det
pengene går til noget andet
en politiker får fordele
får den jeg anmelder mit navn
hvor er formularen til ordningen
tør ikke sige det til min leder
dokumenter som bevis
hvem kan bruge ordningen
tidligere ansat vil indberette
hvad sker der efter indberetningen
`,
};
