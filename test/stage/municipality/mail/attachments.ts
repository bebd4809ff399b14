import { createHash } from 'node:crypto';
import type { MailAttachment } from './mail.ts';

type Draft = { key: string; name: string; contentType: string; content: Buffer; isInline?: boolean };

export const attachmentOf = ({ key, name, contentType, content, isInline }: Draft): MailAttachment => ({
  id: attachmentId(`${key}/${name}`),
  name,
  contentType,
  isInline: isInline ?? false,
  size: content.length,
  content: () => [content],
});

/** A file of any size that takes no memory: its bytes are made while they are read. */
export const hugeAttachment = (key: string, name: string, size: number): MailAttachment => ({
  id: attachmentId(`${key}/${name}`),
  name,
  contentType: 'application/zip',
  isInline: false,
  size,
  content: () => zeros(size),
});

/** One page that says its title; small, and every reader opens it. */
export const pdfOf = (title: string): Buffer => {
  const text = title.replaceAll(/[()\\]/g, '\\$&');
  const stream = `BT /F1 18 Tf 60 780 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = Buffer.byteLength(file, 'latin1');
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
};

function* zeros(size: number): Generator<Buffer> {
  const block = Buffer.alloc(65_536);
  for (let left = size; left > 0; left -= block.length) yield block.subarray(0, Math.min(left, block.length));
}

const attachmentId = (key: string): string =>
  `AAMkAD${createHash('sha512').update(key).digest('base64url').slice(0, 80)}`;
