import { z } from 'zod';
import { written } from '../text/written.ts';
import { caseId, draftIds } from './case-changes.ts';
import { route } from './route.ts';
import { rowVersion } from './row-version.ts';
import { anyMove } from './subjects.ts';

/** By the form's own fields; a choice of several is a list. */
const typed = z
  .record(z.string().regex(/^[a-z][A-Za-z]{0,39}$/), z.union([written(8000), z.array(written(200)).max(500)]))
  .refine((fields) => Object.keys(fields).length <= 40, { params: { code: 'too-much' } })
  .meta({ maxProperties: 40 });

const draft = {
  /** The move whose form it is. */
  form: anyMove,
  /** The version of the case that was corrected when the typing began. */
  from: rowVersion,
  typed,
};

export const listDrafts = route({
  name: 'listDrafts',
  method: 'GET',
  path: '/cases/{caseId}/drafts',
  who: 'team',
  summary: 'What one has typed in the forms of a case and not sent',
  params: caseId,
  answer: z.object({ drafts: z.array(z.object({ draftId: z.uuid(), ...draft, keptAt: z.iso.datetime() })) }),
});

export const keepDraft = route({
  name: 'keepDraft',
  method: 'PUT',
  path: '/cases/{caseId}/drafts',
  who: 'team',
  summary: 'Keep what one has typed in a form of a case; nothing typed: the draft has ended',
  params: caseId,
  body: z.strictObject({ draftIds, ...draft }),
  answer: z.object({ keptAt: z.iso.datetime().nullable() }),
});
