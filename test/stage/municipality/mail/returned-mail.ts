import type { Person } from '../person.ts';
import { attachmentOf, pdfOf } from './attachments.ts';
import type { Sent } from './stories.ts';
import { ndrHeader } from './write-mail.ts';

type Writing = Pick<Sent, 'from' | 'bcc' | 'sentDateTime' | 'internetMessageId'> & { sender: Person };

/** Minutes to two, one of whose addresses is mistyped and does not exist; and what Exchange writes back a minute later. */
export const mailThatCameBack = (writing: Writing): Sent[] => [networkMeeting(writing), notDelivered(writing)];

const networkMeeting = (writing: Writing): Sent => ({
  ...writing,
  to: [
    { name: 'Karen Lind', address: 'karen.lnid@postkasse.example' },
    { name: 'Sofus Bak', address: 'sofus.bak@skole.example' },
  ],
  subject: 'Referat fra netværksmøde om Alma',
  body: 'Kære begge\n\nHermed referatet fra mødet om Alma.\n\nVenlig hilsen\nMaja Holm',
  attachments: [
    attachmentOf({
      key: 'referat',
      name: 'Referat.pdf',
      contentType: 'application/pdf',
      content: pdfOf('Referat (øvelse)'),
    }),
  ],
});

const notDelivered = ({ from, sentDateTime, internetMessageId }: Writing): Sent => ({
  from: {
    name: 'Microsoft Outlook',
    address: 'microsoftexchange329e71ec88ae4615bbc36ab6ce41109e@eksempel-kommune.example',
  },
  to: [from],
  sentDateTime: new Date(Date.parse(sentDateTime) + 60_000).toISOString(),
  subject: 'Kan ikke leveres: Referat fra netværksmøde om Alma',
  internetMessageId: '<retur-referat@eksempel-kommune.example>',
  headers: [
    { name: ndrHeader, value: '' },
    { name: 'In-Reply-To', value: internetMessageId },
    { name: 'References', value: internetMessageId },
    { name: 'Auto-Submitted', value: 'auto-replied' },
    { name: 'Content-Type', value: 'multipart/report; report-type=delivery-status' },
  ],
  body: 'Din mail kunne ikke leveres til karen.lnid@postkasse.example. Adressen findes ikke hos modtagerens mailserver.',
});
