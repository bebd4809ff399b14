/** Units of a municipality, its fields of work, and where one may be while working. */
export const places = `
~kommune: kommune, kommunen, kommunal, rådhus, os, vi
~afdeling: afdeling, forvaltning, team, center, kontor, enhed, sektor, fagområde, magistrat, stab, sekretariat
påtværs (afdeling): på tværs, internt, intern, inden for kommunen, tværfagligt, tværfaglig, tværgående, mellem afdelinger,
  anden afdeling, andet team, andet center, anden forvaltning, samme kommune, de andre afdelinger, søsterafdeling, inden for
  huset, andet kontor, træningsteam, visitationen, hjemmeplejen spørger, jobcentret spørger, gå videre internt, en anden
  enhed, de andre i huset, på gangen, over frokosten, morgenmøde, personalemøde, teammøde, overlevering, overlap, overdrage,
  overdragelse internt, internt i kommunen, kollega i et andet, kollega fra et andet, faggrupper, tværfaglige
dagtilbud: dagtilbud, børnehave, vuggestue, dagpleje, dagplejer, daginstitution, institution, pædagog, stuen, børnehus,
  legestue, børnehaveklasse, pædagogmedhjælper, børnehaven, vuggestuen, dagplejen, pædagogerne, naturbørnehave, gæstepleje,
  legeplads, pædagogisk, ugebrev, institutionen, børnehavelærer
skole: skole, klasse, lærer, skolen, undervisning, klasselærer, folkeskole, privatskole, friskole, efterskole, gymnasium,
  ungdomsskole, 10. klasse, skoleelev, aula, skoleintra, læreren, skolelærer, skoleåret, udskoling, indskoling, mellemtrin,
  specialskole, specialklasse, skoleleder, skolesekretær, klassen, højskole, hjemmeskole, uu-vejleder, elevråd,
  skolebestyrelse
sfo (dagtilbud, skole): sfo, fritidshjem, skolefritidsordning, fritidsklub, klub, juniorklub
skolesamtale (forælder, skole): skole-hjem-samtale, skolehjemsamtale, forældresamtale, forældremøde, forældresamtaler,
  trivselssamtale, skolehjem
karakter (skole): karakter, karakterblad, standpunkt, vidnesbyrd, elevplan, nationale test, meddelelsesbog, karakterbog
ældrepleje: ældrepleje, plejehjem, plejecenter, plejebolig, hjemmepleje, hjemmehjælp, hjemmehjælper, ældrecenter, sosu,
  social- og sundhedsassistent, omsorg, ældre, demensafsnit, hjemmeplejen, rehabilitering, madservice, omsorgssystem, nexus,
  cura, visitation, hjemmehjælperen, plejehjemmet, plejepersonale, omsorgsassistent, hjemmebesøg, beboerne, dagcenter,
  aktivitetscenter, nødkald, madudbringning, sosu-assistent, ældreområdet, demensby, plejecentret, plejen, plejeteam,
  aftenvagt, dagvagt, nattevagter, kontaktperson i plejen
bosted (ældrepleje): bosted, botilbud, bofællesskab, støttecenter, opholdssted, døgninstitution, værested, herberg,
  værestedet, bostedet, botilbuddet, forsorgshjem, varmestue, opgangsfællesskab
krisecenter (beskyttet): krisecenter, kvindekrisecenter, truet, trusler, trussel, vold, voldelig, stalker, stalking, forfulgt,
  forfølge, på flugt, går under jorden, skjuler sig, gemmer sig, chikanerer, på krisecenter, truer, voldsramt, skjult for sin
  mand, æresrelateret, bange for sin eks, tilhold, tilholdt, stalket
socialforvaltning: socialforvaltning, socialrådgiver, sagsbehandler, familieafdeling, børneteam, rådgiver, myndighedsrådgiver,
  socialområdet, handicap, voksenområdet, servicelov, familierådgiver, børnefaglig, ungerådgiver, støttekontaktperson,
  socialpsykiatri, børn og unge, familiehuset, familieteam, voksen-handicap, børnehandicap, ungeenhed, ydelsessag, børnesag,
  børnesager, sagsbehandle, sagsbehandling, tilsynet, anbringelse, anbragt, plejefamilie, støtteophold
jobcenter: jobcenter, beskæftigelse, ydelse, ydelseskontor, ydelsescenter, kontanthjælp, dagpenge, sygedagpenge, ledig,
  arbejdsløs, aktivering, fleksjob, førtidspension, ressourceforløb, integrationsydelse, a-kassen, jobkonsulent, ledige,
  jobsøgende, ressource, revalidering, mentorstøtte, beskæftigelseskonsulent, virksomhedskonsulent, arbejder sort, sort
  arbejde, sanktion i ydelse
borgerservice: borgerservice, receptionen, reception, skranken, skranke, folkeregister, folkeregisteret, venteværelse,
  ekspedition, frontpersonale, telefonomstilling, omstilling, servicecenter, kundecenter, pas og kørekort, info-skranke,
  venterum
bibliotek: bibliotek, biblioteket, biblotek, svømmehal, idrætshal, kulturhus, museum, genbrugsplads
teknik: teknisk forvaltning, byggesag, byggetilladelse, plan og byg, miljø, byggesager, nabohøring, lokalplan, bygge,
  landzone, bygherre, bygherren, byggeri, byggesagsbehandler, vejafdeling, ejendom, landinspektør, byggesagen, naboklage,
  carport, tilbygning, matrikel, miljøtilsyn
hjemmearbejde: hjemmearbejde, hjemmefra, hjemmearbejdsplads, hjemmekontor, arbejde hjemme, derhjemme, hjemmearbejdsdag, med
  hjem, tage hjem, sofaen, spisebordet, sommerhus, køkkenbordet, fjernarbejde, hjemme hos mig, distancearbejde, hjemmefronten,
  arbejde om aftenen, hjemmeopkobling, i privaten, hos mig selv, kolonihave, feriehus, stuebord, altan, i haven, på sofaen,
  hjemmeværelse, hjemmeadresse som arbejdsplads, familien kan se, kollegie, efter fyraften, om aftenen hjemme, over weekenden,
  med over weekenden, arbejde på biblioteket, sidde på biblioteket, fra en anden adresse
påfarten (hjemmearbejde): toget, tog, bus, bil, bilen, bagagerum, bagsædet, café, cafe, cykel, undervejs, på farten, på vejen,
  lufthavn, kørsel, parkeret, offentlig transport, metro, færge, kupé, handskerum, hotel, transport, sidder og arbejder, ude
  af huset, s-tog, s-toget, anhænger, kuffert, flyet, perron, stationen, rasteplads, hotelværelse, tankstation, på ture, under
  kørsel, venteværelse hos frisøren, kollektiv trafik, campingplads, på turen, pendler, pendle, ladcykel, cykeltaske, mellem
  to besøg, i marken, på tur, tur
udland: udland, udlandet, rejse, rejser, ferierejse, syden, spanien, tyrkiet, thailand, grækenland, frankrig, italien,
  sverige, tyskland, bali, dubai, fra et andet land, udenlands, england, norge, polen, portugal, marokko, workation, mallorca,
  kroatien, usa-rejse, island, finland, holland, belgien, schweiz, østrig, skiferie, jordomrejse, egypten, japan, australien,
  london, berlin, fra syden, andet land, grænsen, sydeuropa, orlov i udlandet, i udlandet
tredjeland: usa, amerikansk, amerika, tredjeland, uden for eu, udenfor eu, kina, kinesisk, indien, indisk, rusland,
  overførselsgrundlag, databeskyttelsesramme, eu/eøs, eøs, data privacy framework, server, serveren, serverne, hostet,
  hosting, irland, storbritannien, udenlandsk, schrems, database, datacenter, microsoft, aws, azure, google cloud, amazon,
  hostes, databaser, ukraine, tyrkisk firma, israelsk, russisk, standardkontrakt, scc
ferie: ferie, sommerferie, orlov, barsel, feriefravær
offentligsted: gade, plads, torv, offentligt sted, park, vej, gågade, busstoppested
`;
