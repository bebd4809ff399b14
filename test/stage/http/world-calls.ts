import { z } from 'zod';
import { assignRole, withdrawRole } from '../world/change-role.ts';
import {
  archiveChannel,
  archiveTeam,
  deleteChannel,
  renameChannel,
  restoreChannel,
  unarchiveChannel,
  unarchiveTeam,
} from '../world/channel-happenings.ts';
import { deleteCard } from '../world/delete-card.ts';
import { demandSignIn } from '../world/demand-sign-in.ts';
import { moveMail } from '../world/move-mail.ts';
import { removePerson } from '../world/remove-person.ts';
import { type Came, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

/** What happens in the world without the desk's doing; each reads its own members of the body. */
type Happening = (parts: StageParts, came: Came) => unknown;

export const happenings = {
  'delete-card': deleteCard,
  'move-mail': moveMail,
  'rename-channel': renameChannel,
  'archive-channel': archiveChannel,
  'unarchive-channel': unarchiveChannel,
  'delete-channel': deleteChannel,
  'restore-channel': restoreChannel,
  'archive-team': archiveTeam,
  'unarchive-team': unarchiveTeam,
  'assign-role': assignRole,
  'withdraw-role': withdrawRole,
  'demand-sign-in': demandSignIn,
  'remove-person': removePerson,
} as const satisfies Readonly<Record<string, Happening>>;
export type HappeningName = keyof typeof happenings;

const happeningCalled: ReadonlyMap<string, Happening> = new Map(Object.entries(happenings));

const named = z.object({ do: z.string() });

export const worldCalls: StageCall[] = [
  {
    method: 'POST',
    path: '/stage/world',
    does: `{do, ...}: lets something happen outside the desk; do: ${Object.keys(happenings).join(', ')}. A card is named by id; a channel by conversation (the desk's own without), its new name by name`,
    run: (parts, came) => {
      const read = named.safeParse(JSON.parse(came.body || '{}'));
      const happening = read.success ? happeningCalled.get(read.data.do) : undefined;
      if (!happening) throw new StageRefusal(400, `do must be one of ${Object.keys(happenings).join(', ')}.`);
      return happening(parts, came);
    },
  },
];
