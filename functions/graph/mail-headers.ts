import { z } from 'zod';

/** The headers a mail arrived with. Graph gives them when asked by name, and none for a mail that was sent from here. */
export const mailHeaders = z.array(z.object({ name: z.string(), value: z.string().nullish() }));
export type MailHeaders = z.infer<typeof mailHeaders>;

const valuesOf = (headers: MailHeaders, wanted: string): string[] =>
  headers.filter(({ name }) => name.toLowerCase() === wanted).map(({ value }) => value ?? '');
const has = (headers: MailHeaders, name: string): boolean => valuesOf(headers, name).length > 0;

/** A notice about delivery: Exchange's own (X-MS-Exchange-Message-Is-Ndr), or any server's (RFC 3462, RFC 3464). */
export const isBounce = (headers: MailHeaders): boolean =>
  has(headers, 'x-ms-exchange-message-is-ndr') ||
  valuesOf(headers, 'content-type').some((type) =>
    /^\s*multipart\/report\b[\s\S]*report-type\s*=\s*"?delivery-status\b/i.test(type),
  );

/** Whether the mail came in. Every server on the way writes Received (RFC 5321, 4.4); a notice made here may have none. */
export const cameIn = (headers: MailHeaders): boolean =>
  has(headers, 'received') || has(headers, 'return-path') || isBounce(headers);

/** Written by a machine, such as an out-of-office answer (RFC 3834, section 5) or a receipt for reading. */
export const isAutomatic = (headers: MailHeaders): boolean =>
  valuesOf(headers, 'auto-submitted').some((value) => !/^\s*no\b/i.test(value)) ||
  valuesOf(headers, 'content-type').some((type) => /^\s*multipart\/report\b/i.test(type));

/** The mails this one answers by its own words, likeliest first: In-Reply-To, then the last of References (RFC 5322, 3.6.4). */
export const answeredIds = (headers: MailHeaders): string[] => {
  const idsIn = (name: string) => valuesOf(headers, name).flatMap((value) => value.match(/<[^<>\s]{1,996}>/g) ?? []);
  return [...new Set([...idsIn('in-reply-to').slice(0, 1), ...idsIn('references').slice(-1)])];
};
