// The desk and the pretended Microsoft 365 in a process of their own, which `npm run dev` ends and starts anew.
import { join, resolve } from 'node:path';
import { endCleanly } from '../end-cleanly.ts';
import { productIn } from '../product-in.ts';
import { openStage } from '../stage.ts';
import { readStageSettings } from '../stage-settings.ts';
import { whyNotStarted } from '../why-not-started.ts';
import '#functions/desk.ts'; // what cannot be read ends this process in Node's own words

const [url = ''] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../../..');
const tell = (message: object): void => void process.send?.(message);
try {
  const stage = await openStage({
    ...readStageSettings(process.env, root),
    ...productIn(root),
    port: 0,
    behind: { url, opened: (own) => tell({ opened: own }) },
    pages: { addin: join(root, 'dist/addin'), stage: join(root, 'dist/dev/pages') },
  });
  endCleanly(stage.close);
  // The door before it was killed.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  tell({ ready: true });
} catch (error) {
  process.stderr.write(`${whyNotStarted(error, { env: process.env, root })}\n`);
  process.exit(1);
}
