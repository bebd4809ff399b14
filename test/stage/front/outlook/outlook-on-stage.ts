import type { OutlookKind } from '../office/outlook-builds.ts';
import type { SeenMail, StageMailbox, StagePerson } from '../stage-api.ts';

export type OfficeTheme = {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
};

type Recipient = string | { emailAddress: string };

/** What an add-in fills a new mail with. */
export type Letter = {
  toRecipients?: Recipient[];
  bccRecipients?: Recipient[];
  subject?: string;
  htmlBody?: string;
};

export type OutlookEvent = 'item' | 'theme';

/** What the Outlook frame lays open to the Office.js of the pane inside it, on its own window. */
export type OutlookOnStage = {
  person: StagePerson;
  kind: OutlookKind;
  /** How nested app authentication fares, as the tenant's switch says. */
  nested: string;
  /** The mailbox that is open: the person's own, or a shared one. */
  mailbox: StageMailbox;
  mail(): SeenMail | undefined;
  /** Whether the reading pane shows all recipients; Outlook gives an add-in no more than it shows. */
  headerExpanded(): boolean;
  theme(): OfficeTheme;
  /** da-DK or en-US. */
  displayLanguage: string;
  listen(event: OutlookEvent, listener: () => void): () => void;
  newMessage(letter: Letter): void;
  nestedAppAuth(request: string): Promise<string | undefined>;
};

declare global {
  interface Window {
    outlookOnStage?: OutlookOnStage;
  }
}
