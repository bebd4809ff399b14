// A process with the desk's own client of Graph, its mirror, its reviews and its outbox on a database of its own.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { inTenant } from '#functions/database/transaction.ts';
import { openOutbox } from '#functions/deliveries/open-outbox.ts';
import { beginReading } from '#functions/directory/mirror/plan-reading.ts';
import { readEnvironment } from '#functions/environment.ts';
import type { DirectoryGraph } from '#functions/graph/directory/directory-graph.ts';
import { openGraph } from '#functions/graph/open-graph.ts';
import { ownDeliveries } from '#functions/own-deliveries.ts';
import { ownPlaces } from '#functions/own-places.ts';
import type { Parts } from '#functions/parts.ts';
import { perform } from '#functions/perform.ts';
import { turnReviews } from '#functions/reviews/making/turn-reviews.ts';
import { openBookshelf } from '#functions/shelf/shelf.ts';
import { subjects } from '#functions/subjects.ts';
import { taskKinds } from '#functions/task-kinds.ts';
import { reviewPlan } from '#shared/reviews/review-plan.ts';
import { trustCertificate } from '#test/stage/certificate.ts';
import { caller, graphWith, teamsWith } from '#test/support/desk.ts';
import { openGivenDatabase } from '../given-database.ts';
import { obey } from '../obey.ts';
import { benchTenant } from '../sign-in.ts';
import { openedDirectory } from './opened-directory.ts';

const { db, bare, close } = await openGivenDatabase();
const now = () => new Date();
const { API_CLIENT_ID, API_CLIENT_SECRET, AUTHORITY_HOST, GRAPH_URL } = process.env;
const settings = readEnvironment({
  NODE_ENV: 'test',
  TENANTS: benchTenant,
  BOT_CLIENT_ID: randomUUID(),
  BOT_TENANT_ID: benchTenant,
  TEAMS_APP_ID: randomUUID(),
  DESK_URL: 'http://localhost:4280',
  DATA_DIR: 'unused',
  ...{ API_CLIENT_ID, API_CLIENT_SECRET, AUTHORITY_HOST, GRAPH_URL },
});
const { directory } = openGraph(settings);
const of = openedDirectory.shape.tenant.parse(process.env.REVIEWS_TENANT);
if (process.env.REVIEWS_CERT) trustCertificate({ key: '', cert: process.env.REVIEWS_CERT });
// The desk serves another municipality than the stage has.
const there: DirectoryGraph = {
  groups: (_, at) => directory.groups(of, at),
  people: (_, at, withSignIns) => directory.people(of, at, withSignIns),
  peopleChanges: (_, at) => directory.peopleChanges(of, at),
  signIns: (_, ...given) => directory.signIns(of, ...given),
  guests: (_, at) => directory.guests(of, at),
  deletedPeople: (_, at) => directory.deletedPeople(of, at),
  programs: (_, ...given) => directory.programs(of, ...given),
  things: (_, ...given) => directory.things(of, ...given),
};
const parts: Parts = {
  settings,
  subjects,
  taskKinds,
  ownPlaces,
  ...{ db, now, newId: randomUUID },
  graph: graphWith({ directory: there, notify: async () => {} }),
  teams: teamsWith(),
  photos: async () => undefined,
  guidance: openBookshelf(settings.articles),
  anchors: undefined,
  kick: () => {},
};
const outbox = openOutbox(parts, undefined, ownDeliveries);
const team = caller({ tenantId: benchTenant, personId: randomUUID(), roles: ['Gdpr.Team'] });

/** Delivers until there is nothing left that is due. */
const deliverAll = async (isDone: () => Promise<boolean>): Promise<void> => {
  const begun = performance.now();
  while (!(await isDone())) {
    await outbox.drain();
    if (performance.now() - begun > 900_000) throw new Error('it does not come to its end');
  }
};
const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** Milliseconds until the directory is read: whole at first, later what has changed. */
const read = async (): Promise<number> => {
  const { rows } = await bare.query('select round from directory_readings');
  const round = Number(rows[0]?.round ?? 0);
  const isRead = async () =>
    (await bare.query(`select from directory_readings where phase = 'rest' and round > $1`, [round])).rowCount === 1;
  return timed(async () => {
    await inTenant(db, benchTenant, (tx) => beginReading(tx, { tenantId: benchTenant, now: now(), newId: randomUUID }));
    await deliverAll(isRead);
  });
};

/** Empties the mirror: the next reading is a first one. */
const forget = async (): Promise<void> => {
  await bare.query('truncate directory_readings, directory_groups, directory_member_lists, directory_people');
};

/** Milliseconds until a review of everything is open, with every sheet - or has ended, where all of it is asked about already. */
const make = async (given: unknown) => {
  const name = z.string().parse(given);
  const body = reviewPlan.parse({ name, scope: { all: true }, reminderDays: [] });
  const { planId } = await perform(parts, team, 'createPlan', { params: {}, query: {}, body });
  await bare.query(`update outbox set state = 'done' where kind = 'read-directory'`);
  const { rows } = await bare.query('select version from review_plans where plan_id = $1', [planId]);
  const asked = { params: { planId }, query: {}, body: { version: Number(rows[0]?.version) } };
  const { reviewId } = await perform(parts, team, 'startReview', asked);
  const isOpen = async () => {
    const made = `select from review_made_lines where review_id = $1 limit 1`;
    const { rowCount } = await bare.query(`select from reviews where review_id = $1 and state <> 'making'`, [reviewId]);
    return rowCount === 1 && (await bare.query(made, [reviewId])).rowCount === 0;
  };
  const time = await timed(() => deliverAll(isOpen));
  const lines = await bare.query('select count(*)::integer as lines from review_lines where review_id = $1', [
    reviewId,
  ]);
  return { time, reviewId, lines: Number(lines.rows[0]?.lines) };
};

/** Gives one reviewer so many lines of the largest sheet, and answers the address of that sheet. */
const givePage = async (given: unknown) => {
  const { reviewId, lines } = z.object({ reviewId: z.string(), lines: z.int() }).parse(given);
  const [sheetId, reviewerId] = [randomUUID(), randomUUID()];
  await bare.query('insert into review_sheets (tenant_id, sheet_id, review_id, reviewer_id) values ($1, $2, $3, $4)', [
    benchTenant,
    sheetId,
    reviewId,
    reviewerId,
  ]);
  await bare.query(
    `update review_lines set sheet_id = $1 where line_id in (
       select line_id from review_lines where review_id = $2 and sheet_id = (
         select sheet_id from review_progress where review_id = $2 order by lines desc limit 1)
       order by member_id limit $3)`,
    [sheetId, reviewId, lines],
  );
  await bare.query(
    'insert into review_progress (tenant_id, review_id, sheet_id, lines, answered, removals) values ($1, $2, $3, $4, 0, 0)',
    [benchTenant, reviewId, sheetId, lines],
  );
  await bare.query('vacuum analyze');
  return { sheetId, reviewerId };
};

/** Milliseconds of sending the last sheet of a review whose other sheets are sent, and of ending one that is overdue. */
const finish = async (given: unknown) => {
  const { reviewId, sheetId, reviewerId } = z
    .object({ reviewId: z.string(), sheetId: z.string(), reviewerId: z.string() })
    .parse(given);
  // No next round follows: only the end is measured.
  await bare.query(`update review_plans set state = 'stopped'`);
  await bare.query(`update reviews set starts = '2019-12-01', ends = '2020-01-01' where review_id = $1`, [reviewId]);
  const overdue = await timed(() => turnReviews(parts));
  await bare.query(`update reviews set state = 'open', ends = '2999-01-01' where review_id = $1`, [reviewId]);
  await bare.query(
    `update review_lines set answer = 'keep', answered_by = $2, answered_at = now() where review_id = $1`,
    [reviewId, team.personId],
  );
  await bare.query('update review_sheets set sent_at = now() where review_id = $1 and sheet_id <> $2', [
    reviewId,
    sheetId,
  ]);
  await bare.query('vacuum analyze');
  const reviewer = caller({ tenantId: benchTenant, personId: reviewerId });
  const last = await timed(() =>
    perform(parts, reviewer, 'sendAnswers', { params: { reviewId }, query: {}, body: { of: 'me' } }),
  );
  const { rows } = await bare.query('select state from reviews where review_id = $1', [reviewId]);
  if (rows[0]?.state !== 'ended') throw new Error('the review has not ended');
  return { overdue, last };
};

/** Bytes of memory now, and at most since the start. */
const memory = () => ({ now: process.memoryUsage.rss(), most: process.resourceUsage().maxRSS * 1024 });

obey({ forget, read, make, givePage, finish, memory }, close);
