import { z } from 'zod';
import type { StageProcess } from './stage-process.ts';

const given = z.object({ accessToken: z.string() });

/** What the desk's own API answers somebody, by sign-in name: the bytes, whatever they are. */
export const askDesk = async (stage: StageProcess, who: string, path: string): Promise<Buffer> => {
  const { accessToken } = given.parse(await stage.post('/stage/token', { person: who }));
  const answer = await fetch(`${stage.url}/api${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
  if (!answer.ok) throw new Error(`${answer.status} ${path}: ${await answer.text()}`);
  return Buffer.from(await answer.arrayBuffer());
};

const queue = z.object({
  breaches: z.array(z.object({ breachId: z.string(), reference: z.string(), state: z.string() })),
  total: z.number(),
});

/** The cases as a member of the team sees them. */
export const casesOf = async (stage: StageProcess, who = 'sofie') =>
  queue.parse(JSON.parse(String(await askDesk(stage, who, '/breaches?show=all')))).breaches;
