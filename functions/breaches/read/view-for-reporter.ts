import type { ReporterView } from '#shared/breaches/views.ts';
import type { Caller } from '#shared/people/caller.ts';
import { maskCpr } from '#shared/privacy/cpr.ts';
import type { Viewed } from '../../subject/subject.ts';
import type { OwnOfReporter } from '../../subject/wire.ts';
import { readBreach } from '../breach-row.ts';
import { recipientsSeenBy, type SeenRecipient } from '../mail/deletions.ts';
import { reportsOf, type Told } from '../report/reported.ts';
import { forManager } from './for-manager.ts';

type Seen = { readonly own: OwnOfReporter; readonly texts: readonly string[] };

/**
 * What a reporter sees of their own report: what they reported themselves. What another reporter of the same mail
 * reported, hidden recipients included, stays between that person and the team.
 */
export const viewForReporter = async ({ tx, row: found, caller }: Viewed): Promise<Seen | undefined> => {
  const row = await readBreach(tx, found);
  const reports = await reportsOf(tx, row);
  const mine = reports.find(({ personId }) => personId === caller.personId);
  if (!mine) return undefined;
  const { told } = mine;
  const own = {
    ...forManager(row),
    kind: told.kinds[0] ?? row.kind,
    unit: mine === reports[0] ? row.unit : null,
    receivedAt: mine.at.toISOString(),
    people: told.people,
    dataKinds: told.dataKinds,
    times: timesIn(told, mine.at),
    mail: mailIn(told),
    recipients: recipientsFor(caller, told, await recipientsSeenBy(tx, row, reports, caller.personId)),
  };
  return { own, texts: told.texts };
};

const timesIn = ({ occurred, found }: Told, received: Date): ReporterView['times'] => [
  ...(occurred ? [{ time: 'occurred' as const, ...occurred }] : []),
  ...(found ? [{ time: 'found' as const, ...found }] : []),
  { time: 'received' as const, at: received.toISOString(), estimated: false },
];

const mailIn = ({ mail }: Told): ReporterView['mail'] => {
  if (!mail) return null;
  const { recipients: _, sender, ...facts } = mail;
  return {
    ...facts,
    subject: maskCpr(mail.subject),
    attachments: mail.attachments.map((file) => ({ ...file, name: maskCpr(file.name) })),
    ...(sender && { sender: { address: maskCpr(sender.address), name: maskCpr(sender.name) } }),
  };
};

// As this reporter named and marked them.
const recipientsFor = (
  { userName }: Caller,
  { mail }: Told,
  seen: readonly SeenRecipient[],
): ReporterView['recipients'] =>
  seen
    .map((recipient) => ({
      ...recipient,
      name: maskCpr(recipient.name),
      address: maskCpr(recipient.address),
      self: mail?.sender !== undefined && recipient.address.toLowerCase() === userName.toLowerCase(),
    }))
    .sort((one, other) => Number(other.wrong) - Number(one.wrong));
