/** As long as a line of a mail may be (RFC 5322, 2.1.1); the index of the database ends soon after. */
const longest = 998;

/**
 * A mail's internet message id, by which two reports of one mail become one case. RFC 5322 section 3.6.4: visible ASCII;
 * other characters of a stranger's mail are left out, so that neither text nor index fails on them. Empty, or more than a
 * line: no id.
 */
export const readMessageId = (raw: string | undefined): string | undefined => {
  const id = raw?.replaceAll(/[^\x21-\x7e]/g, '') ?? '';
  return bareId(id) === '' || id.length > longest ? undefined : id;
};

/** The ways one id is written: the angle brackets around it are no part of it. Its letters' case is. */
export const formsOfMessageId = (id: string): readonly [bare: string, ...others: string[]] => [
  bareId(id),
  `<${bareId(id)}>`,
  id,
];

const bareId = (id: string): string => id.replaceAll(/^<+|>+$/g, '');
