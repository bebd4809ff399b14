import { z } from 'zod';
import { foreign } from '../text/written.ts';
import { withoutExchangeName } from './exchange-name.ts';

export const placements = ['inside', 'outside', 'unknown'] as const;
export type Placement = (typeof placements)[number];
export const recipientFields = ['to', 'cc', 'bcc', 'unknown'] as const;
export type RecipientField = (typeof recipientFields)[number];

const nowhere: Placement = 'unknown';

/**
 * A recipient of a mail. `wrong` marks one who should not have had it. Without a real address the placement is set to
 * unknown, whatever the report says.
 */
export const recipient = z
  .strictObject({
    address: foreign(320),
    name: foreign(200),
    field: z.enum(recipientFields),
    placement: z.enum(placements),
    wrong: z.boolean(),
  })
  .transform(withoutExchangeName)
  .transform(({ placement, ...one }) => ({ ...one, placement: one.address ? placement : nowhere }));

export type Recipient = z.infer<typeof recipient>;
