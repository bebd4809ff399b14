import { z } from 'zod';

/**
 * A mail's size, which Graph has only as a MAPI property: PidTagMessageSize, 0x0E08, a 32-bit integer ([MS-OXPROPS]); `Long`
 * is the 64-bit one of folders. The client encodes nothing.
 */
export const messageSize = encodeURIComponent("singleValueExtendedProperties($filter=id eq 'Integer 0x0E08')");

export const valuesAsked = z.array(z.object({ id: z.string(), value: z.string().nullish() })).nullish();

/** Bytes, attachments as they lie in the mailbox; undefined where Graph did not give it. */
export const sizeOf = (values: z.infer<typeof valuesAsked>): number | undefined => {
  // Graph gives the id back in small letters and without leading zeros.
  const found = values?.find(({ id }) => /^(integer|long) 0x0*e08$/i.test(id))?.value;
  return found && /^\d{1,12}$/.test(found) ? Number(found) : undefined;
};
