/** Words that say nothing about the matter of a question: small words, and verbs that go with everything. */
const small = `
af aldrig alle allerede alligevel alt altid altså anden andet andre at bare begge blandt blev blevet blive bliver burde bør da
de dem den denne der deres derfor det dette dig din dit dine dog du efter egentlig eller en end endnu enkelt er et ellers for
fordi foran fra fx før først første fået få får gang gange gennem gerne gør gøre gjort godt god gode ham han hans har have
haft hej hel hele helt hen hende hendes her heller hos hun hvad hvem hver hvilke hvilken hvilket hvis hvor hvordan hvorfor
hvornår i igen ikke ikk imens imellem ind inden ingen ingenting inkl ja jeg jer jeres jo kan kom komme kommer kommet kun kunne
lige lidt lave laver lavet læse lå man mange med medmindre meget mellem men mens mere mest mig min mine mit mod må måske måtte
ned nej netop noget nogen nogle nok nu når ny og også om omkring op os over overhovedet ok okay orden iorden på samme samt se
selv selvom ser ses set sig siden sige siger sagt sikkert sin sine sit skal skulle skriver skrive skrevet som stadig står stå
sted særlig så sådan tage tager taget tak ting til tit to tre ud uden under up vedr ved vel var være været vi via vil ville
vor vores ø ad bag både dvs etc evt dertil derved hertil herved heraf deraf mv osv pga sker ske sket mfl mht mm bl a går gå
gik gået giver give givet ligesom lov lovligt lovlig tilladt ret rigtig rigtigt bruge bruger brugt brugen behandle behandler
behandles pr fordel finde findes laves gælder gælde betyder handler regler reglerne regel the and dag hvorhen hvortil kræver
kræve kræves gamle gammel gammelt længe stedet tilbage nye nyt muligt mulig grund tvivl ofte sidder sidde lad ene inde udenfor
hinanden høj højt hvert enhver frem kort lang langt tidligere sidste næste sammen særligt ganske helst hellere næppe bestemt
normalt almindeligvis simpelthen rent faktisk vigtigt vigtige nærmere færdig klar klart spørgsmål spørgsmålet handle fik
lykkes nødt problem problemer ordentlig måde måden slags enten hverken uanset trods pludselig forhånd sidst senere tidligt
samtidig imod udover indtil fremover nogensinde hvorvidt eventuelt eventuel flere færre fleste par halvdelen stort stor lille
små mindre størst hedder kaldes nævnt plejer tror synes mener mene tænker tænke håber ønsker ønske vælge følger følge prøve
prøver lader sørge sørger husk huske slut starten begynder begynde mandag tirsdag onsdag torsdag fredag lørdag søndag idag
igår imorgen uger aften morgen formiddag eftermiddag nat time minut stund
`;

const stopWords = new Set(small.split(/\s+/).filter(Boolean));

export const isStopWord = (word: string): boolean => stopWords.has(word) || (word.length < 2 && !/\d/.test(word));
