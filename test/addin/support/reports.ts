import { type FormValues, nothingSaid } from '#addin/breaches/report/form/form-values.ts';
import type { Circumstances } from '#addin/breaches/report/form/to-report.ts';
import type { Recipient } from '#shared/mail/recipient.ts';

export const caseId = '0b0a5b8e-6a55-4c8e-9b0e-3f1c5a1d2e3f';
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

export const receipt = { caseId, reference: '2026-0042', receivedAt: '2026-11-21T13:06:00Z', joined: false };
export const me = {
  personId: '6c1f4b02-0d6e-4a37-8a90-9c2b8a1f0d11',
  name: 'Maja Holm',
  unit: 'Center for Børn og Familie',
  roles: [],
  reviews: false,
  managesUnits: false,
  guest: false,
  municipality: 'Eksempel Kommune',
  contact: { name: '', mail: '', phone: '' },
  insideDomains: ['eksempel-kommune.example'],
  teamsApp: 'b1f2c3d4-0000-4000-8000-000000000001',
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

export const recipientId = '9b0055db-cc50-4e5f-b5f3-6b78371d1a2e';
const by = { personId: me.personId, name: me.name };
const at = '2026-11-21T13:00:00Z';
export const enquiry = {
  textId: 'e2d54ff4-26d4-4b07-b74b-6799c8224ce6',
  kind: 'enquiry',
  by,
  at,
  text: 'Stod der CPR-nummer i?',
};
/** Maja's report of a mail to Karl, whom she marked; the team has asked her something. */
export const myReport = {
  subject: 'breach',
  view: 'reporter',
  caseId,
  reference: '2026-0042',
  version: 1,
  kind: 'misdirected-mail',
  unit: null,
  state: 'taken',
  notification: 'undecided',
  receivedAt: at,
  handledBy: 'Sofie Krog',
  people: 'one',
  dataKinds: ['cpr'],
  times: [],
  mail: null,
  recipients: [
    {
      recipientId,
      address: 'karl@bolig.example',
      name: 'Karl',
      field: 'to',
      placement: 'outside',
      wrong: true,
      deletion: 'asked',
      self: false,
    },
  ],
  conversation: [enquiry],
  evidence: [],
};
