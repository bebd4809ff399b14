import { createHash } from 'node:crypto';
import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import { pictureType } from '#shared/people/picture-type.ts';
import type { ProofFormat } from '#shared/reviews/proof/proof-views.ts';
import type { FileRouteName } from '#shared/routes/all.ts';

const documentTypes: Readonly<Record<ProofFormat, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

type Headers = Readonly<Record<string, string>>;
type Send = (bytes: Uint8Array, request: HttpRequest) => HttpResponseInit;

const guarded = { 'x-content-type-options': 'nosniff' };

const evidence: Send = (bytes) => ({
  status: 200,
  body: bytes,
  headers: {
    ...guarded,
    'cache-control': 'no-store',
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="mail.eml"',
  },
});

/** The browser may cache a photo for a day: a photo is no case. After that it revalidates (ETag). No photo is 204. */
const photo: Send = (bytes, request) => {
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  const headers: Headers = { ...guarded, 'cache-control': 'private, max-age=86400', vary: 'authorization', etag: tag };
  if (request.headers.get('if-none-match') === tag) return { status: 304, headers };
  const type = pictureType(bytes);
  if (!type) return { status: 204, headers };
  return { status: 200, body: bytes, headers: { ...headers, 'content-type': type } };
};

/** A document names its kind, and its digest (RFC 9530), by which the log knows it. */
const document =
  (name: string, only?: keyof typeof documentTypes): Send =>
  (bytes, request) => {
    const format = only ?? (request.query.get('format') === 'xlsx' ? 'xlsx' : 'pdf');
    return {
      status: 200,
      body: bytes,
      headers: {
        ...guarded,
        'cache-control': 'no-store',
        'content-type': documentTypes[format],
        'content-disposition': `attachment; filename="${name}.${format}"`,
        'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
      },
    };
  };

/** How the answer of each route that is a file is sent; complete by type. */
export const fileAnswer: { readonly [N in FileRouteName]: Send } = {
  readEvidence: evidence,
  readPhoto: photo,
  readProofFile: document('proof'),
  readPersonAccessFile: document('access'),
  readGroupAccessFile: document('access'),
  readReceipt: document('receipt'),
  readConfirmationsFile: document('confirmations', 'xlsx'),
  readUnitConfirmationsFile: document('confirmations', 'xlsx'),
};
