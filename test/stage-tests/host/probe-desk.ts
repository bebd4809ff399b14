import type { OpenDesk } from '#test/stage/stage.ts';
import { postCard } from './post-card.ts';

/**
 * A desk of a few lines, to prove the stage with: a function, a bot that answers, and an outbox of rows in memory whose
 * due instants are given by POST /api/rows.
 */
export const openProbeDesk: OpenDesk = async (env, { clock }) => {
  const { app } = await import('@azure/functions');
  const rows: Date[] = [];
  const delivered: { due: string; at: string }[] = [];
  const ran: string[] = [];
  app.http('now', {
    route: 'now',
    handler: () => ({ jsonBody: { now: clock().toISOString(), graph: env.GRAPH_URL } }),
  });
  app.http('rows', {
    route: 'rows',
    handler: async (request) => {
      if (request.method === 'POST') rows.push(new Date(await request.text()));
      return { jsonBody: { delivered, ran } };
    },
  });
  app.http('bot', {
    route: 'messages',
    methods: ['POST'],
    handler: async (request) => {
      const activity = (await request.json()) as { type: string; value?: unknown };
      return { jsonBody: activity.type === 'invoke' ? { statusCode: 200, type: 'echo', value: activity.value } : {} };
    },
  });
  app.http('card', {
    route: 'card',
    methods: ['POST'],
    handler: async (request) => ({ status: await postCard(env, await request.json()) }),
  });
  app.timer('outbox', {
    schedule: '*/10 * * * * *',
    handler: () => {
      for (const due of rows.filter((row) => row <= clock())) {
        rows.splice(rows.indexOf(due), 1);
        delivered.push({ due: due.toISOString(), at: clock().toISOString() });
      }
    },
  });
  app.timer('nightly', { schedule: '0 0 2 * * *', handler: () => void ran.push(clock().toISOString()) });
  return {
    nextDue: async () => rows.toSorted((a, b) => a.getTime() - b.getTime())[0],
    countWaiting: async (at) => rows.filter((row) => row <= at).length,
    quiet: async () => undefined,
    close: async () => undefined,
  };
};
