import { z } from 'zod';

/** What a group is in Entra. Distribution groups and mail-enabled security groups are kept in Exchange. */
export const groupKinds = ['security', 'microsoft-365', 'mail-security', 'distribution'] as const;
export type GroupKind = (typeof groupKinds)[number];

/** How much harm access through a group can do; null where it is not stated. */
const sensitivities = ['normal', 'sensitive', 'very-sensitive'] as const;
export const sensitivity = z.enum(sensitivities);
export type Sensitivity = z.infer<typeof sensitivity>;

/** A group as the directory had it when it was last read. */
export type GroupFacts = {
  readonly groupId: string;
  readonly name: string;
  readonly kind: GroupKind;
  /** Entra computes the members from a rule, also while the rule is paused. */
  readonly isDynamic: boolean;
  /** Mastered in the on-premises directory: Entra refuses changes. False where Entra has taken the group over. */
  readonly isSynced: boolean;
  /** Can be given roles in Entra; only a privileged role administrator changes it. */
  readonly isRoleAssignable: boolean;
  /** In a restricted management administrative unit: no application may change it. */
  readonly isRestricted: boolean;
  /** The members are shown only to those with Member.Read.Hidden: an empty list says nothing. */
  readonly isHidden: boolean;
  readonly isTeam: boolean;
  /** Membership gives licences. */
  readonly givesLicences: boolean;
  /** Owners that are people; at most 100. */
  readonly ownerIds: readonly string[];
};
