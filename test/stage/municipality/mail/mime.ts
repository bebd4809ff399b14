import type { Address, Mail } from './mail.ts';

type Written = Omit<Mail, 'mime' | 'mimeParts'>;

const line = '\r\n';

/** The message as an .eml, in pieces, made while it is read. */
export function* mimeOf(mail: Written): Generator<string> {
  const boundary = `_000_${mail.id.slice(10, 40).replaceAll(/\W/g, '')}_`;
  yield headersOf(mail, boundary);
  yield `--${boundary}${line}`;
  yield `Content-Type: text/${mail.contentType === 'html' ? 'html' : 'plain'}; charset="utf-8"${line}Content-Transfer-Encoding: base64${line}${line}`;
  yield wrapped(Buffer.from(mail.body));
  for (const attachment of mail.attachments) {
    yield `--${boundary}${line}Content-Type: ${attachment.contentType}; name="${encoded(attachment.name)}"${line}`;
    yield `Content-Disposition: ${attachment.isInline ? 'inline' : 'attachment'}; filename="${encoded(attachment.name)}"; size=${attachment.size}${line}Content-Transfer-Encoding: base64${line}${line}`;
    for (const piece of inThrees(attachment.content())) yield wrapped(piece);
  }
  yield `--${boundary}--${line}`;
}

const headersOf = (mail: Written, boundary: string): string =>
  [
    `From: ${addressed(mail.from)}`,
    `To: ${mail.to.map(addressed).join(`,${line} `)}`,
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.map(addressed).join(`,${line} `)}`] : []),
    ...(mail.bcc.length > 0 ? [`Bcc: ${mail.bcc.map(addressed).join(`,${line} `)}`] : []),
    `Subject: ${encoded(mail.subject)}`,
    `Date: ${new Date(mail.sentDateTime).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${mail.internetMessageId}`,
    ...mail.headers.filter(({ name }) => name !== 'Content-Type').map(({ name, value }) => `${name}: ${value}`),
    'Content-Language: da-DK',
    'MIME-Version: 1.0',
    `Content-Type: ${mail.headers.find(({ name }) => name === 'Content-Type')?.value ?? 'multipart/mixed'}; boundary="${boundary}"`,
    '',
    '',
  ].join(line);

const addressed = ({ name, address }: Address): string => `${quoted(name)} <${address}>`;

const quoted = (name: string): string => {
  const safe = encoded(name);
  return safe === name ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : safe;
};

/** RFC 2047, in words of at most 75 characters; letters are never cut in half. */
const encoded = (text: string): string => {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [''];
  for (const letter of text) {
    const last = words.length - 1;
    const longer = `${words[last]}${letter}`;
    if (Buffer.byteLength(longer) > 42) words.push(letter);
    else words[last] = longer;
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join(`${line} `);
};

const wrapped = (bytes: Buffer): string => `${bytes.toString('base64').replaceAll(/.{76}/g, `$&${line}`)}${line}`;

/** Pieces of whole lines (57 bytes make 76 characters), so that base64 of the pieces is base64 of the whole. */
function* inThrees(pieces: Iterable<Buffer>): Generator<Buffer> {
  const whole = 57 * 512;
  let rest: Buffer = Buffer.alloc(0);
  for (const piece of pieces) {
    rest = Buffer.concat([rest, piece]);
    for (; rest.length >= whole; rest = rest.subarray(whole)) yield rest.subarray(0, whole);
  }
  if (rest.length > 0) yield rest;
}
