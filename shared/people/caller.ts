import type { Language } from '../text/language.ts';
import type { Role } from './roles.ts';

/** The caller, as the verified token says. `personId` is the Entra object id (oid). */
export type Caller = {
  readonly tenantId: string;
  readonly personId: string;
  readonly name: string;
  readonly userName: string;
  readonly roles: readonly Role[];
  /** Invited from elsewhere, not employed here. */
  readonly guest?: boolean;
  readonly language: Language;
};
