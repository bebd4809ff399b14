import { z } from 'zod';
import type { BotAnswer } from '../teams/call-bot.ts';
import { openLink } from '../teams/open-link.ts';
import { chatOf, chosenChannel, findPlace } from '../teams/teams-ids.ts';
import { shownMessage } from './shown-message.ts';
import { bodyOf, type Came, personOf, type StageCall, StageRefusal } from './stage-call.ts';
import type { StageParts } from './stage-parts.ts';

const pressBody = z.strictObject({
  person: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
  trigger: z.enum(['manual', 'automatic']).optional(),
});
const writeBody = z.strictObject({
  person: z.string(),
  conversation: z.string().optional(),
  text: z.string(),
  mention: z.boolean().default(true),
});
const openBody = z.strictObject({ person: z.string(), link: z.string() });
const installBody = z.union([z.strictObject({ team: z.string() }), z.strictObject({ person: z.string() })], {
  error: 'must be {"team": id} or {"person": who}',
});

export const teamsCalls: StageCall[] = [
  {
    method: 'GET',
    path: '/stage/teams',
    does: "what the desk posted, updated or notified: [{id, conversation, to, text, card, sentAt, updatedAt, revisions}]; to is a person's id or the channel's name, revisions the earlier states [{text, card, until}]",
    run: ({ teams }) =>
      teams
        .messages()
        .filter(({ from, deletedAt }) => from === 'bot' && !deletedAt)
        .map(shownMessage),
  },
  {
    method: 'POST',
    path: '/stage/teams/{id}/action',
    does: '{person, verb, data?}: presses a button of the card as that person sees it; answers what the bot answered',
    run: async (parts, came) => {
      const { person, ...press } = bodyOf(pressBody, came);
      return botsAnswer(await parts.teams.press(came.params.id ?? '', personOf(parts, person), press));
    },
  },
  {
    method: 'POST',
    path: '/stage/teams/messages',
    does: '{person, conversation?, text, mention?}: writes to the bot, without conversation in the personal chat, with mention: false without naming it in the channel; answers {id, conversation, heard, replies} when the bot is done',
    run: async (parts, came) => {
      const { person, conversation, text, mention } = bodyOf(writeBody, came);
      const written = { where: conversation, text, mention };
      const { message, answer, replies } = await parts.teams.write(personOf(parts, person), written);
      if (answer) botsAnswer(answer);
      const { id } = message;
      return {
        id,
        conversation: message.conversation,
        heard: answer !== undefined,
        replies: replies.map(shownMessage),
      };
    },
  },
  {
    method: 'POST',
    path: '/stage/teams/open',
    does: '{person, link}: follows a deep link as that person; answers {tab, subPage}, 404 where Teams knows no such app',
    run: (parts, came) => {
      const { person, link } = bodyOf(openBody, came);
      return openLink(parts.municipality, personOf(parts, person), link);
    },
  },
  {
    method: 'POST',
    path: '/stage/teams/install',
    does: "{team} or {person}: installs the app there and tells the bot; a channel's id for a team chooses that channel",
    run: (parts, came) => installed(parts, came, true),
  },
  {
    method: 'POST',
    path: '/stage/teams/uninstall',
    does: '{team} or {person}: removes the app and tells the bot',
    run: (parts, came) => installed(parts, came, false),
  },
];

async function installed(parts: StageParts, came: Came, there: boolean) {
  const given = bodyOf(installBody, came);
  const conversation = 'person' in given ? chatOf(personOf(parts, given.person)) : channelIn(parts, given.team);
  const { status } = await parts.teams.install(conversation.id, there);
  return { conversation: conversation.id, installed: there, botAnswered: status };
}

function channelIn({ municipality }: StageParts, wanted: string) {
  for (const { id, teams } of municipality.tenants.values()) {
    for (const team of teams.values()) {
      const place = findPlace(municipality, wanted)?.conversation;
      if (place?.kind === 'channel') return place;
      const channel = team.id === wanted ? chosenChannel(id, team) : undefined;
      if (channel) return channel;
    }
  }
  throw new StageRefusal(404, `There is no team "${wanted}". Give the id of its group or of one of its channels.`);
}

/** Teams shows "something went wrong" for all of these; here the words say what. */
function botsAnswer({ status, body }: BotAnswer): unknown {
  if (status >= 200 && status < 300) return body;
  const cause = status === 0 ? `gave no answer (${String(body)})` : `answered ${status}`;
  throw new StageRefusal(502, `The bot ${cause}. ${typeof body === 'object' ? JSON.stringify(body) : ''}`.trim());
}
