import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { endCleanly } from '../end-cleanly.ts';
import { buildOfficeScript } from '../front/build-pages.ts';
import { listen } from '../http/listen.ts';
import { faultOfWords, readStageSettings } from '../stage-settings.ts';
import { whyNotStarted } from '../why-not-started.ts';
import { devDoor } from './dev-door.ts';
import { type EditedPages, openEditedPages } from './edited-pages.ts';
import { type KeptDesk, keepDesk, type Outcome } from './keep-desk.ts';
import { startDesk } from './start-desk.ts';
import { watchDesk } from './watch-desk.ts';

/** Opens the stage with an edit loop on the environment's settings, says what becomes of each edit, and ends at Ctrl-C. */
export const runDev = async (root: string): Promise<void> => {
  try {
    const fault = faultOfWords(process.argv.slice(2));
    if (fault) throw new Error(fault);
    const settings = readStageSettings(process.env, root);
    const front = await listen(settings.port);
    say('Opening the desk ...');
    const desk = keepDesk(
      () => startDesk(root, front.url),
      (why) => say(`The desk fell: ${why}. It starts again after the next edit.`),
    );
    endCleanly(async () => {
      await desk.close();
    });
    const office = join(root, 'dist/dev/pages');
    rmSync(office, { recursive: true, force: true });
    const [pages] = await Promise.all([
      openEditedPages({ root, url: front.url, server: front.server, say }),
      buildOfficeScript(root, office),
    ]);
    front.serve(devDoor({ desk, pages: pages.answer }));
    const begun = await desk.begun;
    say(begun.is === 'down' ? `But ${downInWords(begun.why)}` : welcome(front.url, settings.dataDir));
    followEdits({ root, desk, pages, office });
  } catch (error) {
    process.stderr.write(`${whyNotStarted(error, { env: process.env, root })}\n`);
    process.exit(1);
  }
};

const welcome = (url: string, dataDir: string): string =>
  [
    '',
    `  ${url}`,
    '',
    'An edit in addin or test/stage/front shows in the open browser; an edit elsewhere starts the desk anew.',
    `The data is kept in ${dataDir}. End with Ctrl-C.`,
  ].join('\n');

type Following = { root: string; desk: KeptDesk; pages: EditedPages; office: string };

const followEdits = ({ root, desk, pages, office }: Following): void => {
  watchDesk(pages.watcher, root, async ({ files, faults }) => {
    const edited = files.length > 3 ? `${files.length} files` : files.join(', ');
    if (faults.length > 0) return say(`${faults.join('\n')}\nThe desk runs on as it was before.`);
    const began = performance.now();
    const outcome = await desk.restart();
    const words = outcomeInWords(outcome, (performance.now() - began) / 1000);
    if (words) say(`${edited}: ${words}`);
  });
  pages.watcher.on('all', async (_event, changed) => {
    if (!changed.startsWith(join(root, 'test/stage/front/office'))) return;
    await buildOfficeScript(root, office).catch((error: Error) => say(error.message));
    pages.reload();
  });
};

const outcomeInWords = (outcome: Outcome, seconds: number): string | undefined => {
  switch (outcome.is) {
    case 'up':
      return `the desk is up again, after ${seconds.toFixed(1)} s.`;
    case 'down':
      return downInWords(outcome.why);
    case 'overtaken':
      return undefined;
  }
};

const downInWords = (why: string): string =>
  `the desk does not start. ${why}\nIt is tried again after the next edit; end with Ctrl-C.`;

const say = (words: string): void => void process.stdout.write(`${words}\n`);
