import type { ReadFacts } from './advice-facts.ts';

/** A fact that may turn out different from the report. */
export type Change = { code: string; source: string; change: (facts: ReadFacts) => ReadFacts };

const become = (code: string, source: string, turned: Partial<ReadFacts>): Change => ({
  code,
  source,
  change: (facts) => ({ ...facts, ...turned }),
});

/** What the team can still find out, in the order it is usually found out. */
export const changes: readonly Change[] = [
  become('deletion-confirmed', 'EDPB 01/2021 case 9', { undone: 'confirmed' }),
  become('deletion-refused', 'Datatilsynet 2021-32-2067', { undone: undefined }),
  become('recipient-trusted-and-deleted', 'EDPB 01/2021 case 9', { recipient: 'trusted', undone: 'confirmed' }),
  become('more-recipients', 'EDPB 01/2021 case 14', { recipient: 'many' }),
  become('readable-after-all', 'EDPB 01/2021 case 10', { dataUnintelligible: false }),
  become('unintelligible-after-all', 'EDPB 01/2021 case 10', { dataUnintelligible: true }),
  become('restored-from-backup', 'EDPB 01/2021 case 1', { backup: 'good', downtime: 'short' }),
  become('backup-fails', 'EDPB 01/2021 case 2', { availability: true, backup: 'poor', downtime: 'long' }),
  become('exfiltration-found', 'EDPB 01/2021 case 4', { confidentiality: true, exfiltration: 'likely' }),
  become('exfiltration-excluded-by-logs', 'EDPB 01/2021 case 1', { exfiltration: 'excluded', logs: true }),
  become('logs-missing', 'Datatilsynet 2024-442-4149', { logs: false }),
  become('done-on-purpose', 'EDPB 01/2021 case 5', { malicious: true }),
  become('protected-address-among-them', 'Datatilsynet 2019-441-1578', { protectedAddress: true }),
  become('custody-conflict', 'Guldborgsund 2020', { custodyConflict: true }),
  become('vulnerable-people-among-them', 'Datatilsynet 2021-32-2067', { vulnerable: true }),
  become('special-categories-among-it', 'EDPB 01/2021 case 12', { specialCategories: true }),
  become('cpr-among-it', 'EDPB 01/2021 case 14', { nationalId: true }),
  become('cpr-and-finance-among-it', 'Datatilsynet 2021-442-13805', { nationalId: true, financial: true }),
  become('thousands-of-people', 'EDPB 01/2021 case 11', { people: 1000 }),
];
