/**
 * What employees also ask about. As long as no article covers one of these, a question about it has no answer here; the day one
 * does, it is found like any other.
 */
export const outside = `
løn: løn, lønnen, lønseddel, lønforhøjelse, udbetalt, udbetaling, lønsamtale, tillæg, feriepenge, pension, efterløn,
  overarbejde, overtid, afspadsering, afspadsere, flekstid, timeseddel, kørselsgodtgørelse, kørepenge, diæter, skatteprocent,
  trækprocent, skattekort, forskud, fradrag, lønudbetaling, overtimer, mertid, kontingent til a-kasse, opsigelsesvarsel,
  tjenestemandspension, rejseafregning, udlæg, lønmodtager, bonus
fritid: feriedag, feriedage, feriefridage, feriesaldo, omsorgsdag, omsorgsdage, seniordage, barnets første sygedag, sygedag,
  fridag, holde fri, vagt, vagten, vagtplanen, bytte vagt, skemalægning, fri, fridage, ferieønsker, afspadser, skiftehold,
  lukkedag, helligdagsfri, grundlovsdag
bøde: bøde, bøder, sanktion, bødeforlæg, bødestørrelse, bødeniveau, bødestørrelsen, fire procent, 4 procent, straffes,
  straffet økonomisk, bødestraf
erstatning: erstatning, kompensation, godtgørelse, tort, skadeserstatning, søgsmål, sagsøge, sagsøger, retssag, økonomisk
  kompensation, penge for, svie og smerte
dpo: dpo, databeskyttelsesrådgiver, databeskyttelsesrådgiveren, data protection officer, dpo'en, databeskyttelsesrådgivere,
  dpo-funktion
dataansvarlig: dataansvarlig, dataansvar, fælles dataansvar, dataansvarlige, fælles ansvar, delt dataansvar, fælles
  dataansvarlig
portabilitet: dataportabilitet, portabilitet, flyttet over, maskinlæsbart, format, overføre mine data, tage sine data med,
  tage data med, data med til, data med over, data med i en, zip-fil, flytte sine data, privat udbyder, få sine data med,
  overflytte data, i et format
begrænsning: begrænsning af behandling, begrænse behandlingen
konsekvensanalyse: konsekvensanalyse, dpia, risikovurdering, pia, konsekvensanalyser, risikovurderinger, risikovurdere,
  skabelon til risiko
fortegnelse: fortegnelse, artikel 30, art. 30, behandlingsaktivitet, behandlingsaktiviteter, databehandlingsoversigt,
  fortegnelser, liste over behandlinger, liste over alle vores behandlinger, artikel 30-fortegnelse, behandlingsoversigt
cookies: cookie, cookies, cookiebanner, google analytics, sporing på hjemmesiden, cookiebanneret, samtykkebanner,
  cookiepolitik, sporingspixel
virksomhedsdata: cvr, cvr-nummer, cvr-numre, enkeltmandsvirksomhed, oplysninger om firmaer, aktieselskab, juridisk person,
  enkeltmandsvirksomheder, personlige firmaer, personligt ejede, firmaer omfattet, virksomheders, juridiske personer,
  oplysninger om virksomheder, foreninger og firmaer, firmaets regnskab
klage: klage, klager, klageinstans, klagevejledning, klagemyndighed, klagenævn, klageadgang, klagebrev, ankenævn, anke
kantine: kantine, frokost, mad, kaffe, kage, frokostordning, menu, køler, temperatur, opskrift, grød, køkkenet, madpakke,
  sandaler, tallerken, kaffemaskine, kok, rengøringsplan
itfejl: wifi, netværk, vpn, toner, tastatur, mus, crasher, virker ikke, går ned, opdatering, nulstille, langsom, driftsstop,
  genstarte, fejlmeddelelse, papirstop, docking, hovedtelefoner, headset, sort skærm, skærmen er sort, tænder ikke, pærer,
  batteri, fryser, blå skærm, password nulstilles, opdaterer, driver, hdmi, projektoren, pivottabel, formel, sprog i word,
  hænger, indstillinger, kabel, strøm, oplader, router
åbningstid: åbningstid, åbner, lukker, åbent, parkering, nøglekort, adgangskort, åbningstider, lukketid, parkeringskort,
  p-tilladelse, visitkort, kontorstol, stol, inventar, hund, dresscode, nøgler til bygningen, bestiller jeg, bestilling af
gdprlov: gdpr, persondataforordning, databeskyttelsesforordning, databeskyttelseslov, indført, trådte i kraft, databeskyttelse
kursus: e-læring, certificere, certificering, certificeret, eksamen, diplom, lære om gdpr, adfærdskodeks, kurser, uddanne sig,
  efteruddannelse, undervisningsforløb, bestå, jurist, jura
byggeri: carport, dispensation, ejendomsskat, vurdering, affaldsgebyr, grundskyld, byggetilladelser, tilladelse til at bygge,
  ansøger om byggetilladelse, skorsten, hegn, hæk, kloak, varmepumpe
forbrug: reklame, reklamer, markedsføring, budget, regnskab, faktura, bilag til økonomi, takst, priser, afgift, takster,
  regnestykke, momsrefusion, moms, bogføring, kontoplan, ean
profilering: profilering
barselsorlov: barselsdagpenge, forældreorlov, graviditetsorlov
ejerskab: ophavsret, licens til billeder, navneændring, statsborger, valg, stemmeret, pasfornyelse, bryllup, vielse
`;
