/** What messages, pictures and files travel on. */
export const media = `
mail: mail, email, e-mail, mejl, mails, maile, mailer, gmail, hotmail, yahoo, mailadresse, mailsystem, almindelig mail,
  outlook, mailtråd, mailkorrespondance, mailen, mailsvar, mailliste, mailprogram, samsung mail, e-post, icloud mail, live.dk,
  arbejdsmail, mailkonto, korrespondance
emnefelt (mail): emne, emnelinje, emnefelt, emnefeltet, overskrift, titel, emnelinjen, overskriften, titlen, filnavn,
  filnavnet, i emnet, subject, feltet øverst
sikkermail (mail): sikker mail, sikkermail, digital post, e-boks, eboks, mit.dk, borger.dk, kryptere, krypteret, kryptering,
  krypteres, tls, tunnelmail, sikker forbindelse, sikkert, sikker vej, digitalpost, sikker, usikker, dbs, sikre vej,
  forsvarligt sendt, fritaget for digital post, sikkert til, sikkert over, sendes sikkert, sende sikkert, sende fortroligt,
  sikker digital, kan læses af andre, læses af andre, virk, nemsms, krypterer, ukrypteret, beskyttet mail, certifikat,
  forbindelse, digital postkasse, doc2mail, almindelig usikker, opfanges, sikkert nok, hacke en mail
brev: brev, breve, post, kuvert, anbefalet brev, postkasse, brevpost, postvæsen, frankere, konvolut, konvolutten, kuverter,
  rudekuvert, postbud, postnord, frimærker, brevet, porto, fysisk post, brevsprække, med posten, postvæsenet, pakke
sms: sms, smse, sms'e, smser, tekstbesked, sms-besked, sms-påmindelse, påmindelse, servicebesked, sms'er, messe, besked på
  mobilen, smsbesked, besked til hans mobil, besked til hendes mobil, tekst til borgeren, sms-service, sms-svar
beskedapp (privattelefon): whatsapp, messenger, snapchat, signal, imessage, telegram, viber, beskedtjeneste, snap, wechat,
  facebook messenger, facetime, chatapp, discord, skype privat, snapper, gruppechat, besked på messenger
telefon: telefon, mobil, smartphone, iphone, android, tlf, mobiltelefon, tablet, ipad, telefonen, arbejdstelefon,
  tjenestetelefon, simkort, samsung, nokia, huawei, oneplus, håndsæt, smartwatch, ur, opladere, telefonabonnement, pixel,
  mobilen, mobilens, min mobil
opkald: ringe, ringer, ringede, opkald, røret, telefonisk, i telefonen, ring, telefonsamtale, i røret, telefonopkald, ringet,
  samtale, telefonsvarer, opringning, opringer, telefontid, hotline, ringes, ringe op, ringet op, indtalte beskeder, indtalt
  besked, voicemail, lytte til beskeder
privattelefon (telefon): privat telefon, egen telefon, egen mobil, egen iphone, privat mobil, private tlf, private telefon,
  privat tablet, egen ipad, eget udstyr, privat udstyr, min egen telefon, private numre, byod, privat computer, egen computer,
  egen pc, private mobil, apple watch, smartwatch, private ting, egen tablet, egen, privat, private samsung, min private, min
  mobil, min telefon, min egen, egen bærbar, hjemmecomputer, privat mailkonto, eget abonnement, private apps, telefonbog, min
  ipad, blevet snuppet, mobil stjålet, privat enhed, arbejde på privat, private mobiltelefon, mit ur, hjemmepc
udstyr: udstyr, enhed, arbejdsudstyr, arbejdsmobil, arbejdscomputer, tjenesteudstyr, apparat, device, intune, mdm,
  fjernslette, slette på afstand
nytudstyr (privattelefon): ny telefon, ny mobil, skifter telefon, sælge, sælger, bytte, aflevere udstyr, nulstille, gamle
  telefon, den gamle, fabriksindstilling, kasserer, give videre til mine børn, forhandler, forhandleren, bytter, bytte
  telefon, få ny telefon, solgt, sælger min, videresælge, gave til mit barn, genbrugt telefon, aflevere telefonen, reparation,
  til reparation
computer (udstyr): computer, pc, bærbar, bærbare, laptop, maskine, mac, chromebook, pc'en, pc'er, skærm, arbejdscomputer,
  arbejds-pc, arbejdspc, tastatur, docking, ekstern skærm, desktop, stationær, chromebooks, computerskærm
skærmlås: skærmlås, låse skærmen, lås, låse, skærmfilter, privacyfilter, skærmen, kigge over skulderen, kigger med, læse med,
  kode på, pinkode, ansigtsgenkendelse, fingeraftryk, dele computer, låne, låner, låse computeren, låse min skærm, forlader
  pladsen, windows l, kigger over skulderen, læse med på, se skærmen, dækker skærmen, skærmfolie, går på toilettet, fremmede
  øjne
usb: usb, usb-stik, usbstik, usb-nøgle, usbnøgle, hukommelsesstik, memorystick, stik, ekstern harddisk, harddisk, sd-kort,
  usb-pind, flashdrev, diskette, hukommelseskort, usb nøgle, usb-disk, stikket, dvd, cd, cd-rom, sd kort, hukommelsesnøgle,
  diske, backupdisk, minnepind, kortlæser, digitalkamera
fildeling: fildeling, dele filer, dele dokument, dele mappe, deler, delingslink, onedrive, sharepoint, link til, alle med
  linket, fællesdrev, drev, drevet, mappe, s-drev, netværksdrev, fællesmappe, udløbsdato, læseadgang, redigere, filer,
  teams-mappe, link, åben for alle, adgang til mappen, deling, åbne mappen, filserver, udløbe, dele en fil, dele en mappe,
  deling af mappe, stoppe en deling, stopper en deling, fjerne deling, deler med, dele adgang, dele tegninger, p-drev,
  p-drevet, h-drev, i-drev, sky-mappe, filhåndtering, samarbejdsrum, teamsite, redigere sammen, gigabyte, stor fil, hele huset
  kan, alle kan åbne, filerne, mapperettigheder, ekstern adgang, gæstebruger, gæsteadgang, ikke mere end, uploade, upload, kun
  læse, drop, arkivet liggende åbent, liggende åbent, ligger åbent, åbent i sharepoint, åben adgang, stadig adgang til mappen
skytjeneste (fildeling): dropbox, wetransfer, google drev, google drive, icloud, google docs, sky, skyen, cloud, privat sky,
  box, mega, we transfer, filoverførsel, overføre store filer, tunge filer, store filer, tung, onedrive privat, mit google,
  filemail, sendit, fildelingstjeneste, cloudlagring, synkronisere, fil for stor, for stor til mail, filen er for stor
kamera: kamera, kameraer, overvågning, overvåge, overvåges, videoovervågning, tv-overvågning, tvovervågning, webcam, dashcam,
  dørklokke, dørtelefon, vildtkamera, drone, kropskamera, bodycam, overvågningskamera, videokamera, overvågningsvideo,
  videoen, videoer fra, båndet, overvågningsfilm, filme stativet, filme gangen, overvåget, webkamera, nattekamera,
  alarmkamera, sensor, sensorer, nummerplade, kamerabilleder, optagelsen fra, kan man gå tilbage i videoen, kigge på båndet,
  videofilm, overvågningsbilleder
indgang (kamera): indgang, hoveddør, facade, parkeringsplads, p-plads, cykelskur, skolegård, bagdør, port, indgangsparti,
  skilte, skilt, skiltning, hærværk, tyveri, indbrud, graffiti, cykelstativ, cykler, stativ, p-kælder, p-kælderen, elevator,
  omklædningsrum, omklædning, toilet, hallen, foyer, gården, containerplads, byggeplads, smider affald, smadrer, rude,
  vandalisme, tyve, stjæler cykler, ruder, garage, trappeopgang
billede: billede, foto, fotografi, fotografere, fotograf, fotografering, knipse, tage billeder, film, filme, filmer, filmet,
  video, portræt, gruppebillede, klassebillede, klassefoto, gruppefoto, selfie, snapshot, skolefoto, skolefotograf, videoklip,
  klip, billedmateriale, motiv, afbilde, billeder fra, fotos, fotoshoot, klassefotograf, reklamefilm, videofilm, optræden,
  forestilling, billedet af, ansigt, ansigter, kendt ansigt, sløre ansigt, skærmbillede af barn, livestream, jubilæumsbog,
  avisforside, forsiden, billedbank, portrætter, plakat, folderbillede, instagrambillede, filmes, fotograferes, tage et foto,
  kameraet frem, gamle billeder, billeder af, ansigtet, utydeligt, utydelig, kolonien, billederne fra, fotografi af
fest (billede): fest, sommerfest, udflugt, luciaoptog, idrætsdag, arrangement, kursus, brochure, folder, årsskrift, jul,
  fastelavn, lejrskole, koloni, album, udflugter, ture, svømmetur, badetur, juleklip, forårskoncert, teaterstykke, cirkus,
  åbent hus, koncert, julefrokost, loppemarked, skolefest, halloween, tur, kampagne, pjece, profilbrochure
optagelse: optage, optager, optaget, optages, optagelse, optagelser, lydoptagelse, lydfil, diktafon, lyd, mikrofon,
  båndoptager, transskribere, transskription, transskriptionen, videosamtale, gemme samtalen, opkaldsoptagelse, aflytte,
  aflytning, lydbånd, gemme videoen, dikterer, live-undertekster, optage samtalen, trykke optag, gemme mødet, gemme webinar,
  webinar, se det senere, lydoptager, lydspor, tale til tekst, stemme, optagefunktion, skjult optagelse, optage i smug, i
  smug, sætter sin telefon til at optage, mobil til at optage, slukket, slukke, lade båndet køre, båndet køre, diktafonen,
  undertekster, podcastoptagelse, optagelser af samtaler, kundeservice optager
videomøde (chat): videomøde, teams, teamsmøde, teams-møde, zoom, skype, virtuelt møde, digitalt møde, online møde, onlinemøde,
  videosamtale, fjernmøde, webinaret, onlineundervisning, webex, meet, hangout, skærmdeling, videokonference, online samtale,
  digitale møder
chat: chat, chatte, chatten, chatbesked, kanal, kanalen, teams-chat, chattråd, skriver sammen, gæst, gæster, beskeder, teamet,
  chatgruppe, chattråden, beskedtråd, skrive sammen, skriver til hinanden, yammer, viva, slack, gruppetråd, interne beskeder,
  skriver til min makker, emoji, gif, samtaletråd, chatter, sladder på teams
kalender: kalender, kalenderen, mødeindkaldelse, indkaldelse, indkalde, indkalder, mødeinvitation, aftale, aftaler, booking,
  booke, bookning, bookede, invitere, invitation, mødebooking, outlook-kalender, mødetitel, mødelokale, lokalebooking,
  infoskærm, markere som privat, privat aftale, deltager, outlookkalender, dobbeltbooket, mødeaftale, mødeaftaler,
  arbejdskalender, kalenderaftale, aftalen, aftalebog, mødetid, tidsbestilling, booket, mødeemne, mødekalender, indkalder en,
  hvad kalder jeg mødet, mødets titel, outlookaftale, private aftaler, delt kalender, delte kalender, åben kalender, min dag,
  vagtkalender, møderum, skærm i foyeren, dagens møder, teamkalender, kalendere, se mine aftaler, mødeserie, samtale med,
  borgerbesøg, følge mine aftaler, mit skema, dagsprogram, mødeoversigt, booker et lokale, booke et lokale, lokale til en
  samtale
møde: møde, mødes, netværksmøde, samtale, møder, mødet, sparring, teammøde, personalemøde, dialog, samtalen, mus-møde
ai: ai, kunstig intelligens, chatgpt, chat gpt, chatgbt, gpt, copilot, co-pilot, robot, robotten, algoritme, chatbot,
  sprogmodel, gemini, claude, deepl, google translate, google oversæt, maskinlæring, oversættelsesprogram, ki, ai-værktøj,
  ai'en, openai, automatisk behandling, automatisk afgørelse, generativ, prompt, perplexity, maskinen skriver, intelligens,
  oversætter, bot, botten, ai-program, ai-robot, kunstige, ai-model, neuralt, sprogværktøj, oversættertjeneste, oversætte
  automatisk, skriver selv, siri, alexa, bing, dall-e, midjourney, ai-genereret, auto-genereret, sortere ansøgninger
  automatisk, resume, forkorte, omskrive, opsummere, opsummering, forbedre min tekst, tekstgenerator, sprogrobot,
  maskinoversættelse, digital assistent, notetager, en ai, llm, mistral, grok, deepseek, bliver kortere, gøre kortere,
  maskine, maskinen, taste ind i, husket af programmet, lære af, træne på vores data, foreslår et beløb, computer der
  bestemmer, forslag fra systemet, automatiseret, ai-forordning
opdigte (ai): finder på, find på, opdigte, digter, hallucinere, hallucinerer, ikke passer, forkerte svar, vrøvl, faktafejl,
  finder selv på, vrøvler, opdigtede svar, opdigtet kilde, skriver forkert, oversætter forkert, noget helt andet, falske fakta
ansvar: ansvar, ansvarlig, hænger på, hæfte, hæfter, stå til ansvar, skylden, skyld, hvis skyld, hvem har ansvaret, hvem
  hæfter, hvem står til ansvar, ansvaret
app: app, apps, system, systemer, program, software, platform, løsning, værktøj, portal, licens, abonnement, bookingsystem,
  it-system, gratisudgave, prøveperiode, gratis version, tjeneste, læringsportal, applikation, programmer, plugin, systemkøb,
  sprogapp, download, downloade, installere, installation, tjenester, ipad-app, programmet, edtech, læremiddel, læringsapp,
  spil, digitalt værktøj, onlineværktøj, browserudvidelse, nyt program, it-løsning, fagprogram, platforme, widget
indkøb (app): købe, køber, indkøb, udbud, anskaffe, anskaffelse, nyt system, ny app, ny løsning, tage i brug, tages i brug,
  tager i brug, implementere, gå i luften, pilot, tilbud, købt, bestille, bestiller, anskaffer, kontraktindgåelse, nyindkøb,
  prøve gratis, prøve programmet, teste et program gratis, udbudsmateriale, kravspecifikation, licenser, skifte system, skifte
  leverandør, forhandle, inden vi køber, før vi køber
databehandler (firma): databehandler, databehandleraftale, dba, kontrakt, aftale, aftalen, samarbejdsaftale,
  underdatabehandler, underleverandør, tilsyn, tilsyn med leverandør, revisionserklæring, isae, føre tilsyn, på plads, leveres
  tilbage, driver, drifter, hosting, behandler for os, hvilke papirer, papirer i orden, papirer skal være i orden, skal være
  på plads, skriver under med firmaet, underskrive noget om data, samarbejdskontrakt, databehandlere, behandleraftale,
  kontrolbesøg, serviceaftale, rydde op i data, tilsynsrapport, kontrakten, aftaler med leverandør, hostingaftale, erklæring,
  fortrolighedsaftale med firma, fejlsøge, leverandøraftale, overholder gdpr, overholder reglerne, gdpr-godkendt, lover at
  overholde, certificeret leverandør, iso 27001, persondataaftale
socialemedier: facebook, instagram, tiktok, linkedin, twitter, sociale medier, some, facebookopslag, facebookside,
  facebookgruppe, youtube, kommentarspor, kommentar, kommentarer, tråd, tråden, opslag på facebook, poste, poster, hashtag,
  some-opslag, story, like, messenger, opslagstråd, reels, følgere, influencer, threads, bluesky, kommunens side,
  kommentarfelt, svare i tråden, dele opslag, tagge, lykønskning, lykønske, fortælle på, blog, vlog, facebookvæg, brok,
  mediestorm, offentlig debat, blokere
hjemmeside: hjemmeside, hjemmesiden, nettet, internettet, website, webside, offentliggøre, offentliggørelse, offentliggøres,
  lægge ud, lægges ud, publicere, lagt ud, offentlig, åbne postlister, postliste, www, nyhedsbrev, google frem, intranet,
  lægger det ud, lægge det ud, lægger ud, på nettet, kommunens hjemmeside, nyhedsside, søgemaskine, google finder, digital
  opslagstavle, offentliggjort, åben dagsorden, byrådet lægger, kommer på nettet, ud på nettet, offentlige dokumenter,
  kommunenet, publikation, avisannonce, rapport på nettet, nyhedsbrevet, beboerblad, kommuneblad, trykke i bladet, tage på
  nettet, lagt på nettet, lægge på nettet
høringssvar (hjemmeside): høringssvar, høringsvar, høring, indsigelse fra naboer, nabohøring, partshøring, indsigelser,
  nabohøringer, høringsparter, underskriftsindsamling, borgerforslag, hørt, i høring
svine (socialemedier): svine, sviner, sviner til, hænge ud, hænger ud, hænger os ud, bagtale, shitstorm, fortæller forkert,
  usand, ret ikke, beskylder, lyver om os, skælder ud på nettet, kritiserer, kritik, brokker sig, usandheder, injurier, hænges
  ud, grimme ting om os
skjule: skjule, skjules, skjult, streges ud, strege, overstrege, sløre, sløres, sløret, udelade, udelades, ekstrahere,
  anonymiseres, sort bjælke, fjerne navne, overstregning, sværtes, fjerne navnet, fjern, slørede, dækkes til, dække til,
  dækker til, tildækkes, skjulte, skjult tekst, skjulte faner, fanen, fjernes fra et bilag, fjernes inden, skal fjernes fra,
  ses gennem, overtegning, tusch, blænde, tippex, maskere, maskeres, gennemstreges
forside: skærm, storskærm, projektor, smartboard
postkasse: fællespostkasse, fælles postkasse, fællesmail, fælles mail, fælles mailboks, fælles indbakke, mailboks, indbakke,
  funktionspostkasse, teampostkasse, postkassen, hovedpostkasse, kollegas mail, kollegas indbakke, indbakken, hendes outlook,
  hans outlook, hendes mail, hans mail, holde mailen åben, konto, kontoen, mailkonto, afdelingens postkasse, fællesboks,
  shared mailbox, fællesmailen, kontaktpostkasse, mailkasse, mailkassen, hovedpostkassen, boksen, kommer ind til hende, kommer
  ind til ham, hendes mails, hans mails, sidemands mails, kollegas post, læse hvad der kommer ind, stedfortræder i mail,
  adgang til hendes, adgang til hans, åbne hendes, åbne hans, mails mens, mails mens hun, fælles adgang, kontaktmail,
  infomail, support-mail, vagtpostkasse
autosvar (postkasse): autosvar, fraværsbesked, fraværsassistent, automatisk svar, ikke til stede, out of office, automatiske
  svar, feriebesked, autoreply, fraværsmeddelelse, automatisk besked, svarbesked
videresende: videresende, videresender, viderestille, viderestilling, omdirigere, automatisk videresendelse, send videre,
  sende videre til mig selv, privat mail, private mail, privat gmail, private gmail, omdirigering, sende hjem, sende til mig
  selv, sende til min private, forwarde, min egen gmail, viderestillet
`;
