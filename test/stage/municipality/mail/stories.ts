import type { NamedPerson, Person } from '../person.ts';
import { attachmentOf, hugeAttachment, pdfOf } from './attachments.ts';
import type { Address } from './mail.ts';
import { mailThatCameBack } from './returned-mail.ts';
import type { MailDraft } from './write-mail.ts';

/** A mail as it was sent; without a sender here it came from outside. */
export type Sent = Omit<MailDraft, 'key' | 'folder'> & { sender?: Person };

const outside = (name: string, address: string): Address => ({ name, address });

const henrikVind = outside('Henrik Vind', 'henrik.vind@postkasse.example');
const minutesBefore = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();

/** The mails the stage tells its stories with; people, cases and addresses are invented. */
export const stories = (person: (name: NamedPerson) => Person, now: Date): Sent[] => {
  const at = (minutes: number) => minutesBefore(now, minutes);
  const address = (name: NamedPerson): Address => ({ name: person(name).displayName, address: person(name).mail });
  const id = (local: string) => `<${local}@mail.eksempel-kommune.example>`;
  const from = (name: NamedPerson) => ({ sender: person(name), from: address(name) });
  return [
    wrongRecipient({
      ...from('maja'),
      cc: [address('leo')],
      bcc: [address('birgit')],
      sentDateTime: at(130),
      internetMessageId: id('handleplan'),
    }),
    {
      from: henrikVind,
      to: [address('maja')],
      cc: [],
      subject: 'SV: Handleplan for Emil, version 2',
      sentDateTime: at(95),
      internetMessageId: '<svar-handleplan@postkasse.example>',
      headers: [
        { name: 'In-Reply-To', value: id('handleplan') },
        { name: 'References', value: id('handleplan') },
      ],
      body: 'Hej Maja\n\nJeg tror ikke denne mail er til mig. Jeg kender ingen Emil, og jeg har ikke læst videre efter første side. Skal jeg slette den?\n\nVenlig hilsen\nHenrik Vind',
    },
    ...mailThatCameBack({
      ...from('maja'),
      bcc: [address('leo')],
      sentDateTime: at(1_210),
      internetMessageId: id('referat'),
    }),
    {
      ...from('maja'),
      to: parents,
      subject: 'Forældremøde i gruppe Solstrålen torsdag kl. 17',
      sentDateTime: at(1_500),
      internetMessageId: id('foraeldremoede'),
      body: 'Kære forældre\n\nVi mødes torsdag kl. 17 i Familiehuset. Gruppen er for familier med et barn med ADHD, så tag gerne jeres spørgsmål med.\n\nVenlig hilsen\nMaja Holm',
    },
    {
      ...from('maja'),
      to: [outside('Anne-Mette Falk', 'am.falk@postkasse.example')],
      subject: 'Afgørelse om støtte',
      sentDateTime: at(1),
      internetMessageId: id('afgoerelse-nu'),
      freshlySent: true,
      body: 'Kære Anne-Mette\n\nHermed afgørelsen. Klagefristen er fire uger.\n\nVenlig hilsen\nMaja Holm',
      attachments: [
        attachmentOf({
          key: 'afgoerelse',
          name: 'Afgørelse.pdf',
          contentType: 'application/pdf',
          content: pdfOf('Afgørelse'),
        }),
      ],
    },
    {
      ...from('maja'),
      to: [outside('Advokathuset Nord', 'post@advokatnord.example')],
      subject: 'Aktindsigt - hele sagen',
      sentDateTime: at(4_400),
      internetMessageId: id('aktindsigt'),
      body: 'Se vedhæftede.',
      attachments: [hugeAttachment('aktindsigt', 'Sag 2024-11873 komplet.zip', 27 * 1024 * 1024)],
    },
    {
      from: outside('"><script>alert(2)</script>', 'nogen@fremmed.example'),
      to: [address('maja')],
      subject: '<img src=x onerror=alert(1)> \u202Efdp.ekcalbrev\u202C \u05E9\u05DC\u05D5\u05DD &amp; {{7*7}}',
      sentDateTime: at(2_900),
      internetMessageId: '<"onerror=alert(3)"@fremmed.example>',
      contentType: 'html',
      body: '<p>Hej <img src="x" onerror="alert(4)"></p>',
      attachments: [
        attachmentOf({
          key: 'fremmed',
          name: '../../\u202Efdp.exe',
          contentType: 'application/octet-stream',
          content: Buffer.from('ikke et program'),
        }),
      ],
    },
    {
      ...from('leo'),
      to: [address('maja')],
      subject: 'VS: Underretning modtaget',
      sentDateTime: at(260),
      internetMessageId: id('underretning'),
      body: 'Kan du tage denne? Borgeren har CPR 251248-4916 (testperson).\n\nLeo',
    },
    {
      ...from('birgit'),
      to: [address('maja'), address('leo')],
      subject: 'Afdelingsmøde flyttet til fredag',
      sentDateTime: at(3_100),
      internetMessageId: id('afdelingsmoede'),
      body: 'Kære begge\n\nVi flytter mødet til fredag kl. 9.\n\nBirgit',
    },
    {
      from: outside('Lønsystemet', 'noreply@loen.example'),
      to: [address('birgit')],
      subject: 'Godkend fravær for 3 medarbejdere',
      sentDateTime: at(700),
      internetMessageId: '<fravaer-88121@loen.example>',
      body: 'Log ind for at godkende.',
    },
    {
      from: outside('It-leverandøren', 'sikkerhed@leverandoer.example'),
      to: [address('sofie')],
      cc: [address('jonas')],
      subject: 'Hændelse hos underdatabehandler',
      sentDateTime: at(410),
      internetMessageId: '<haendelse-4711@leverandoer.example>',
      body: 'Vi skal oplyse, at en fejl i natten gav uvedkommende læseadgang til en testmappe.',
    },
    {
      ...from('nora'),
      to: [address('nils')],
      subject: 'Brev lagt i forkert kuvert',
      sentDateTime: at(300),
      internetMessageId: '<kuvert@mail.nabo-kommune.example>',
      body: 'Hej Nils\n\nJeg er kommet til at sende to breve i samme kuvert.\n\nNora',
    },
  ];
};

/** The typical breach: a plan meant for the family, sent to a stranger of nearly the same name. */
const wrongRecipient = (
  draft: Pick<Sent, 'from' | 'cc' | 'bcc' | 'sentDateTime' | 'internetMessageId'> & { sender: Person },
): Sent => ({
  ...draft,
  to: [henrikVind],
  subject: 'Handleplan for Emil, version 2',
  body: 'Kære Henrik\n\nHermed den reviderede handleplan for Emil, som vi talte om i går. Skriv endelig, hvis noget skal rettes.\n\nVenlig hilsen\nMaja Holm\nFamilierådgivningen',
  attachments: [
    attachmentOf({
      key: 'handleplan',
      name: 'Handleplan.pdf',
      contentType: 'application/pdf',
      content: pdfOf('Handleplan (øvelse)'),
    }),
  ],
});

/** More than the twenty Outlook on the web shows an add-in while the header is collapsed. */
const parents: Address[] = Array.from({ length: 28 }, (_, at) =>
  outside(`Forælder ${at + 1}`, `foraelder${at + 1}@postkasse.example`),
);
