/** The largest mail kept as evidence: 25 MB, as Exchange Online's usual limit of a message. Bytes. */
export const largestEvidence = 25 * 1024 * 1024;

/** What one person may keep within 24 hours: eight of the largest. Bytes. */
export const mostEvidenceADay = 8 * largestEvidence;
