import type { TestDatabase } from '#test/support/database/database.ts';

/** Empties the mirror, as it is before the first reading. */
export const forgetMirror = (database: Pick<TestDatabase, 'asOwner'>) =>
  database.asOwner(async (owner) => {
    for (const table of [
      'directory_readings',
      'directory_groups',
      'directory_member_lists',
      'directory_people',
      'directory_things',
    ] as const)
      await owner.deleteFrom(table).execute();
  });
