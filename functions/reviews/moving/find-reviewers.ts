import { Refusal } from '#shared/refusals/refusal.ts';
import { proposeReviewers } from '#shared/reviews/answering/propose-reviewers.ts';
import type { Routes } from '#shared/routes/all.ts';
import { dayInCopenhagen } from '#shared/time/copenhagen.ts';
import { inTenant } from '../../database/transaction.ts';
import type { UseCase } from '../../use-case.ts';
import { linesIn } from '../answering/lines-in.ts';
import { ownSheets } from '../answering/own-sheet.ts';
import { employeesCalled } from '../directory/employees-called.ts';
import { peopleById } from '../directory/people.ts';
import { askerFor, mayKnowLine } from './who-may-answer.ts';

const shownAtMost = 8;

/**
 * Who may answer one of the caller's lines instead: those who may know, with why, and employees by name, as the directory was
 * last read. Only those who may be asked are named.
 * @throws Refusal `not-found`: the line is not the caller's
 */
export const findReviewers: UseCase<Routes['findReviewers']> = (parts, caller, { params, query }) =>
  inTenant(parts.db, caller.tenantId, async (tx) => {
    const { tenantId } = caller;
    for (const sheet of await ownSheets(tx, { caller, today: dayInCopenhagen(parts.now()) }, params.reviewId)) {
      const [line] = await linesIn(tx, tenantId, sheet.sheetId, [params.lineId]);
      if (!line) continue;
      const known = await mayKnowLine(tx, { tenantId, ...sheet }, line);
      const named = await employeesCalled(tx, tenantId, query.search);
      const all = [...known, ...named].map(({ personId }) => personId);
      const mayAsk = await askerFor(tx, { tenantId, ...sheet }, [line], all);
      const isPossible = (personId: string) => mayAsk(personId, line) === 'yes';
      const people = await peopleById(tx, tenantId, all);
      const shown = (personId: string) => {
        const { name = '', unit = null } = people.get(personId) ?? {};
        return { personId, name, unit };
      };
      return {
        proposals: proposeReviewers(known, isPossible).map(({ personId, why }) => ({ ...shown(personId), why })),
        found: named.filter(({ personId }) => isPossible(personId)).slice(0, shownAtMost),
      };
    }
    throw new Refusal('not-found');
  });
