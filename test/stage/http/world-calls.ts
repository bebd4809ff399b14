import { z } from 'zod';
import { type Came, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

/** What happens in the world without the desk's doing; each reads its own members of the body. */
type Happening = (parts: StageParts, came: Came) => unknown;

const happenings: Readonly<Record<string, Happening>> = {};

const named = z.object({ do: z.string() });

export const worldCalls: StageCall[] = [
  {
    method: 'POST',
    path: '/stage/world',
    does: `{do, ...}: lets something happen outside the desk; do: ${Object.keys(happenings).join(', ')}`,
    run: (parts, came) => {
      const read = named.safeParse(JSON.parse(came.body || '{}'));
      const happening = read.success ? happenings[read.data.do] : undefined;
      if (!happening) throw new StageRefusal(400, `do must be one of ${Object.keys(happenings).join(', ')}.`);
      return happening(parts, came);
    },
  },
];
