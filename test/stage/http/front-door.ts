import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendAnswer } from '../answer.ts';
import type { Faults } from '../faults.ts';
import { apiUnder } from './api-under.ts';
import { pageAt } from './page-at.ts';
import { sendFile } from './static-files.ts';

/** Where the stage keeps what a browser loads. */
export type Pages = { addin: string; stage: string };

export type Behind = {
  faults: Pick<Faults, 'take'>;
  /** On every page and file of the web app, as Azure Static Web Apps sends them. */
  pageHeaders: Readonly<Record<string, string>>;
  api(request: IncomingMessage, response: ServerResponse): Promise<void>;
  connector(request: IncomingMessage, response: ServerResponse, path: string): Promise<void>;
  managedIdentity(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Blob Storage: in Azure it has a name of its own, here a path. */
  anchors(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** False when it knows no such path. */
  stage(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  pages: Pages;
};

/** The one port: the functions under /api, as in Azure; the web app under /tab and /outlook; the stage's own rest. */
export function frontDoor({ api, connector, managedIdentity, anchors, stage, pages, faults, pageHeaders }: Behind) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    if (url.startsWith('/api/')) return apiUnder(faults.take('front', url), request, response, api);
    const path = url.split('?')[0] ?? '/';
    if (path.startsWith('/connector/')) return connector(request, response, path.slice('/connector'.length));
    if (path.startsWith('/storage/')) return anchors(request, response);
    if (path.startsWith('/msi/')) return managedIdentity(request, response);
    if ((path === '/stage' || path.startsWith('/stage/')) && (await stage(request, response))) return;
    if (await file(path, pages, pageHeaders, response)) return;
    await sendAnswer(response, {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      body: `There is nothing at ${path}.`,
    });
  };
}

function file(
  path: string,
  { addin, stage }: Pages,
  headers: Readonly<Record<string, string>>,
  response: ServerResponse,
): Promise<boolean> {
  const page = pageAt(path);
  if (page)
    return page.of === 'stage' ? sendFile(stage, page.file, response) : sendFile(addin, page.file, response, headers);
  if (path === '/stage/office.js') return sendFile(stage, 'office.js', response);
  if (path.startsWith('/stage-pages/')) return sendFile(stage, path.slice('/stage-pages'.length), response);
  if (path === '/favicon.ico' || path === '/favicon.svg') return sendFile(stage, 'favicon.svg', response);
  return sendFile(addin, path, response, headers);
}
