import { endCleanly } from './end-cleanly.ts';
import { buildStagePages, buildWebApp } from './front/build-pages.ts';
import { productIn } from './product-in.ts';
import { openStage } from './stage.ts';
import { faultOfWords, readStageSettings } from './stage-settings.ts';
import { whyNotStarted } from './why-not-started.ts';

/** Builds what is missing, opens the stage on the environment's settings, says where it is, and ends it at Ctrl-C. */
export async function runStage(root: string): Promise<void> {
  try {
    const fault = faultOfWords(process.argv.slice(2));
    if (fault) throw new Error(fault);
    const settings = readStageSettings(process.env, root);
    const pages = { addin: await buildWebApp(root, say), stage: await buildStagePages(root, say) };
    say('Opening the desk ...');
    const stage = await openStage({
      ...settings,
      pages,
      ...productIn(root),
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
