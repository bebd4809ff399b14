import { z } from 'zod';
import type { Claimed } from '../outbox/claim.ts';
import type { Outcome } from '../outbox/outcome.ts';
import { type Telling, type TellingKind, tellings } from '../outbox/telling.ts';
import { deliverCard } from './card.ts';
import type { Deliver, Senders } from './delivery.ts';
import { deliverLogAltered, deliverLogAnchor } from './log.ts';
import { deliverMailTeam } from './mail-team.ts';
import { deliverNoTeam } from './no-team.ts';
import { deliverProtectedAddress } from './protected-address.ts';
import { deliverReminder } from './reminder.ts';
import { deliverReporterUnit } from './reporter-unit.ts';
import { deliverSecondCard } from './second-card.ts';
import { deliverToHolder } from './to-holder.ts';
import { deliverToManager } from './to-manager.ts';
import { deliverToReporter } from './to-reporter.ts';
import { deliverUntaken } from './untaken.ts';
import { deliverWoken } from './woken.ts';

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
