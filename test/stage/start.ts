import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStagePages, buildWebApp } from './front/build-pages.ts';
import { PortTaken } from './http/listen.ts';
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
  if (!(error instanceof PortTaken)) throw error;
  say(error.message);
  process.exit(1);
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
