import type { Me } from '../../me.ts';

/** Whether the person may make plans and begin reviews. */
export const mayPlan = ({ roles }: Me): boolean => roles.includes('Gdpr.Team') || roles.includes('Gdpr.Admin');
/** Whether the person may see what was answered. */
export const mayFollow = ({ roles }: Me): boolean => roles.includes('Gdpr.Team') || roles.includes('Gdpr.Dpo');
