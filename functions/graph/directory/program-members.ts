import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { mostExpanded } from '#shared/reviews/data-gaps.ts';
import { readRetryAfter } from '../../microsoft/answers.ts';
import { GraphTrouble } from '../../microsoft/trouble.ts';
import type { AskGraph } from '../client.ts';
import type { DirectoryGraph } from './directory-graph.ts';
import { seenThings, thing } from './thing-pages.ts';

/** As many groups a batch asks about (Learn, "Combine multiple HTTP requests using JSON batching"). */
export const groupsInBatch = 20;

const part = z.object({
  id: z.string(),
  status: z.int(),
  headers: z.record(z.string(), z.string()).nullish(),
  body: z.unknown(),
});
type Part = z.infer<typeof part>;
const batch = z.object({ responses: z.array(part) });
const expanded = z.object({ members: z.array(thing.extend({ '@odata.type': z.string().nullish() })) });
const refused = z.object({ error: z.object({ code: z.string() }) });

const passing = new Set([409, 424, 429, 500, 502, 503, 504]);
/** A longer wait is left to the outbox. Seconds. */
const longestWait = 1;
/** How often the parts of a batch are asked for before the rest is left to the outbox. */
const mostRounds = 5;
const timeoutMs = 30_000;

/**
 * The programs among the members of at most 20 small groups (GroupMember.Read.All): version 1.0 leaves them out of every
 * list of members but an expanded one (Learn, "List group members": known issue). `areAll`: the group has no others.
 */
export const programsOf = (ask: AskGraph): Pick<DirectoryGraph, 'programs'> => ({
  programs: async (tenantId, groupIds) =>
    ask({ tenantId, part: 'graph', timeoutMs }, async (api) => {
      const send = async (ids: readonly string[]): Promise<readonly Part[]> => {
        const requests = ids.map((id) => ({
          id,
          method: 'GET',
          url: `/groups/${id}?$select=id&$expand=members($select=id,displayName)`,
        }));
        const answer = await api('/$batch').header('x-ms-throttle-priority', 'low').post({ requests });
        return batch.parse(answer).responses;
      };
      const answered: Part[] = [];
      let left: readonly string[] = groupIds;
      for (let round = 1; left.length > 0; round += 1) {
        const parts = await send(left);
        answered.push(...parts.filter(({ status }) => !passing.has(status)));
        const failed = parts.filter(({ status }) => passing.has(status));
        const wait = Math.max(0, ...failed.map(waitOf));
        // Each part is throttled by itself: only those are asked for again, and those of which nothing was said.
        left = left.filter((id) => !parts.some((part) => part.id === id && !passing.has(part.status)));
        if (left.length > 0 && (wait > longestWait || round === mostRounds)) throw troubleOf(failed, wait);
        if (left.length > 0) await setTimeout(wait * 1000);
      }
      return answered.flatMap(seenIn);
    }),
});

/** Seconds; at times a decimal (microsoft-graph-docs issue 3877). The names of headers come in either case. */
const waitOf = ({ headers }: Part): number => {
  const [, value] = Object.entries(headers ?? {}).find(([name]) => name.toLowerCase() === 'retry-after') ?? [];
  return readRetryAfter(value) ?? longestWait;
};

const troubleOf = (parts: readonly Part[], retryAfter: number): GraphTrouble => {
  const [first] = parts;
  if (!first) return new GraphTrouble({ part: 'graph', code: 'unexpected-answer', uncertain: true });
  const code = refused.safeParse(first.body).data?.error.code ?? String(first.status);
  return new GraphTrouble({ part: 'graph', code, retryAfter: Math.ceil(retryAfter) });
};

/** Their names are read with all people and groups. */
const areKnown: ReadonlySet<string> = new Set(['#microsoft.graph.user', '#microsoft.graph.group']);

/** A group that is gone meanwhile is told of by the changes. */
const seenIn = ({ id: groupId, status, body }: Part) => {
  if (status !== 200) return [];
  const { members } = expanded.parse(body);
  const programs = members.filter((member) => member['@odata.type'] === '#microsoft.graph.servicePrincipal');
  const things = members.filter((member) => !areKnown.has(member['@odata.type'] ?? ''));
  return [
    {
      groupId,
      programIds: programs.map(({ id }) => id.toLowerCase()),
      areAll: members.length < mostExpanded,
      things: seenThings(things),
    },
  ];
};
