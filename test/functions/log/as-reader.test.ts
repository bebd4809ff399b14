import type { OpenDatabase } from '#functions/database/connect.ts';
import { asReader } from '#functions/log/verify/as-reader.ts';
import { openTestDatabase, type TestDatabase } from '#test/support/database/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const refused = (code: string) => Object.assign(new Error('role "gdpr_desk_login" does not exist'), { code });
/** Who reads in the end, where reading as requests do fails with this code. */
const readerWhere = (code: string, kind: OpenDatabase['login']['kind']) => {
  const { db, asOwner } = database;
  const login = { kind, url: 'postgres://postgres@localhost/postgres' };
  return asReader({ db, asOwner, login }, async (as) => {
    if (as === db) throw refused(code);
    return 'owner';
  });
};

test.each(['28000', '28P01'])(
  'where the server has no login of the desk (%s), the log is read as DATABASE_URL says',
  async (code) => expect(await readerWhere(code, 'made')).toBe('owner'),
);

test('what else fails is not read past', () => expect(readerWhere('57P01', 'made')).rejects.toThrow('does not exist'));

test('with Entra no one else reads', () => expect(readerWhere('28000', 'entra')).rejects.toThrow('does not exist'));
