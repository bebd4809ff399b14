// A process in which thousands of employees confirm a policy on one morning; beside it the same rows by the bare driver.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { ownDeliveries } from '#functions/own-deliveries.ts';
import { ownPlaces } from '#functions/own-places.ts';
import type { Parts } from '#functions/parts.ts';
import { perform } from '#functions/perform.ts';
import { openBookshelf } from '#functions/shelf/shelf.ts';
import { subjects } from '#functions/subjects.ts';
import { taskKinds } from '#functions/task-kinds.ts';
import type { Caller } from '#shared/people/caller.ts';
import { policyText } from '#shared/policies/policy.ts';
import { caller, graphWith, settings as ofTests, teamsWith } from '#test/support/desk.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';
import { confirmAll, keptOf } from './confirm-morning.ts';

const { db, bare, close } = await openGivenDatabase();
const now = new Date('2026-11-24T08:00:00Z');
const settings = { ...ofTests, tenants: [benchTenant] };
const graph = graphWith({ notify: async () => {} });
const parts: Parts = {
  ...{ settings, subjects, taskKinds, ownPlaces, db, graph },
  ...{ now: () => now, newId: randomUUID, kick: () => {} },
  photos: async () => undefined,
  teams: teamsWith(),
  guidance: openBookshelf(settings.articles),
  anchors: undefined,
};
const team = caller({ tenantId: benchTenant, personId: randomUUID(), roles: ['Gdpr.Team'] });
const people: Caller[] = [];
let policyId = '';

/** So many employees are in the directory, and are asked to read a policy. */
const fill = async (given: unknown): Promise<void> => {
  const { readers } = z.object({ readers: z.int() }).parse(given);
  for (let at = 0; at < readers; at += 1) people.push(caller({ tenantId: benchTenant, personId: randomUUID() }));
  await bare.query('insert into directory_readings (tenant_id, done_at) values ($1, $2)', [benchTenant, now]);
  await bare.query(
    `insert into directory_people (tenant_id, person_id, name, unit, is_guest, account, round)
     select $1, id, 'Ida Lund', 'Vej og Park', false, 'enabled', 1 from unnest($2::uuid[]) as id`,
    [benchTenant, people.map(({ personId }) => personId)],
  );
  const body = policyText.parse({ title: 'Sikker brug af data', body: 'Pas på borgernes oplysninger.' });
  const made = await perform(parts, team, 'createPolicy', { params: {}, query: {}, body });
  policyId = made.policyId;
  const asked = { params: { policyId }, query: {}, body: { version: made.version, asksAgain: true } };
  await perform(parts, team, 'publishPolicy', asked);
  const outbox = openOutbox(parts, undefined, ownDeliveries);
  const isAsked = async () =>
    (await bare.query(`select from outbox where kind = 'ask-readers' and state = 'open'`)).rowCount === 0;
  while (!(await isAsked())) await outbox.drain();
  await bare.query(
    'create table floor_confirmations (person_id uuid, policy_id uuid, edition integer, at timestamptz)',
  );
  await bare.query('create table floor_log (subject_id uuid, verb text, facts json, at timestamptz)');
  await bare.query('vacuum analyze');
};

/** Milliseconds in which the people from one place to another confirm: on the desk, and then as bare rows. */
const measure = async (given: unknown) => {
  const { from, to } = z.object({ from: z.int(), to: z.int() }).parse(given);
  const some = people.slice(from, to);
  const begun = performance.now();
  await confirmAll(parts, policyId, some);
  const between = performance.now();
  for (const { personId } of some) await confirmBare(personId);
  return { product: between - begun, floor: performance.now() - between };
};

const confirmBare = async (personId: string): Promise<void> => {
  await bare.query('begin');
  await bare.query('insert into floor_confirmations values ($1, $2, 1, $3)', [personId, policyId, now]);
  await bare.query('insert into floor_log values ($1, $2, $3, $4)', [personId, 'policy-confirmed', '{}', now]);
  await bare.query('commit');
};

obey({ fill, measure, kept: () => keptOf(parts, benchTenant, policyId) }, close);
