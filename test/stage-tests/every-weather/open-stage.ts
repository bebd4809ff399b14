import { openDesk } from '#functions/desk.ts';
import { openStage } from '#test/stage/stage.ts';
import { readStageSettings } from '#test/stage/stage-settings.ts';
import manifest from '../../../manifest/manifest.json' with { type: 'json' };

// Run by stage-process.ts: the stage with the product in it, without pages, as jest's modules cannot be hooked as Node's can.
const stage = await openStage({
  ...readStageSettings(process.env, process.cwd()),
  pages: { addin: 'dist/addin', stage: 'dist/stage' },
  hostJson: 'functions/host.json',
  migrations: 'functions/database/migrations',
  archive: process.env.TEST_ARCHIVE,
  manifest,
  openDesk: async (env, given) => openDesk(env, given),
  report: (words) => process.stderr.write(`${words}\n`),
});
process.stdout.write(`${JSON.stringify({ url: stage.url })}\n`);
process.once('SIGTERM', async () => {
  await stage.close();
  process.exit(0);
});
