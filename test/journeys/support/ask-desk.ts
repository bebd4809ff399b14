import { z } from 'zod';
import type { StageProcess } from './stage-process.ts';

const given = z.object({ accessToken: z.string() });

/** A stage that runs as a process of its own, as far as the desk is asked through it. */
export type AskedStage = Pick<StageProcess, 'url' | 'post'>;

type Call = { readonly method: 'GET' | 'POST' | 'PUT'; readonly body?: object; readonly key?: string };

/** Calls the desk's own API as a person, by sign-in name; answers the bytes, whatever they are. */
export const callDesk = async (
  stage: AskedStage,
  who: string,
  path: string,
  { method, body, key }: Call = { method: 'GET' },
): Promise<Buffer> => {
  const { accessToken } = given.parse(await stage.post('/stage/token', { person: who }));
  const headers = {
    authorization: `Bearer ${accessToken}`,
    ...(body && { 'content-type': 'application/json' }),
    ...(key && { 'idempotency-key': key }),
  };
  const answer = await fetch(`${stage.url}/api${path}`, {
    method,
    headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${path}: ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
};

const queue = z.object({
  breaches: z.array(z.object({ caseId: z.string(), reference: z.string(), state: z.string() })),
});

/** The cases as a member of the team sees them. */
export const casesOf = async (stage: AskedStage) =>
  queue.parse(JSON.parse(String(await callDesk(stage, 'sofie', '/breaches?show=all')))).breaches;
