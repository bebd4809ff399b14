import { z } from 'zod';

const id = z.string().min(1).max(500);
const tenantId = z.uuid().transform((value) => value.toLowerCase());
const personId = z.uuid().transform((value) => value.toLowerCase());

const text = z.string().nullish();

/** What Teams sends the bot, as far as the desk reads it. Everything else in it is left alone. */
export const incoming = z.object({
  id: text,
  type: z.string(),
  name: text,
  action: text,
  text,
  locale: text,
  attachments: z.array(z.object({ contentType: text })).nullish(),
  entities: z.array(z.object({ type: z.string(), mentioned: z.object({ id }).optional() })).nullish(),
  serviceUrl: z.url(),
  from: z.object({ id, name: text, aadObjectId: personId.optional() }).optional(),
  recipient: z.object({ id }),
  conversation: z.object({ id, conversationType: z.string().optional(), tenantId: tenantId.optional() }),
  membersAdded: z.array(z.object({ id })).optional(),
  membersRemoved: z.array(z.object({ id })).optional(),
  replyToId: text,
  value: z.unknown().optional(),
  channelData: z
    .object({
      tenant: z.object({ id: tenantId }).optional(),
      team: z.object({ id, aadGroupId: z.uuid().optional() }).optional(),
      channel: z.object({ id }).optional(),
      settings: z.object({ selectedChannel: z.object({ id }).optional() }).optional(),
      eventType: z.string().optional(),
    })
    .optional(),
});
export type Incoming = z.infer<typeof incoming>;

/** The municipality an activity comes from; undefined where it names none, or two. */
export const tenantOf = ({ conversation, channelData }: Incoming): string | undefined => {
  const [tenant, ...others] = new Set(
    [channelData?.tenant?.id, conversation.tenantId].filter((id) => id !== undefined),
  );
  return others.length === 0 ? tenant : undefined;
};

/**
 * Whether an activity is a message to others that does not name the bot. Teams sends such ones where a team has consented
 * to ChannelMessage.Read.Group, which earlier versions asked for.
 */
export const isToOthers = ({ type, conversation, recipient, entities }: Incoming): boolean =>
  type === 'message' &&
  conversation.conversationType !== 'personal' &&
  !entities?.some(({ type: kind, mentioned }) => kind === 'mention' && mentioned?.id === recipient.id);

/** Whether a file came along. Teams sends what was written as an attachment, too: in HTML. */
export const hasFile = ({ attachments }: Incoming): boolean =>
  attachments?.some(({ contentType }) => !!contentType && !contentType.startsWith('text/')) ?? false;

// Cards of an earlier version go on standing in channels: there the case is called a breach.
const inNamesOfNow = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'breachId' in data ? { ...data, caseId: data.breachId } : data;

/** What a button of one of our cards carries: the case, the version its card shows, and what was typed beside it. */
export const cardData = z.preprocess(
  inNamesOfNow,
  z.looseObject({
    caseId: z.uuid(),
    version: z.coerce.number().int().min(1).optional(),
    /** The card was an answer in a chat. */
    apart: z.literal(true).optional(),
  }),
);

/** A pressed button of one of our cards. */
export const press = z.object({
  action: z.object({ verb: z.string(), data: cardData }),
  trigger: z.string().optional(),
});
export type Press = z.infer<typeof press>;
