import { createHash } from 'node:crypto';
import { z } from 'zod';
import { AnchorsUnreadable } from './anchor-store.ts';

/** The end of a chain as it was when an anchor was taken. */
export type Head = { readonly subject: string; readonly sequence: number; readonly hash: string };

const header = z.object({
  anchor: z.literal(1),
  tenant: z.string(),
  at: z.iso.datetime(),
  /** The digest of the anchor before, so that none can be left out. */
  previous: z.string().nullable(),
  chains: z.int(),
  /** Over the heads of all chains, in order of their subjects. */
  digest: z.string(),
  /** The highest number of each year. */
  numbers: z.record(z.string(), z.int()),
});
export type AnchorHeader = z.infer<typeof header>;

/** One line of JSON, then one line for each chain that has grown since the anchor before: subject, sequence, hash. */
export const anchorText = (head: AnchorHeader, heads: readonly Head[]): Buffer =>
  Buffer.from([JSON.stringify(head), ...heads.map(anchorLine), ''].join('\n'));

export const anchorLine = ({ subject, sequence, hash }: Head): string => `${subject} ${sequence} ${hash}`;

export const readAnchor = (content: Buffer): { readonly header: AnchorHeader; readonly heads: readonly Head[] } => {
  const [first = '', ...lines] = content.toString('utf8').trimEnd().split('\n');
  try {
    const heads = lines.map((line) => {
      const [subject = '', sequence = '', hash = ''] = line.split(' ');
      return z
        .object({ subject: z.uuid(), sequence: z.int(), hash: z.string() })
        .parse({ subject, sequence: Number(sequence), hash });
    });
    return { header: header.parse(JSON.parse(first)), heads };
  } catch (error) {
    throw new AnchorsUnreadable('an anchor cannot be read', { cause: error });
  }
};

export const digestOfAnchor = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
