import type { StageAnswer } from '../answer.ts';

/** Learn, "Blob service error codes" and "Common REST API error codes". */
const statusOf = {
  AuthorizationPermissionMismatch: 403,
  BlobAlreadyExists: 409,
  BlobImmutableDueToPolicy: 409,
  BlobNotFound: 404,
  InternalError: 500,
  InvalidAuthenticationInfo: 401,
  InvalidHeaderValue: 400,
  InvalidUri: 400,
  MissingRequiredHeader: 400,
  ServerBusy: 503,
  UnsupportedHttpVerb: 405,
} as const;

export type BlobErrorCode = keyof typeof statusOf;

/** A no of Blob Storage. */
export class BlobRefusal extends Error {
  readonly code: BlobErrorCode;
  constructor(code: BlobErrorCode) {
    super(code);
    this.code = code;
  }
}

export const blobRefusal = (code: BlobErrorCode): StageAnswer => ({
  status: statusOf[code],
  headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
  body: `\u{feff}<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});
