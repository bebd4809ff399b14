import { z } from 'zod';
import type { Claimed } from '../outbox/claim.ts';
import type { AnyPlanned, MessageIn, Shapes } from '../outbox/messages.ts';
import type { Outcome } from '../outbox/outcome.ts';
import type { DeliverIn, Senders } from './delivery.ts';

/** What delivers the messages about subjects of one kind. */
export type SubjectDeliveries = {
  /** Delivers a claimed row. Fails with what the delivery fails with, and for a row of an unknown message. */
  readonly deliver: (parts: Senders, row: Claimed) => Promise<Outcome<AnyPlanned>>;
  /** What follows when a row was given up after its last try. Never fails. */
  readonly givenUp: (parts: Senders, row: Claimed) => Promise<void>;
};

type Each<S extends Shapes> = { readonly [K in keyof S & string]: DeliverIn<S, K> };

const kept = z.object({ steps: z.array(z.string()).default([]) });
const anObject = z.record(z.string(), z.unknown()).catch({});

/**
 * The deliveries of a kind of subject: one for each of its messages, complete by type.
 * @param shapes its messages, each with the shape of its payload
 */
export const deliveriesOf = <S extends Shapes>(
  shapes: S,
  each: Each<S>,
  givenUp: SubjectDeliveries['givenUp'],
): SubjectDeliveries => {
  const deliverOne = <K extends keyof S & string>(kind: K, parts: Senders, row: Claimed) => {
    const payload: unknown = JSON.parse(row.payload);
    // Parsed by this very message's shape; the compiler cannot follow that through the table.
    const message = { ...anObject.parse(shapes[kind]?.parse(payload)), kind } as Extract<
      MessageIn<S>,
      { readonly kind: K }
    >;
    return each[kind]({ parts, row, message, steps: new Set(kept.parse(payload).steps) });
  };
  const isKnown = (kind: string): kind is keyof S & string => Object.hasOwn(shapes, kind);
  return {
    deliver: async (parts, row) => {
      if (!isKnown(row.kind)) throw new TypeError('a row of an unknown message');
      return deliverOne(row.kind, parts, row);
    },
    givenUp,
  };
};
