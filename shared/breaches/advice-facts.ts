import { z } from 'zod';

const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no']).transform((said) => said === 'yes')])
  .nullish()
  .transform((said) => said ?? undefined);
/** A ground counts only when it is true: unknown counts as absent. */
const ground = yesNo.transform((said) => said === true);
const oneOf = <const C extends readonly [string, ...string[]]>(choices: C) =>
  z
    .enum(choices)
    .nullish()
    .transform((said) => said ?? undefined);

/**
 * What is known of a breach when asking for advice, in the desk's own enumerations; prose and facts by another name are
 * refused. No fact is required, since little is known in the first hour: missing or null is unknown, and unknown never
 * counts towards "no".
 */
export const adviceFacts = z
  .strictObject({
    /** Seen, changed or lost by or for those it should not have been: any of the three makes a breach (art. 4(12)). */
    confidentiality: yesNo,
    integrity: yesNo,
    availability: yesNo,
    malicious: ground,
    /** A current or former employee. */
    insider: ground,
    /** Unreadable for its holder, the key safe (art. 34(3)(a)); hashed and salted passwords count. */
    dataUnintelligible: ground,
    specialCategories: ground,
    criminal: ground,
    nationalId: ground,
    financial: ground,
    /** Passwords and the like, which open more than was sent. */
    credentials: ground,
    /** Children, patients, people in care or in dependence. */
    vulnerable: ground,
    protectedAddress: ground,
    /** The recipient is a party to a conflict about the person: custody, violence. */
    custodyConflict: ground,
    /** A phone, computer, stick or paper file went out of our hands. */
    device: ground,
    /** Sent over a channel that others can read, to the right recipient or not. */
    insecureChannel: ground,
    /** It has not been stopped yet. */
    ongoing: ground,
    /** Whether the supplier's statement is in writing (art. 33(2)). */
    inWriting: yesNo,
    people: z
      .number()
      .min(0)
      .nullish()
      .transform((said) => said ?? undefined),
    /** `good`: all can be restored soon; a partial or encrypted copy is `poor`. */
    backup: oneOf(['good', 'poor']),
    /** `excluded`: it has been shown; the lack of a sign is not enough. */
    exfiltration: oneOf(['excluded', 'no-sign', 'likely']),
    /** `long`: a day or more. */
    downtime: oneOf(['short', 'long']),
    /** Its holder. Colleagues without a need are recipients like others (Datatilsynet 2024-442-4149). */
    recipient: oneOf(['trusted', 'known', 'many']),
    /** Whether the recipient has deleted it; no: asked, and not confirmed. */
    deletionConfirmed: yesNo,
    deletionRequested: ground,
    /** What was sent came back, or was taken back. */
    recovered: ground,
    returned: ground,
    recalled: ground,
    /** It was unread when it came back. */
    unread: ground,
    /** Whether logs can show who looked. */
    logs: yesNo,
  })
  .transform(({ recovered, returned, recalled, deletionConfirmed, deletionRequested, ...facts }) => ({
    ...facts,
    undone: undoing({ back: recovered || returned || recalled, deleted: deletionConfirmed, asked: deletionRequested }),
  }));

/** What a caller may hand in. */
export type AdviceFacts = z.input<typeof adviceFacts>;
/** The same as the rules read it. */
export type ReadFacts = z.output<typeof adviceFacts>;

type Undoing = { back: boolean; deleted: boolean | undefined; asked: boolean };

const undoing = ({ back, deleted, asked }: Undoing): 'confirmed' | 'asked' | undefined => {
  if (back || deleted === true) return 'confirmed';
  return deleted === false || asked ? 'asked' : undefined;
};
