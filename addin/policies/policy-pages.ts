/** The pages of policies by address; this table is loaded with the first of them. */
export const policyPages = {
  '/home/read': async () => (await import('./reading/MyPoliciesPage.tsx')).MyPoliciesPage,
  '/home/read/:policyId': async () => (await import('./reading/ReadPage.tsx')).ReadPage,
  '/unit/read': async () => (await import('./unit/UnitReadPage.tsx')).UnitReadPage,
  '/policies': async () => (await import('./writing/PoliciesPage.tsx')).PoliciesPage,
  '/policies/:policyId': async () => (await import('./writing/PolicyPage.tsx')).PolicyPage,
};
export type PolicyAddress = keyof typeof policyPages;
