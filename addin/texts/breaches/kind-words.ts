import type { BreachKind } from '#shared/breaches/kinds.ts';

type KindWords = {
  /** What people call each kind beside its name. Compounds and endings are found too. */
  readonly said: Readonly<Record<BreachKind, string>>;
  /** Words of names and hints that tell of no kind. */
  readonly common: string;
};

/** What a kind of breach is known by on the front page, in the words of those it happens to. */
export const da: KindWords = {
  said: {
    'misdirected-mail':
      'sendt sende mail e-mail mailen cc bcc autoudfyld modtager modtageren vedhæftet svar alle forkert forkerte adresse',
    'misdirected-letter':
      'sendt brev breve digital post e-boks eboks kuvert posten udleveret sms forkert forkerte adresse',
    'wrong-data': 'forkerte oplysninger forkert bilag vedhæftede rod byttet en anden borgers oplysninger',
    'insecure-sending': 'usikkert usikker ukrypteret kryptering gmail hotmail privat mail almindelig mail',
    'spoken-disclosure': 'sagt fortalt snakket talte overhørt hørte telefonen røbet afsløret sladder gangen',
    'lost-device':
      'telefon mobil pc computer laptop bærbar tablet ipad usb nøgle stik harddisk mistet tabt stjålet tyveri glemt væk',
    'paper-left-behind':
      'papir papirer mappe mapper taske udskrift print printer journal notesbog bus tog glemt væk mistet',
    'open-access':
      'adgang rettigheder drev mappe mapper filer fællesdrev sharepoint teams delt link alle kunne se for mange',
    'published-by-mistake': 'offentliggjort hjemmeside nettet facebook aktindsigt dagsorden referat publiceret',
    snooping: 'opslag slået snaget kigget nysgerrig kollega uden grund journal sag',
    'data-lost': 'slettet ødelagt forsvundet væk fil filer filerne kan ikke åbnes backup nedbrud',
    ransomware:
      'hacket hacking virus phishing link trykket trykkede kode adgangskode afpresning ransomware svindel angreb klikket login',
    'processor-breach': 'leverandør leverandøren databehandler system firma it-leverandør underleverandør',
    other: '',
  },
  common:
    'den har set kan til anden andre andet nogen noget alle mange person persondata oplysninger oplysning data vores rette rigtige skulle haft have kunne været eller uden ved med kommune ansat lagt lå fået fejl frem lå ikke angrebet os',
};

export const en: KindWords = {
  said: {
    'misdirected-mail': 'sent mail email cc bcc recipient attachment reply all wrong address',
    'misdirected-letter': 'letter digital post e-boks envelope handed text message wrong address',
    'wrong-data': 'wrong data attachment mixed up another citizen',
    'insecure-sending': 'unprotected insecure unencrypted encryption gmail hotmail private mail',
    'spoken-disclosure': 'said told talked overheard phone gossip corridor',
    'lost-device': 'phone mobile computer laptop tablet ipad usb stick disk lost stolen theft left missing',
    'paper-left-behind': 'paper papers folder bag printout print printer notebook bus train left lost missing',
    'open-access': 'access rights drive folder folders open everyone sharepoint teams shared link too many could see',
    'published-by-mistake': 'published website internet facebook agenda minutes disclosure posted online',
    snooping: 'looked up snooped curious colleague without reason record',
    'data-lost': 'deleted file files destroyed disappeared cannot backup lost data',
    ransomware: 'hacked hacking virus phishing link code password blackmail ransomware fraud attack clicked login',
    'processor-breach': 'supplier processor system company vendor subcontractor',
    other: '',
  },
  common:
    'other others can see with for somebody somebody else person personal data wrong right the with should have had could was went too was our us were lay municipality by mistake nobody open said sent',
};
