import pg from 'pg';
import { openDatabase } from '#functions/database/connect.ts';
import { prepareDatabase } from '#functions/database/prepare.ts';

/** The migrated, empty database of a server that each test's own is a copy of: a copy is made in a moment, a migration is not. */
export const template = 'desk_template';

/**
 * Makes the template anew.
 * @param url of a database of the server, whose user may make databases
 */
export const prepareTemplate = async (url: string): Promise<void> => {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(`drop database if exists ${template} with (force)`);
    await admin.query(`create database ${template}`);
  } finally {
    await admin.end();
  }
  const address = new URL(url);
  address.pathname = `/${template}`;
  const opened = await openDatabase({ kind: 'server', url: address.href, entraToken: false });
  try {
    await prepareDatabase(opened, 'functions/database/migrations');
  } finally {
    await opened.close();
  }
};
