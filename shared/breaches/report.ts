import { z } from 'zod';
import { mailFacts } from '../mail/mail.ts';
import { written, writtenSomething } from '../text/written.ts';
import { moment } from '../time/moment.ts';
import { dataKindsHeld, sizeClass } from './data-kinds.ts';
import { unfittingAnswers } from './details.ts';
import { breachKind } from './kinds.ts';

/** Where the report was made. `phone` and `supplier` are entered by the team on behalf of another person. */
export const reportDoors = ['outlook', 'teams', 'phone', 'supplier'] as const;

/** Who the team reports for: a colleague by id, or a person without an account by name (a supplier, a citizen). */
const onBehalfOf = z.union([
  z.strictObject({ personId: z.uuid() }),
  z.strictObject({ name: writtenSomething(200), contact: written(200).optional() }),
]);

/** An employee's report of a breach. Only the kind and when it was found are required. */
export const report = z
  .strictObject({
    kind: breachKind,
    door: z.enum(reportDoors),
    answers: z.record(z.string().max(40), z.string().max(40)).default({}),
    dataKinds: dataKindsHeld.default([]),
    people: sizeClass.default('unknown'),
    occurred: moment.optional(),
    found: moment,
    description: written(8000).default(''),
    place: written(200).default(''),
    mail: mailFacts.optional(),
    onBehalfOf: onBehalfOf.optional(),
  })
  .superRefine(({ kind, answers }, check) => {
    for (const detail of unfittingAnswers(kind, answers)) {
      check.addIssue({ code: 'custom', path: ['answers', detail], params: { code: 'answer-does-not-fit' } });
    }
  });
export type Report = z.infer<typeof report>;
/** The report as it is sent, before defaults are filled in. */
export type ReportInput = z.input<typeof report>;

/** The answer to a sent report. `joined`: the same mail was reported before, and this report was added to that case. */
export const receipt = z.object({
  caseId: z.uuid(),
  reference: z.string(),
  receivedAt: z.iso.datetime(),
  joined: z.boolean(),
});
export type Receipt = z.infer<typeof receipt>;
