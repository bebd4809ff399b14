import { createHash } from 'node:crypto';
import type { SubjectRef } from '../database/subject-kind.ts';

/** What a person has confirmed, as a subject of the log: always the same id, and no other subject has it. */
export const readerRef = (tenantId: string, personId: string): SubjectRef & { readonly subject: 'policy-reader' } => ({
  tenantId,
  subject: 'policy-reader',
  subjectId: uuidOf(`policy-reader/${personId}`),
});

// Version 8 of RFC 9562: a UUID of one's own making.
const uuidOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};
