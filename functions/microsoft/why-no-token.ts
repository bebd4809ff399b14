/**
 * Entra's error numbers as causes for the administrator (Microsoft Learn, "Microsoft Entra authentication and
 * authorization error codes").
 */
const said: ReadonlyMap<string, string> = new Map([
  ['7000222', 'secret-expired'],
  ['7000215', 'not-trusted'],
  // The assertion of the managed identity, or its federated credential, does not fit.
  ['70021', 'not-trusted'],
  ['700211', 'not-trusted'],
  ['700212', 'not-trusted'],
  ['700213', 'not-trusted'],
  ['700027', 'not-trusted'],
  ['700016', 'app-off'],
  ['7000112', 'app-off'],
  ['7000229', 'app-off'],
  ['65001', 'no-consent'],
  // Entra's own trouble; the first asks to try again, the others are limits and outages.
  ['90033', 'no-token-service'],
  ['50196', 'no-token-service'],
  ['90055', 'no-token-service'],
  ['90012', 'no-token-service'],
]);

/**
 * Why no token came, from what the identity library threw: `no-token-service` when Entra did not answer, else the cause
 * of its error number, `no-token` for an unknown one.
 */
export const whyNoToken = (error: unknown): string => {
  const words = wordsOf(error);
  const number = /AADSTS(\d+)/.exec(words)?.[1];
  return number === undefined ? 'no-token-service' : (said.get(number) ?? 'no-token');
};

// The libraries wrap one another's errors; Entra's sentence is somewhere in the chain.
const wordsOf = (error: unknown): string => (error instanceof Error ? `${error.message} ${wordsOf(error.cause)}` : '');
