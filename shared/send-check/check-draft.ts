import type { Draft } from './draft.ts';
import type { Because, Finder } from './finding.ts';
import { readDraft } from './read-draft.ts';
import * as addresses from './rules/addresses.ts';
import * as content from './rules/content.ts';
import * as persons from './rules/persons.ts';
import type { Mode, RuleId, SendCheckSettings } from './settings.ts';

/** What was seen in a draft: which rule, why in words, and whom it is about. */
export type DraftFinding = {
  readonly rule: RuleId;
  readonly mode: Exclude<Mode, 'off'>;
  readonly because: Because;
  /** Addresses. */
  readonly recipients: readonly string[];
};

/** In the order in which they are shown. */
const finders: readonly Finder[] = [
  content.protectedAddressRule,
  content.cprOutsideRule,
  addresses.lookalikeRule,
  addresses.sameNameRule,
  addresses.nearRecentRule,
  persons.greetingRule,
  addresses.outsiderRule,
  content.quotedHistoryRule,
  content.sensitiveRule,
  persons.attachmentRule,
  content.confidentialRule,
  addresses.visibleRule,
  content.replyAllRule,
  addresses.firstTimeRule,
];

/**
 * What in a draft speaks for another look before it is sent, the most serious first. A function of its arguments: the same
 * draft gives the same answer. It lowers the risk of a mail going astray and never excludes it.
 */
export const checkDraft = (draft: Draft, settings: SendCheckSettings): DraftFinding[] => {
  const mail = readDraft(draft, settings);
  const findings: DraftFinding[] = [];
  for (const { rule, find } of finders) {
    const mode = mail.settings.modes[rule];
    const finding = mode === 'off' ? undefined : find(mail);
    if (mode !== 'off' && finding) {
      findings.push({
        rule,
        mode: finding.onlyCount ? 'count' : mode,
        because: finding.because,
        recipients: finding.recipients.map(({ address }) => address),
      });
    }
  }
  return findings;
};
