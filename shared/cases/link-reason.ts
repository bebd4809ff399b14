/** Why two cases may belong together: two mails with one message id, or one mail with more reports than a case holds. */
export const linkReasons = ['same-message-id', 'full'] as const;
export type LinkReason = (typeof linkReasons)[number];
