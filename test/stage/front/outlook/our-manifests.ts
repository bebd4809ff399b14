import manifest from '../../../../manifest/manifest.json';
import xml from '../../../../manifest/outlook-mac.xml?raw';
import type { Manifests } from './has-button.ts';

/** What our own manifests ask for. */
export const ourManifests: Manifests = {
  resourceSpecific: manifest.authorization.permissions.resourceSpecific.map(({ name }) => name),
  xmlSharedFolders: /<SupportsSharedFolders>true<\/SupportsSharedFolders>/.test(xml),
};
