import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preparedDatabaseIn } from './database/empty-database.ts';
import { buildStagePages, buildWebApp } from './front/build-pages.ts';
import { openStage } from './stage.ts';
import { readStageSettings } from './stage-settings.ts';
import { whenNpmEnds } from './when-npm-ends.ts';
import { whyNotStarted } from './why-not-started.ts';

/** How long what is under way may take to end after Ctrl-C. Nothing acknowledged is lost by not waiting. Milliseconds. */
const patience = 3000;

/** Builds what is missing, opens the stage on the environment's settings, says where it is, and ends it at Ctrl-C. */
export async function runStage(root: string): Promise<void> {
  try {
    const settings = readStageSettings(process.env, root);
    const pages = { addin: await buildWebApp(root, say), stage: await buildStagePages(root, say) };
    say('Opening the desk ...');
    const stage = await openStage({
      ...settings,
      pages,
      hostJson: join(root, 'functions/host.json'),
      migrations: join(root, 'functions/database/migrations'),
      archive: preparedDatabaseIn(root),
      manifest: JSON.parse(readFileSync(join(root, 'manifest/manifest.json'), 'utf8')),
      openDesk: async (env, given) => (await import('#functions/desk.ts')).openDesk(env, given),
      report: (words) => process.stderr.write(`${words}\n`),
    });
    say('');
    say(`  ${stage.url}`);
    say('');
    say('Open it in a browser: it says who you can be and what to try first.');
    say(`The data is kept in ${settings.dataDir}. End with Ctrl-C.`);
    endCleanly(stage.close);
  } catch (error) {
    process.stderr.write(`${whyNotStarted(error, { env: process.env, root })}\n`);
    process.exit(1);
  }
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

function endCleanly(close: () => Promise<void>): void {
  let ending = false;
  const end = async () => {
    // A second Ctrl-C means: at once.
    if (ending) process.exit(130);
    ending = true;
    setTimeout(() => process.exit(0), patience).unref();
    await close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  whenNpmEnds(end);
}
