import type { Person } from '../person.ts';
import { attachmentOf, pdfOf } from './attachments.ts';
import type { Sent } from './stories.ts';

/** Two letters scanned on the same machine, which gives every mail it sends in somebody's name the same message id. */
export const scannerStories = (maja: Person, leo: Person, now: Date): Sent[] => {
  const at = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString();
  const scan = {
    sender: maja,
    from: { name: maja.displayName, address: maja.mail },
    internetMessageId: '<mfp-7@printer.eksempel-kommune.example>',
    body: 'Scannet på MFP-7.',
  };
  return [
    {
      ...scan,
      to: [{ name: 'Xenia Brandt', address: 'xenia.brandt@postkasse.example' }],
      subject: 'Første scanning fra MFP-7',
      sentDateTime: at(8_640),
    },
    {
      ...scan,
      to: [{ name: 'Yrsa Boel', address: 'yrsa.boel@postkasse.example' }],
      cc: [{ name: leo.displayName, address: leo.mail }],
      subject: 'Anden scanning fra MFP-7',
      sentDateTime: at(4_350),
      attachments: [
        attachmentOf({
          key: 'brev',
          name: 'brev.pdf',
          contentType: 'application/pdf',
          content: pdfOf('Brev (øvelse)'),
        }),
      ],
    },
  ];
};
