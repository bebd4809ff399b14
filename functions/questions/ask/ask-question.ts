import { maskCpr } from '#shared/privacy/cpr.ts';
import type { Routes } from '#shared/routes/all.ts';
import { inRequest } from '../../database/once.ts';
import { unitOfPerson } from '../../people/unit-of-person.ts';
import { readTenant } from '../../tenant.ts';
import type { UseCase } from '../../use-case.ts';
import { openQuestion } from './open-question.ts';

/** Takes a question: a new case with its number, clock, log and messages in one transaction. CPR numbers are masked. */
export const askQuestion: UseCase<Routes['askQuestion']> = (parts, caller, { body, once }) =>
  inRequest(parts, caller, once, async (tx) => {
    const now = parts.now();
    const { settings } = await readTenant(tx, caller.tenantId);
    const asker = await unitOfPerson(tx, caller.tenantId, caller.personId, now);
    const question = { ...body, text: maskCpr(body.text) };
    return openQuestion({ parts, tx, now, caller, question, asker, settings });
  });
