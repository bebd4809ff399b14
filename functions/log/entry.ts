import { z } from 'zod';
import type { Linked } from '../database/log.ts';
import { parsed } from './verify/readable.ts';

export type Entry = Linked & { readonly hash: Buffer; readonly whole: boolean };

const record = z.record(z.string(), z.unknown());
const seal = z.object({ seal: z.string() });
const plan = z.object({ plan: z.array(z.string()) });
const digested = z.object({ textId: z.string(), digest: z.string() });
const evidence = z.object({ evidenceId: z.string(), sha256: z.string() });

/** An entry's facts; of one that was altered beyond reading, none: the chain shows that. */
const factsOf = (entry: Entry): Record<string, unknown> => record.catch({}).parse(parsed(entry.facts));

/** The newest seal of a chain, and the entry that holds it. */
export const lastSeal = (entries: readonly Entry[]) =>
  entries
    .flatMap((entry) => {
      const found = seal.safeParse(factsOf(entry));
      return found.success ? [{ seal: found.data.seal, sequence: entry.sequence }] : [];
    })
    .at(-1);

/** The newest plan of reminders: when each is to be said, by the id of its row. */
export const lastPlan = (entries: readonly Entry[]) =>
  entries
    .flatMap((entry) => {
      const found = plan.safeParse(factsOf(entry));
      const rows = found.success ? found.data.plan.map((one) => one.split('@')) : [];
      return rows.length > 0
        ? [{ sequence: entry.sequence, rows: rows.map(([id = '', at = '']) => ({ id, at: new Date(at) })) }]
        : [];
    })
    .at(-1);

/** Every text whose digest the log holds, wherever in an entry's facts it stands. */
export const digestedTexts = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => {
    const facts = factsOf(entry);
    return [facts, ...Object.values(facts)].flatMap((one) => {
      const found = digested.safeParse(one);
      return found.success ? [{ ...found.data, sequence: entry.sequence }] : [];
    });
  });

/** Every kept mail whose digest the log holds. */
export const digestedEvidence = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => {
    const found = entry.verb === 'evidence-added' ? evidence.safeParse(factsOf(entry)) : undefined;
    return found?.success ? [{ ...found.data, sequence: entry.sequence }] : [];
  });

const outside = z.object({ columns: z.array(z.string()) }).catch({ columns: [] });

/** What the desk itself found altered when it next worked on the case, by entry. */
export const alteredOutside = (entries: readonly Entry[]) =>
  entries
    .filter(({ verb }) => verb === 'altered-outside')
    .map((entry) => ({ sequence: entry.sequence, columns: outside.parse(factsOf(entry)).columns }));
