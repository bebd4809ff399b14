import type { LookedUpMail, MailFacts, MailPlace } from '#shared/mail/mail.ts';
import type { DirectoryGraph } from './directory/directory-graph.ts';
import type { GroupNow } from './directory/group-now.ts';
import type { MembershipCalls } from './directory/membership.ts';

/** A person as Graph knows them. */
export type DirectoryPerson = {
  readonly personId: string;
  readonly name: string;
  readonly userName: string;
  /** Where mail reaches the person; missing where the directory knows no address. */
  readonly mail?: string | undefined;
  readonly unit: string | null;
  /** A colleague who can sign in, never the person or a guest; null where there is none, missing where nobody asked. */
  readonly managerId?: string | null | undefined;
};

export type FoundMail = Omit<MailFacts, 'recipients'> & {
  readonly recipients: readonly {
    readonly address: string;
    readonly name: string;
    readonly field: 'to' | 'cc' | 'bcc';
  }[];
};

/**
 * A mail the person sent, and what was opened to find it; whose answer it was, if a person wrote one. Or a mail that came
 * to the person; `answersUnknown` when it answers, or may answer, one the mailbox does not hold.
 */
export type FoundSentMail = {
  readonly opened: LookedUpMail['opened'];
  readonly answeredBy?: string;
  readonly answersUnknown?: 'surely' | 'perhaps';
  readonly mail: FoundMail;
};

/** A message to one person's activity feed; `chain` lets a repeat replace the first instead of standing beside it. */
export type FeedMessage = {
  readonly personId: string;
  readonly activityType: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly preview: string;
  readonly subPage: string;
  readonly chain: number;
};

export type TeamMail = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly key: string;
};

/**
 * The calls to Microsoft Graph. Each may fail with a GraphTrouble (functions/microsoft/trouble.ts) that says whether and
 * when to retry, and which service of the setup it concerns.
 */
export type Graph = {
  /** Application permission User.Read.All. `undefined`: no such person. */
  readonly person: (tenantId: string, personId: string) => Promise<DirectoryPerson | undefined>;
  /** The small photo of a person, JPEG as a rule (User.Read.All). `undefined`: none, or no such person. */
  readonly photo: (tenantId: string, personId: string) => Promise<Uint8Array | undefined>;
  /** Whether the person's account is there and enabled (User.Read.All). */
  readonly canSignIn: (tenantId: string, personId: string) => Promise<boolean>;
  /** People whose name begins so; at most 20. */
  readonly findPeople: (tenantId: string, search: string) => Promise<readonly DirectoryPerson[]>;
  /** Who holds each app role and can sign in: by name, or as a direct member of a group (Application.Read.All, GroupMember.Read.All). */
  readonly roleHolders: (
    tenantId: string,
  ) => Promise<readonly { readonly role: string; readonly person: DirectoryPerson }[]>;
  /** The municipality's name and the domains inside it (Organization.Read.All). */
  readonly organisation: (tenantId: string) => Promise<{ readonly name: string; readonly domains: readonly string[] }>;
  /** The person's own mail, on behalf of the person (OBO, Mail.Read, or Mail.Read.Shared): recipients with bcc, subject, sizes, names. */
  readonly mail: (tenantId: string, userToken: string, place: MailPlace) => Promise<FoundMail | undefined>;
  /**
   * The mail the person sent, on behalf of the person, from any mail in the person's mailbox: itself, an answer to it, or
   * the notice that it came back; else the opened mail itself, sent by another person (`received`). `undefined`: no such
   * mail, or an automatic one that answers no mail of the person.
   */
  readonly sentMail: (tenantId: string, userToken: string, place: MailPlace) => Promise<FoundSentMail | undefined>;
  /** The account of a mailbox and its addresses in small letters, by the person or by an address. `undefined`: there is none. */
  readonly mailbox: (
    tenantId: string,
    who: { readonly personId: string } | { readonly address: string },
  ) => Promise<{ readonly accountId: string; readonly addresses: readonly string[] } | undefined>;
  /**
   * The mail with that message id in the person's mailbox, or in a shared one; the copy that was sent before one that came,
   * and of several the one sent nearest to `sentAt`: an id may be that of two mails.
   */
  readonly findMail: (
    tenantId: string,
    userToken: string,
    mail: {
      readonly internetMessageId: string;
      readonly mailbox?: string | undefined;
      readonly sentAt?: string | undefined;
    },
  ) => Promise<MailPlace | undefined>;
  /** The whole mail as .eml, on behalf of the person; refuses (`evidence-too-large`) beyond `limit` bytes while reading. */
  readonly mailContent: (
    tenantId: string,
    userToken: string,
    place: MailPlace,
    limit: number,
  ) => Promise<Uint8Array | undefined>;
  /** The directory page by page, for its mirror. */
  readonly directory: DirectoryGraph;
  /** Who is in one group now, and the calls that change it. */
  readonly memberships: MembershipCalls & GroupNow;
  readonly notify: (tenantId: string, message: FeedMessage) => Promise<void>;
  readonly sendMail: (tenantId: string, mail: TeamMail) => Promise<void>;
};
