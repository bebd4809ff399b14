import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { readEnvironment } from '#functions/environment.ts';
import type { Graph } from '#functions/graph/graph.ts';
import { photoAlbum } from '#functions/graph/photo-album.ts';
import type { AnchorStore } from '#functions/log/anchors/anchor-store.ts';
import { ownPlaces } from '#functions/own-places.ts';
import type { Parts } from '#functions/parts.ts';
import { openBookshelf } from '#functions/shelf/shelf.ts';
import type { Subjects } from '#functions/subject/subject.ts';
import { subjects } from '#functions/subjects.ts';
import { taskKinds } from '#functions/task-kinds.ts';
import type { Teams } from '#functions/teams/teams.ts';
import type { Caller } from '#shared/people/caller.ts';
import { verifyTenant } from '#test/support/verify-tenant.ts';
import { openTestDatabase, type TestDatabase, tenantA, tenantB } from './database/database.ts';

const id = (digit: string): string => `00000000-0000-4000-8000-00000000000${digit}`;

export const settings = readEnvironment({
  NODE_ENV: 'test',
  TENANTS: tenantA,
  API_CLIENT_ID: id('1'),
  REMOVAL_CLIENT_ID: id('3'),
  BOT_CLIENT_ID: id('1'),
  BOT_TENANT_ID: tenantA,
  TEAMS_APP_ID: id('2'),
  DESK_URL: 'http://localhost:4280',
  DATA_DIR: 'unused',
});

const unexpected = (name: string) => async (): Promise<never> => {
  throw new Error(`${name} was not expected in this test`);
};

/** Microsoft's side at its edge; a test hands in what it expects to be called. */
export const graphWith = (given: Partial<Graph> = {}): Graph => ({
  person: unexpected('graph.person'),
  photo: unexpected('graph.photo'),
  canSignIn: unexpected('graph.canSignIn'),
  findPeople: unexpected('graph.findPeople'),
  roleHolders: unexpected('graph.roleHolders'),
  organisation: unexpected('graph.organisation'),
  mail: unexpected('graph.mail'),
  sentMail: unexpected('graph.sentMail'),
  findMail: unexpected('graph.findMail'),
  mailContent: unexpected('graph.mailContent'),
  mailbox: async () => undefined,
  directory: {
    groups: unexpected('graph.directory.groups'),
    people: unexpected('graph.directory.people'),
    peopleChanges: unexpected('graph.directory.peopleChanges'),
    signIns: unexpected('graph.directory.signIns'),
    guests: unexpected('graph.directory.guests'),
    deletedPeople: unexpected('graph.directory.deletedPeople'),
    programs: unexpected('graph.directory.programs'),
    things: unexpected('graph.directory.things'),
  },
  memberships: {
    group: unexpected('graph.memberships.group'),
    isMember: unexpected('graph.memberships.isMember'),
    remove: unexpected('graph.memberships.remove'),
    putBack: unexpected('graph.memberships.putBack'),
  },
  notify: unexpected('graph.notify'),
  sendMail: unexpected('graph.sendMail'),
  ...given,
});

export const teamsWith = (given: Partial<Teams> = {}): Teams => ({
  channels: unexpected('teams.channels'),
  post: unexpected('teams.post'),
  update: unexpected('teams.update'),
  reply: unexpected('teams.reply'),
  remove: unexpected('teams.remove'),
  openChat: unexpected('teams.openChat'),
  ...given,
});

export const caller = (given: Partial<Caller> = {}): Caller => ({
  tenantId: tenantA,
  personId: id('a'),
  name: 'Maja Holm',
  userName: 'maja@eksempel-kommune.example',
  roles: [],
  language: 'da',
  ...given,
});

export const maja = caller();
export const leo = caller({ personId: id('b'), name: 'Leo Lind' });
export const birgit = caller({ personId: id('c'), name: 'Birgit Dam' });
export const sofie = caller({ personId: id('d'), name: 'Sofie Vang', roles: ['Gdpr.Team'] });
export const jonas = caller({ personId: id('e'), name: 'Jonas Friis', roles: ['Gdpr.Team'] });
export const dorte = caller({ personId: id('f'), name: 'Dorte Krag', roles: ['Gdpr.Dpo'] });
export const adam = caller({ personId: id('7'), name: 'Adam Holst', roles: ['Gdpr.Admin'] });
export const nora = caller({ tenantId: tenantB, personId: id('8'), name: 'Nora Bech' });
export const nils = caller({ tenantId: tenantB, personId: id('9'), name: 'Nils Juhl', roles: ['Gdpr.Team'] });

export type TestDesk = Parts &
  Pick<TestDatabase, 'asOwner'> & {
    readonly setNow: (instant: string | Date) => void;
    readonly close: () => Promise<void>;
  };

/**
 * A desk on a database of its own, with a clock the test sets. It begins on a Tuesday at 09:00 in Copenhagen. When it is
 * closed, its cases must be as its log says, so that no use case changes one past the log; `alters`: the test does.
 */
export const openTestDesk = async (
  edges: {
    graph?: Partial<Graph>;
    teams?: Partial<Teams>;
    anchors?: AnchorStore;
    alters?: true;
    database?: TestDatabase;
    /** What cases can be about here, and the file that makes the tables of those that are pretended. */
    subjects?: Subjects;
    schema?: string;
  } = {},
): Promise<TestDesk> => {
  const { db, asOwner, close } = edges.database ?? (await openTestDatabase());
  const { schema } = edges;
  if (schema) await asOwner((owner) => sql.raw(readFileSync(schema, 'utf8')).execute(owner));
  let at = new Date('2026-11-24T08:00:00Z');
  const graph = graphWith(edges.graph);
  return {
    settings,
    subjects: edges.subjects ?? subjects,
    taskKinds,
    ownPlaces,
    db,
    asOwner,
    now: () => at,
    newId: randomUUID,
    graph,
    photos: photoAlbum(graph.photo, () => at),
    teams: teamsWith(edges.teams),
    guidance: openBookshelf(settings.articles),
    anchors: edges.anchors,
    kick: () => {},
    setNow: (instant) => {
      at = new Date(instant);
    },
    close: async () => {
      const altered = edges.alters ? [] : await breaksIn(db);
      await close();
      if (altered.length > 0)
        throw new Error(`changed without an entry in the log (appendLog comes last): ${altered.join(', ')}`);
    },
  };
};

// Rows of the outbox are also put there and taken away by tests.
const breaksIn = async (db: TestDatabase['db']): Promise<string[]> => {
  const { breaks } = await verifyTenant(db, tenantA);
  return breaks
    .filter(({ table }) => table !== 'outbox')
    .map(({ table, column, what }) => `${table}.${column} ${what}`);
};
