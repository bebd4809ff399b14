import { z } from 'zod';
import { type ReportInput, report } from '#shared/breaches/report.ts';
import { formValues } from '../form/form-values.ts';

const day = 86_400_000;
/** Days a draft is kept. The desk remembers the key of a draft that was sent for longer (maintenance). */
export const reportDraftsKeptDays = 14;

const draft = z.object({
  /** The Idempotency-Key: sent again after a lost answer, it brings the same receipt. */
  key: z.uuid(),
  begunAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  values: formValues,
  /** What was sent without an answer; the same words go with the same key. */
  sent: z.custom<ReportInput>((value) => report.safeParse(value).success).optional(),
});
export type Draft = z.infer<typeof draft>;

const allDrafts = 'gdpr-desk.draft.';
const dated = z.object({ savedAt: z.iso.datetime() });

const parsed = (text: string | null): Draft | undefined => {
  try {
    return draft.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
};

export type Drafts = ReturnType<typeof draftsOf>;

/**
 * A person's reports without a receipt yet, on this computer only. `about` is the mail or the kind it is about. Kept for
 * 14 days, since it holds names; a storage that is full or closed costs the draft, never the report.
 * @param lasting false where what is stored is gone with the window; then no draft is said to be kept
 */
export const draftsOf = (storage: Storage, person: string, clock: () => Date, lasting = true) => {
  const prefix = `${allDrafts}${person}.`;
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  const tooOld = ({ savedAt }: Pick<Draft, 'savedAt'>) =>
    clock().getTime() - new Date(savedAt).getTime() > reportDraftsKeptDays * day;
  const names = (beginning: string): string[] =>
    attempt(() => Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? ''), []).filter((name) =>
      name.startsWith(beginning),
    );
  // On a computer that several share, another's draft holds names too; what has no date can never grow old, and goes at once.
  const throwAwayOld = () => {
    for (const name of names(allDrafts))
      attempt(() => {
        const found = dated.safeParse(JSON.parse(storage.getItem(name) ?? ''));
        if (!found.success || tooOld(found.data)) storage.removeItem(name);
      }, undefined);
  };
  const read = (about: string): Draft | undefined => {
    const found = attempt(() => parsed(storage.getItem(prefix + about)), undefined);
    return found && !tooOld(found) ? found : undefined;
  };
  const drop = (about: string): void => attempt(() => storage.removeItem(prefix + about), undefined);
  return {
    read,
    drop,
    write: (about: string, kept: Omit<Draft, 'savedAt'>): boolean =>
      attempt(() => {
        storage.setItem(prefix + about, JSON.stringify({ ...kept, savedAt: clock().toISOString() }));
        return lasting;
      }, false),
    /** What the person's drafts are about. Drafts of any person that are too old are deleted on the way. */
    list: (): string[] => {
      throwAwayOld();
      return names(prefix)
        .map((name) => name.slice(prefix.length))
        .filter((about) => {
          if (!read(about)) drop(about);
          return read(about) !== undefined;
        });
    },
  };
};
