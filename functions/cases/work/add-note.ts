import type { Routes } from '#shared/routes/all.ts';
import type { UseCase } from '../../use-case.ts';
import { changeCase, keepText } from '../change.ts';

/** An internal note of the team, or the DPO's advice; never shown to the reporter. */
export const addNote: UseCase<Routes['addNote']> = (parts, caller, { params, body, once }) =>
  changeCase(parts, caller, { caseId: params.caseId, once }, async (locked) => ({
    log: [{ verb: 'noted', facts: await keepText(locked, caller, 'note', body.text) }],
  }));
