import { within } from '../../microsoft/within.ts';
import { type AnchorStore, AnchorsUnreadable } from './anchor-store.ts';

/** Learn, "Authorize with Microsoft Entra ID" (Blob Storage REST): 2017-11-09 or later. */
const version = '2023-11-03';
/** For a call with its token and its whole answer. Milliseconds. */
const timeoutMs = 10_000;

/**
 * A blob container with an immutability policy: blobs can be added and read, but not changed or deleted before their
 * time. REST, because three calls need no library.
 * @param url of the container; `token` of an identity that may add and read blobs in it
 */
export const blobAnchors = (url: string, token: () => Promise<string>): AnchorStore => {
  const ask = async (path: string, init: RequestInit): Promise<Buffer> => {
    const answer = await fetch(`${url}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${await token()}`, 'x-ms-version': version, ...init.headers },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new AnchorsUnreadable(`the container of anchors answered ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const call = async (path: string, init: RequestInit = {}): Promise<Buffer> => {
    try {
      return await within(timeoutMs, () => ask(path, init));
    } catch (error) {
      if (error instanceof AnchorsUnreadable) throw error;
      throw new AnchorsUnreadable('the container of anchors does not answer', { cause: error });
    }
  };
  /** The names of all blobs that begin so, page after page, in order. */
  const namesWith = async (prefix: string): Promise<string[]> => {
    const names: string[] = [];
    for (let marker: string | undefined = ''; marker !== undefined; ) {
      const query = new URLSearchParams({ restype: 'container', comp: 'list', prefix, marker });
      const page = String(await call(`?${query}`));
      names.push(...[...page.matchAll(/<Name>([^<]+)<\/Name>/g)].flatMap(([, name]) => name ?? []));
      marker = /<NextMarker>([^<]+)<\/NextMarker>/.exec(page)?.[1];
    }
    return names.sort();
  };
  return {
    tenants: async () => [...new Set((await namesWith('')).map((name) => name.slice(0, name.indexOf('/'))))],
    list: async (tenant) => (await namesWith(`${tenant}/`)).map((name) => name.slice(tenant.length + 1)),
    read: (tenant, name) => call(`/${tenant}/${name}`),
    add: async (tenant, name, content) => {
      // If-None-Match: a blob that is there already is not written over (409).
      const headers = { 'x-ms-blob-type': 'BlockBlob', 'if-none-match': '*', 'content-type': 'text/plain' };
      await call(`/${tenant}/${name}`, { method: 'PUT', headers, body: new Uint8Array(content) });
    },
  };
};
