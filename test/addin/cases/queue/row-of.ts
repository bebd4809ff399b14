import type { QueueRow } from '#shared/breaches/views.ts';

export const sofie = { personId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0001', name: 'Sofie Lund' };
export const jonas = { personId: '5f0c1d1e-1c57-4f0a-9a51-3e1a3c1f0002', name: 'Jonas Bech' };

/** Tuesday morning, 10.20 in Copenhagen. */
export const now = new Date('2026-11-24T09:20:00Z');
export const hoursFromNow = (hours: number): string => new Date(now.getTime() + hours * 3_600_000).toISOString();

/** A new case with 40 hours left, unless told otherwise. */
export const rowOf = (given: Partial<QueueRow> = {}): QueueRow => ({
  caseId: '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e01',
  subject: 'breach',
  reference: '2026-0041',
  version: 3,
  kind: 'misdirected-mail',
  unit: 'Borgerservice',
  state: 'new',
  notification: 'undecided',
  receivedAt: hoursFromNow(-31),
  people: 'up-to-10',
  dataKinds: ['contact', 'cpr'],
  protectedAddress: false,
  aware: hoursFromNow(-32),
  deadline: hoursFromNow(40),
  clockRuns: true,
  clockStoppedAt: null,
  takenBy: null,
  reporters: 1,
  unanswered: false,
  foundIn: [],
  ...given,
});
