import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStagePages, buildWebApp } from './front/build-pages.ts';
import { openStage } from './stage.ts';
import { readStageSettings } from './stage-settings.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

try {
  const settings = readStageSettings(process.env, root);
  const pages = { addin: await buildWebApp(root, say), stage: await buildStagePages(root, say) };
  say('Opening the desk ...');
  const stage = await openStage({
    ...settings,
    pages,
    hostJson: resolve(root, 'functions/host.json'),
    manifest: JSON.parse(readFileSync(resolve(root, 'manifest/manifest.json'), 'utf8')),
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
  process.stderr.write(`${wordsOf(error)}\n`);
  process.exit(1);
}

/** What was thrown to be read is its message; a TypeError and its like are bugs and show where they are. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const bug = ['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError'].includes(error.name);
  return bug ? (error.stack ?? error.message) : error.message;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}

function endCleanly(close: () => Promise<void>): void {
  let ending = false;
  const end = async () => {
    // A second Ctrl-C means: at once. Nothing acknowledged is lost by it.
    if (ending) process.exit(130);
    ending = true;
    await close();
    process.exit(0);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
