import type { Person } from '../person.ts';
import { attachmentOf, pdfOf } from './attachments.ts';
import type { Sent } from './stories.ts';

/** What lies in the mailbox a whole office answers from: a plan that went to the wrong grandmother, and her answer. */
export const sharedStories = (maja: Person, mailbox: Person, now: Date): Sent[] => {
  const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  const office = { name: mailbox.displayName, address: mailbox.mail };
  const oda = { name: 'Oda Krogh', address: 'oda.krogh@postkasse.example' };
  const sent = '<samvaersplan@mail.eksempel-kommune.example>';
  return [
    {
      sender: mailbox,
      from: office,
      to: [oda],
      cc: [{ name: maja.displayName, address: maja.aliases[0] ?? maja.mail }],
      bcc: [{ name: 'Sofus Bak', address: 'sofus.bak@skole.example' }],
      subject: 'Samværsplan for Alma',
      sentDateTime: at(170),
      internetMessageId: sent,
      body: 'Kære Oda\n\nHermed samværsplanen for Alma.\n\nVenlig hilsen\nFamilierådgivningen',
      attachments: [
        attachmentOf({
          key: 'samvaersplan',
          name: 'Samværsplan.pdf',
          contentType: 'application/pdf',
          content: pdfOf('Samværsplan (øvelse)'),
        }),
      ],
    },
    {
      from: oda,
      to: [office],
      subject: 'SV: Samværsplan for Alma',
      sentDateTime: at(140),
      internetMessageId: '<svar-samvaersplan@postkasse.example>',
      headers: [
        { name: 'In-Reply-To', value: sent },
        { name: 'References', value: sent },
      ],
      body: 'Jeg kender ingen Alma. Er den til en anden?\n\nOda Krogh',
    },
  ];
};
