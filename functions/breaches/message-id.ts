/**
 * A mail's internet message id, by which two reports of one mail become one case. RFC 5322 section 3.6.4: visible ASCII;
 * what else a stranger's mail brings is left out, so that neither text nor index can choke on it. Nothing left: no id.
 */
export const readMessageId = (raw: string | undefined): string | undefined =>
  raw?.replaceAll(/[^\x21-\x7e]/g, '') || undefined;
