import { z } from 'zod';

/** A refusal on the wire: RFC 9457 problem details, with a stable `code` and the faulty fields by name. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  /** What Conditional Access demands of the person before the call can be made; to be asked for with the next token. */
  claims: z.string().optional(),
  errors: z
    .array(
      z.object({
        field: z.string(),
        label: z.string(),
        code: z.string(),
        message: z.string(),
        proposal: z.string().optional(),
      }),
    )
    .optional(),
});
export type Problem = z.infer<typeof problem>;
