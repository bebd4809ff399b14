import { randomUUID } from 'node:crypto';
import type { ReportInput } from '#shared/breaches/report.ts';

const hour = 3_600_000;
const at = (now: Date, hoursAgo: number): string => new Date(now.getTime() - hoursAgo * hour).toISOString();

const misdirected = (now: Date): ReportInput => ({
  kind: 'misdirected-mail',
  door: 'outlook',
  answers: { recipientTold: 'no', encrypted: 'unknown' },
  dataKinds: ['contact', 'cpr', 'children'],
  people: 'up-to-10',
  found: { when: at(now, 1) },
  description:
    'Handleplanen for en familie blev sendt til en forkert modtager, fordi adressen blev foreslået af Outlook.',
  mail: {
    internetMessageId: `<${randomUUID()}@eksempel-kommune.example>`,
    subject: 'Handleplan til mødet på torsdag',
    sentAt: at(now, 2),
    size: 184_320,
    attachments: [{ name: 'Handleplan.pdf', size: 151_552 }],
    recipients: [
      {
        address: 'pia.lund@eksempel-kommune.example',
        name: 'Pia Lund',
        field: 'to',
        placement: 'inside',
        wrong: false,
      },
      { address: 'kontakt@bakkehuset.example', name: 'Bakkehuset', field: 'to', placement: 'outside', wrong: false },
      { address: 'pia.lund@postkasse.example', name: 'Pia Lund', field: 'cc', placement: 'outside', wrong: true },
    ],
    completeness: 'mailbox',
  },
});

const snooping = (now: Date): ReportInput => ({
  kind: 'snooping',
  door: 'teams',
  answers: { insider: 'colleague', logged: 'yes' },
  dataKinds: ['health'],
  people: 'one',
  found: { when: at(now, 3) },
  description: 'En kollega har slået en nabo op i omsorgssystemet uden at have en opgave med borgeren.',
});

/** What employees report: more than half of it misdirected mail, as in practice, each a mail of its own. */
export const reportNumber = (index: number, now: Date): ReportInput =>
  index % 5 < 3 ? misdirected(now) : snooping(now);
