import type { Settings } from '../../environment.ts';
import { type AnchorStore, folderOfAnchors } from './anchor-store.ts';
import { blobAnchors } from './blob-anchors.ts';

const scope = 'https://storage.azure.com/.default';

/** The store the settings name; undefined where they name none. */
export const openAnchors = (anchors: Settings['anchors']): AnchorStore | undefined => {
  if (!anchors) return undefined;
  return anchors.kind === 'folder'
    ? folderOfAnchors(anchors.folder)
    : blobAnchors(anchors.url, tokenFor(anchors.clientId));
};

const tokenFor = (clientId: string | undefined) => async (): Promise<string> => {
  const { ManagedIdentityCredential } = await import('@azure/identity');
  return (await new ManagedIdentityCredential(clientId ? { clientId } : {}).getToken(scope)).token;
};
