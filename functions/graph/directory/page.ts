import { GraphError } from '@microsoft/microsoft-graph-client';
import { z } from 'zod';
import { foreign } from '#shared/text/written.ts';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { AskGraph } from '../client.ts';

/** One page of a list. A round of changes ends in `changes`, the link that a later round begins at. */
export type Page<T> = {
  readonly rows: readonly T[];
  /** Rows that are none: without an id, say. */
  readonly unreadable: number;
  readonly next: string | undefined;
  readonly changes: string | undefined;
};

const page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().nullish(),
  '@odata.deltaLink': z.string().nullish(),
});

/** A name as whoever writes in the directory gave it: without what deceives the eye (Unicode TR 36) or no database keeps. */
export const name = foreign(256)
  .transform((text) => text.replaceAll(/\s+/g, ' '))
  .nullish()
  .catch(null);

/** A page of hundreds of groups with their members takes longer than a person would wait. Milliseconds. */
const timeoutMs = 30_000;

/**
 * Reads one page of the directory, at low priority: reading thousands of memberships must not slow what people wait for
 * (Learn, "Microsoft Graph throttling guidance": `x-ms-throttle-priority`).
 * @param at a path with its query, or a link of an earlier page as it was given
 * @throws GraphTrouble
 */
export const readPage = async <S extends z.ZodType>(
  ask: AskGraph,
  tenantId: string,
  at: string,
  shape: S,
  excused?: (trouble: GraphTrouble) => boolean,
): Promise<Page<z.output<S>>> =>
  ask({ tenantId, part: 'graph', timeoutMs, ...(excused && { excused }) }, async (api) => {
    const answer = page.parse(await api(at).header('x-ms-throttle-priority', 'low').get());
    const rows = answer.value.flatMap((row) => shape.safeParse(row).data ?? []);
    const [next, changes] = [answer['@odata.nextLink'] ?? undefined, answer['@odata.deltaLink'] ?? undefined];
    return { rows, unreadable: answer.value.length - rows.length, next, changes };
  });

/**
 * Whether a link is no longer followed: a page's link dies after minutes, one of changes after a week (400
 * `syncStateNotFound`), the service may ask for a new beginning (410) (Learn, "Use delta query to track changes"), and
 * whatever else is wrong with a link that Graph gave (400, 404), or with where it leads, another try does not mend.
 */
export const isDeadLink = (trouble: unknown): boolean =>
  trouble instanceof GraphTrouble && trouble.permanent && (deadBy.has(statusOf(trouble)) || dead.test(trouble.code));

const dead =
  /^(?:syncStateNotFound|Directory_ExpiredPageToken|Request_ExpiredPageToken|resyncRequired|Gone|foreign-link)$/i;
const deadBy: ReadonlySet<number> = new Set([400, 404, 410]);

const statusOf = ({ cause, code }: GraphTrouble): number =>
  cause instanceof GraphError ? cause.statusCode : Number(code);
