/** One thing in which real tenants differ: its values, strictest first, what it means, and who says so. */
export type SwitchEntry = {
  readonly values: readonly [string, string, ...string[]];
  readonly sentence: string;
  /** A page, an issue thread or a package of Microsoft's. */
  readonly source: string;
};

/**
 * What depends on the tenant. The first value is the default: the strictest tenant whose administrator has followed
 * our README.
 */
export const switchTable = {
  userConsent: {
    values: ['off', 'on'],
    sentence: 'Whether employees may consent to an app themselves; off, only what an administrator granted is given.',
    source: 'Microsoft Learn, "Configure how users consent to applications"',
  },
} as const satisfies Readonly<Record<string, SwitchEntry>>;
