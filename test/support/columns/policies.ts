/** What the tables of policies hold. */
export const columns = {
  'policies.state': "Generated<'draft' | 'published' | 'withdrawn'>",
};
