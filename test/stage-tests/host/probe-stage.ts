import { resolve } from 'node:path';
import { openStage } from '#test/stage/stage.ts';
import { readStageSettings } from '#test/stage/stage-settings.ts';
import { openProbeDesk } from './probe-desk.ts';

// Run by whole-stage.test.ts in a process of its own, because jest's modules cannot be hooked as Node's can.
const stage = await openStage({
  ...readStageSettings(process.env, process.cwd()),
  pages: { addin: process.env.PROBE_ADDIN ?? 'dist/addin', stage: resolve('dist/stage') },
  hostJson: 'functions/host.json',
  manifest: undefined,
  openDesk: openProbeDesk,
  report: (words) => process.stderr.write(`${words}\n`),
});
process.stdout.write(`${JSON.stringify({ url: stage.url, graphUrl: stage.graphUrl })}\n`);
