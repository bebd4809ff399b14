import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';

const watching = pathToFileURL('test/stage/when-npm-ends.ts').href;
const watcher = `import(${JSON.stringify(watching)}).then(({ whenNpmEnds }) => {
  whenNpmEnds(() => { console.log('end'); process.exit(); });
  setInterval(() => {}, 1000);
  console.log('up');
})`;

const hasShell = process.platform === 'win32' ? test.skip : test;
hasShell('ending the shell that npm started the stage in ends the stage', async () => {
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    npm_lifecycle_event: 'start',
    WATCHER: watcher,
    NODE: process.execPath,
  };
  const shell = spawn('sh', ['-c', '"$NODE" --eval "$WATCHER"; true'], { env });
  const said: string[] = [];
  await new Promise<void>((up) => {
    shell.stdout.on('data', (words) => {
      said.push(String(words).trim());
      up();
    });
  });
  shell.kill('SIGKILL');
  await once(shell.stdout, 'close'); // when the last that holds it is gone
  expect(said).toEqual(['up', 'end']);
});
