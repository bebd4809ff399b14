import type { Clockwork } from '../clock/clockwork.ts';
import type { Faults } from '../faults.ts';
import type { Issuer } from '../identity/issuer.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { RoleChanges } from '../municipality/role-changes.ts';
import type { Teams } from '../teams/teams.ts';
import type { Switches } from '../tenant/switches.ts';

/** What the stage's JSON interface speaks to. */
export type StageParts = {
  municipality: Municipality;
  clockwork: Clockwork;
<<<<<<< HEAD
  roleChanges: RoleChanges;
  issuer: Pick<Issuer, 'issueUserToken'>;
=======
  issuer: Pick<Issuer, 'issueUserToken' | 'answerNestedRequest' | 'signInByHost' | 'challenges'>;
>>>>>>> ccf00a3 (Sign in at the tenant's own address, fall back when nested sign-in fails, hand demands of Conditional Access to the person; Outlook's builds and a shared mailbox on the stage)
  teams: Teams;
  faults: Faults;
  switches: Switches;
  /** What Graph saw, oldest first. */
  graphCalls(): readonly unknown[];
};
