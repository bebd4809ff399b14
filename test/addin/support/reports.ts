import { type FormValues, nothingSaid } from '#addin/breaches/report/form-values.ts';
import type { Circumstances } from '#addin/breaches/report/to-report.ts';
import type { Recipient } from '#shared/breaches/mail.ts';

export const breachId = '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e3f';
export const karl: Recipient = {
  address: 'Karl@bolig.example',
  name: 'Karl Hansen',
  field: 'to',
  placement: 'outside',
  wrong: false,
};
export const birgit: Recipient = {
  address: 'birgit@eksempel-kommune.example',
  name: 'Birgit Dam',
  field: 'cc',
  placement: 'inside',
  wrong: false,
};

export const receipt = { breachId, reference: '2026-0042', receivedAt: '2026-11-21T13:06:00Z', joined: false };
export const me = {
  personId: '6c1f4b02-0d6e-4a37-8a90-9c2b8a1f0d11',
  name: 'Maja Holm',
  unit: 'Center for Børn og Familie',
  roles: [],
  managesUnits: false,
  municipality: 'Eksempel Kommune',
  contact: { name: '', mail: '', phone: '' },
  insideDomains: ['eksempel-kommune.example'],
};

export const said = (values: Partial<FormValues> = {}): FormValues => ({ ...nothingSaid, ...values });

/** Saturday afternoon in November, Copenhagen is one hour ahead. */
export const about = (given: Partial<Circumstances> = {}): Circumstances => ({
  kind: 'lost-device',
  door: 'teams',
  mail: undefined,
  begunAt: '2026-11-20T15:00:00.000Z',
  now: new Date('2026-11-21T13:05:00Z'),
  ...given,
});
