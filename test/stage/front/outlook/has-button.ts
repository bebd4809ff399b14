import type { OutlookKind } from '../office/outlook-builds.ts';

/** The two manifests, as far as they decide where the button is. */
export type Manifests = { resourceSpecific: readonly string[]; xmlSharedFolders: boolean };

/**
 * Whether Outlook shows an add-in's button beside a mail. In shared mailboxes it is off unless the manifest that this
 * Outlook reads asks for it, and phones never show it there (Microsoft Learn, "Enable shared folders and shared mailbox
 * scenarios in an Outlook add-in").
 */
export const hasButton = (kind: OutlookKind, isShared: boolean, manifests: Manifests): boolean => {
  if (!isShared) return true;
  switch (kind) {
    case 'phone':
      return false;
    case 'mac':
      return manifests.xmlSharedFolders;
    // Shared mailboxes came with Mailbox 1.13.
    case 'ltsc':
      return false;
    case 'web':
    case 'classic':
      return manifests.resourceSpecific.includes('Mailbox.SharedFolder');
  }
};
