/** Entra app roles of the desk (manifest/azure/entra.md). All other people in the tenant are employees. */
export const roles = ['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin'] as const;
export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
