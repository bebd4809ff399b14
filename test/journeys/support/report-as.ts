import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { ReportInput } from '#shared/breaches/report.ts';
import { type AskedStage, callDesk } from './ask-desk.ts';

const receipt = z.object({ caseId: z.string(), reference: z.string() });

/** A report a person has sent, for journeys that are not about making it. Found at 08:30. */
export const reportAs = async (stage: AskedStage, who: string, given: Partial<ReportInput> = {}) => {
  const body: ReportInput = { kind: 'lost-device', door: 'teams', found: { when: '2026-11-24T08:30' }, ...given };
  const answer = await callDesk(stage, who, '/breaches', { method: 'POST', body, key: randomUUID() });
  return receipt.parse(JSON.parse(String(answer)));
};
