import { z } from 'zod';

const id = z.string().min(1).max(500);
const tenantId = z.uuid().transform((value) => value.toLowerCase());
const personId = z.uuid().transform((value) => value.toLowerCase());

/** What Teams sends the bot, as far as the desk reads it. Everything else in it is left alone. */
export const incoming = z.object({
  type: z.string(),
  name: z.string().optional(),
  action: z.string().optional(),
  text: z.string().optional(),
  locale: z.string().optional(),
  serviceUrl: z.url(),
  from: z.object({ id, name: z.string().optional(), aadObjectId: personId.optional() }).optional(),
  recipient: z.object({ id }),
  conversation: z.object({ id, conversationType: z.string().optional(), tenantId: tenantId.optional() }),
  membersAdded: z.array(z.object({ id })).optional(),
  membersRemoved: z.array(z.object({ id })).optional(),
  replyToId: z.string().optional(),
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

/** The municipality an activity comes from. */
export const tenantOf = ({ conversation, channelData }: Incoming): string | undefined =>
  channelData?.tenant?.id ?? conversation.tenantId;

/** A pressed button of one of our cards. */
export const press = z.object({
  action: z.object({
    verb: z.string(),
    data: z.object({
      breachId: z.uuid(),
      version: z.coerce.number().int().min(1).optional(),
      reason: z.string().max(4000).optional(),
    }),
  }),
  trigger: z.string().optional(),
});
export type Press = z.infer<typeof press>;
