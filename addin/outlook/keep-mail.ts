import { largestEvidence } from '#shared/cases/evidence.ts';
import type { MailFacts } from '#shared/mail/mail.ts';
import { type Api, CallFailed } from '../api.ts';

/** Whether the mail is surely too large to be kept (25 MB), as far as is known before trying. Bytes. */
export const isTooLarge = ({ size, attachments }: Pick<MailFacts, 'size' | 'attachments'>): boolean =>
  (size ?? attachments.reduce((sum, attachment) => sum + attachment.size, 0)) > largestEvidence;

/** Where the mail lies, as far as Outlook said. */
export type Place = { readonly restId: string | undefined; readonly mailbox: string | undefined };

type Ways = {
  readonly api: Api;
  readonly caseId: string;
  readonly place: Place;
  /** One for each way, kept over retries, so that the mail is kept once. */
  readonly keys: { readonly fetched: string; readonly uploaded: string };
  readonly asFile: () => Promise<Uint8Array | undefined>;
};

/**
 * Lets the team have the mail: the desk fetches it from the mailbox; where it cannot, Outlook hands the file over.
 * @throws CallFailed of the last way tried
 */
export const giveMail = async ({ api, caseId, place, keys, asFile }: Ways): Promise<void> => {
  const failed = await fetched({ api, caseId, place, key: keys.fetched });
  if (!failed) return;
  const file = await asFile();
  if (!file) throw failed;
  if (file.byteLength > largestEvidence) throw new CallFailed('refused');
  await api('uploadEvidence', { params: { caseId }, body: file, key: keys.uploaded });
};

type Fetching = { api: Api; caseId: string; place: Place; key: string };

const fetched = async ({ api, caseId, place, key }: Fetching): Promise<CallFailed | undefined> => {
  const { restId, mailbox } = place;
  if (!restId) return new CallFailed('not-found');
  try {
    await api('keepMail', { params: { caseId }, body: { restId, mailbox }, key });
    return undefined;
  } catch (failed) {
    // Lost on the way or signed out: the other way would fail alike, and might keep the mail twice.
    const elsewhere = failed instanceof CallFailed && failed.kind !== 'offline' && failed.kind !== 'signed-out';
    if (!elsewhere || failed.problem?.code === 'evidence-too-large') throw failed;
    return failed;
  }
};
