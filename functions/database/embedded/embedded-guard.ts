/**
 * PGlite has one session, whose own user is its superuser, and nothing in SQL keeps a session from going back to it. So the
 * wire of requests takes no statement that would: what names the session's user, empties the session, sets another setting
 * than those of a transaction, or runs a text the wire cannot read. A server needs none of this: there the login itself
 * is no owner.
 */
const leavesIdentity =
  /session[\s_"]*authorization|\bdiscard\b|set_config"?\s*\(\s*(?!'(?:role|app\.tenant|plan_cache_mode)')|\bpg_settings\b|^\s*do\b|\bU&/i;

const query = 'Q'.charCodeAt(0);
const parse = 'P'.charCodeAt(0);

/** Whether a message of PostgreSQL's wire protocol, given with its head, holds such a statement. */
export const leavesItsIdentity = (message: Buffer): boolean =>
  (message[0] === query || message[0] === parse) && leavesIdentity.test(statementOf(message));

// Query: the text. Parse: the statement's name, then the text. Both end with a zero byte.
const statementOf = (message: Buffer): string => {
  const begins = message[0] === query ? 5 : message.indexOf(0, 5) + 1;
  return message.toString('utf8', begins, message.indexOf(0, begins));
};
