import { z } from 'zod';
import type { Claimed } from './claim.ts';
import { deliverCard } from './deliveries/card.ts';
import { deliverLogAltered, deliverLogAnchor } from './deliveries/log.ts';
import { deliverMailTeam } from './deliveries/mail-team.ts';
import { deliverNoTeam } from './deliveries/no-team.ts';
import { deliverProtectedAddress } from './deliveries/protected-address.ts';
import { deliverReminder } from './deliveries/reminder.ts';
import { deliverReporterUnit } from './deliveries/reporter-unit.ts';
import { deliverSecondCard } from './deliveries/second-card.ts';
import { deliverToHolder } from './deliveries/to-holder.ts';
import { deliverToManager } from './deliveries/to-manager.ts';
import { deliverToReporter } from './deliveries/to-reporter.ts';
import { deliverUntaken } from './deliveries/untaken.ts';
import { deliverWoken } from './deliveries/woken.ts';
import type { Deliver, Outcome, Senders } from './delivery.ts';
import { type Telling, type TellingKind, tellings } from './telling.ts';

const deliveries: { readonly [K in TellingKind]: Deliver<K> } = {
  card: deliverCard,
  'second-card': deliverSecondCard,
  reminder: deliverReminder,
  untaken: deliverUntaken,
  'protected-address': deliverProtectedAddress,
  woken: deliverWoken,
  'mail-team': deliverMailTeam,
  'to-reporter': deliverToReporter,
  'to-holder': deliverToHolder,
  'to-manager': deliverToManager,
  'log-altered': deliverLogAltered,
  'log-anchor': deliverLogAnchor,
  'no-team': deliverNoTeam,
  'reporter-unit': deliverReporterUnit,
};

const steps = z.object({ told: z.array(z.string()).default([]) });

/** Delivers a claimed row by its kind. Throws what the delivery throws, and for a row that no version of ours has written. */
export const deliver = (parts: Senders, row: Claimed): Promise<Outcome> => {
  const { kind } = row;
  if (!isKind(kind)) throw new TypeError('a row of a kind that is not known');
  const payload: unknown = JSON.parse(row.payload);
  return deliverKind(kind, parts, row, payload, new Set(steps.parse(payload).told));
};

const isKind = (kind: string): kind is TellingKind => Object.hasOwn(tellings, kind);

const deliverKind = <K extends TellingKind>(
  kind: K,
  parts: Senders,
  row: Claimed,
  payload: unknown,
  told: ReadonlySet<string>,
): Promise<Outcome> => {
  // The payload was parsed by this very kind's shape; the compiler cannot follow that through the table.
  const telling = { ...parsed(kind, payload), kind } as Extract<Telling, { readonly kind: K }>;
  return deliveries[kind]({ parts, row, telling, told });
};

const parsed = (kind: TellingKind, payload: unknown): object => {
  const found = tellings[kind].parse(payload);
  return typeof found === 'object' && found !== null ? found : {};
};
