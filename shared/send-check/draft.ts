/** As Outlook gives it; `type` only tells a list, for a saved colleague is an "external user" to Outlook. */
export type Addressee = { readonly name: string; readonly address: string; readonly type?: string };

/** A mail being written, as far as Outlook lets an add-in read it. */
export type Draft = {
  readonly from: Addressee;
  readonly to: readonly Addressee[];
  readonly cc: readonly Addressee[];
  readonly bcc: readonly Addressee[];
  readonly subject: string;
  readonly body: string;
  readonly attachments: readonly { readonly name: string; readonly size: number }[];
  readonly isReply: boolean;
  /** Addresses in the thread, of the sender too. */
  readonly threadRecipients: readonly string[];
  /** Addresses written to in the last 90 days. */
  readonly recentRecipients: readonly string[];
  /** Colleagues found under the recipients' names. */
  readonly directoryMatches?: readonly { readonly name: string; readonly address: string }[];
};
