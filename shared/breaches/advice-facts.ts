import { z } from 'zod';
import { readBackup, readDeletion, readDowntime, readExfiltration, readPeople, readRecipient } from './advice-words.ts';

const yes = z.union([z.boolean(), z.string()]).nullish().transform(saysYes);
const text = z.union([z.string(), z.number(), z.boolean()]).nullish();

/**
 * What is known of a breach when asking for advice. Nothing must be there, for the first hour knows little; what is
 * missing is unknown, and unknown never speaks for "no". Quantities and circumstances may be words ("about two dozen",
 * "known, trusted", "none, paper files"), in Danish or English, as well as the values of the desk's own forms.
 */
export const adviceFacts = z
  .object({
    /** Seen, changed or lost by or for those it should not have been: any of the three makes a breach (art. 4(12)). */
    confidentiality: z.boolean().nullish(),
    integrity: z.boolean().nullish(),
    availability: z.boolean().nullish(),
    malicious: yes,
    /** Somebody of the house, now or formerly. */
    insider: yes,
    /** Unreadable for whoever has it, the key safe (art. 34(3)(a)); hashed and salted passwords count. */
    dataUnintelligible: text.transform((said) => saysYes(said) && !/part|weak|delvis|svag/i.test(String(said))),
    specialCategories: yes,
    criminal: yes,
    nationalId: yes,
    financial: yes,
    /** Children, patients, people in care or in dependence. */
    vulnerable: yes,
    protectedAddress: yes,
    /** The recipient is a party to a conflict about the person: custody, violence. */
    custodyConflict: yes,
    /** A phone, computer, stick or paper file went out of our hands. */
    device: yes,
    people: text.transform(readPeople),
    backup: text.transform(readBackup),
    exfiltration: text.transform(readExfiltration),
    downtime: text.transform(readDowntime),
    recipient: text,
    deletionConfirmed: text.transform(readDeletion),
    deletionRequested: yes,
    /** What was sent came back, or was taken back before it was read. */
    recovered: yes,
    returned: yes,
    recalled: yes,
    /** Whether logs can show who looked. `missing` or false: they cannot. */
    logs: text.transform((logs) => (logs === undefined || logs === null ? undefined : saysYes(logs))),
  })
  .transform(({ recovered, returned, recalled, deletionConfirmed, deletionRequested, recipient, ...facts }) => ({
    ...facts,
    confidentiality: facts.confidentiality ?? undefined,
    integrity: facts.integrity ?? undefined,
    availability: facts.availability ?? undefined,
    recipient: readRecipient(recipient),
    undone:
      recovered || returned || recalled ? 'confirmed' : (deletionConfirmed ?? askedOf(deletionRequested, recipient)),
  }));

/** What a caller may hand in. */
export type AdviceFacts = z.input<typeof adviceFacts>;
/** The same as the rules read it. */
export type ReadFacts = z.output<typeof adviceFacts>;

function saysYes(value: unknown): boolean {
  if (typeof value !== 'string') return value === true || (typeof value === 'number' && value > 0);
  return (
    value.trim() !== '' && !/^\s*(?:no|not|none|nej|ikke|ingen|false|unknown|ukendt|missing|mangler)\b/i.test(value)
  );
}

// "known, goods returned": what became of it is often said with the recipient.
function askedOf(requested: boolean, recipient: unknown): 'confirmed' | 'asked' | undefined {
  const said =
    typeof recipient === 'string' && /delet|slet|return/i.test(recipient) ? readDeletion(recipient) : undefined;
  return said ?? (requested ? 'asked' : undefined);
}
