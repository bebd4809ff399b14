import { type AnchorStore, AnchorsUnreadable } from './anchor-store.ts';

/** Learn, "Authorize with Microsoft Entra ID" (Blob Storage REST): 2017-11-09 or later. */
const version = '2023-11-03';
const patience = 30_000;

/**
 * A blob container with an immutability policy: blobs can be added and read, and by nobody changed or deleted before their
 * time. REST, because three calls need no library.
 * @param url of the container; `token` of an identity that may add and read blobs in it
 */
export const blobAnchors = (url: string, token: () => Promise<string>): AnchorStore => {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    try {
      const answer = await fetch(`${url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${await token()}`, 'x-ms-version': version, ...init.headers },
        signal: AbortSignal.timeout(patience),
      });
      if (answer.ok) return answer;
      throw new AnchorsUnreadable(`the container of anchors answered ${answer.status}`);
    } catch (error) {
      if (error instanceof AnchorsUnreadable) throw error;
      throw new AnchorsUnreadable('the container of anchors does not answer', { cause: error });
    }
  };
  return {
    list: async (tenant) => {
      const names: string[] = [];
      for (let marker: string | undefined = ''; marker !== undefined; ) {
        const query = new URLSearchParams({ restype: 'container', comp: 'list', prefix: `${tenant}/`, marker });
        const page = await (await call(`?${query}`)).text();
        names.push(...[...page.matchAll(/<Name>[^<]*\/([^<]+)<\/Name>/g)].flatMap(([, name]) => name ?? []));
        marker = /<NextMarker>([^<]+)<\/NextMarker>/.exec(page)?.[1];
      }
      return names.sort();
    },
    read: async (tenant, name) => Buffer.from(await (await call(`/${tenant}/${name}`)).arrayBuffer()),
    add: async (tenant, name, content) => {
      // If-None-Match: a blob that is there already is not written over (412).
      const headers = { 'x-ms-blob-type': 'BlockBlob', 'if-none-match': '*', 'content-type': 'text/plain' };
      await call(`/${tenant}/${name}`, { method: 'PUT', headers, body: new Uint8Array(content) });
    },
  };
};
