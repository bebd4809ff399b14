/** Entra app roles of the desk (manifest/azure/entra.md). Everybody else in the tenant is an employee. */
export const roles = ['Gdpr.Team', 'Gdpr.Dpo', 'Gdpr.Admin'] as const;
export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
