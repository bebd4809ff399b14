import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { sendAnswer } from '../answer.ts';
import { pageAt } from '../http/page-at.ts';
import { devHeaders } from './dev-headers.ts';
import { pageEdits } from './page-edits.ts';

export type EditedPages = {
  /** Answers what the browser loads; false for what is no page and no part of one. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  /** Sees every file that changes below the project's folders that are named. */
  readonly watcher: ViteDevServer['watcher'];
  /** Loads every open page anew. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
};

type Given = {
  /** The project's folder. */
  readonly root: string;
  /** The address people use, and the server behind it: what is edited goes to the browser by a web socket there. */
  readonly url: string;
  readonly server: Server;
  readonly say: (words: string) => void;
};

/** What the browser may load: never the data folder. */
const served = ['addin', 'shared', 'manifest', 'test/stage/front', 'node_modules', 'dist/dev'];

/**
 * The web app in both frames and the stage's own pages from their sources: what is edited replaces itself in the open
 * browser, and React keeps the state around it.
 */
export const openEditedPages = async ({ root, url, server, say }: Given): Promise<EditedPages> => {
  const nonce = randomUUID();
  const open = (folder: string, config: string, base: string): Promise<ViteDevServer> => {
    const { plugin, logger } = pageEdits({ root, folder, say });
    return createServer({
      configFile: join(root, config),
      // A folder of its own: below /outlook lies the pane's code as well as the pane itself.
      base,
      cacheDir: join(root, 'dist/dev', base),
      appType: 'custom',
      customLogger: logger,
      plugins: [plugin],
      html: { cspNonce: nonce },
      server: { middlewareMode: true, ws: { server }, fs: { allow: served.map((path) => join(root, path)) } },
    });
  };
  const of = {
    addin: await open('addin', 'addin/vite.config.ts', '/addin/'),
    stage: await open('test/stage/front', 'test/stage/vite.config.ts', '/stage-pages/'),
  };
  const headers = { addin: devHeaders(root, { url, nonce }), stage: {} };
  const sendPage = async (page: { of: 'addin' | 'stage'; file: string }, response: ServerResponse): Promise<void> => {
    const { config, transformIndexHtml } = of[page.of];
    const written = await readFile(join(config.root, page.file), 'utf8');
    // What lies outside its folder is read from the disk.
    const html = written.replaceAll('="../', `="/@fs${root.startsWith('/') ? '' : '/'}${root.replaceAll('\\', '/')}/`);
    const body = await transformIndexHtml('/index.html', html, '/below');
    await sendAnswer(response, {
      status: 200,
      headers: { ...headers[page.of], 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      body,
    });
  };
  return {
    answer: async (request, response) => {
      const path = request.url?.split('?')[0] ?? '/';
      const page = pageAt(path);
      if (page) await sendPage(page, response);
      else if (path.startsWith('/addin/')) await through(of.addin, request, response);
      else if (path.startsWith('/stage-pages/')) await through(of.stage, request, response);
      else return false;
      return true;
    },
    watcher: of.addin.watcher,
    reload: () => {
      for (const vite of Object.values(of)) vite.ws.send({ type: 'full-reload' });
    },
    close: async () => {
      await Promise.all([of.addin.close(), of.stage.close()]);
    },
  };
};

const through = (vite: ViteDevServer, request: IncomingMessage, response: ServerResponse): Promise<void> =>
  new Promise((resolve, reject) => {
    response.once('close', resolve);
    vite.middlewares(request, response, (error?: unknown) => {
      if (error) return reject(error);
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`There is nothing at ${request.url}.`);
    });
  });
