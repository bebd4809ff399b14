/** Answers kept of one function; then all are forgotten and kept anew. */
const most = 2000;

/**
 * A function of one argument that reckons each answer once: what a clock in Copenhagen shows takes many microseconds to
 * find, and the plan of one case's reminders asks for the same few days some hundred times. For answers nobody changes.
 */
export const remembered = <A, T>(reckon: (of: A) => T): ((of: A) => T) => {
  const known = new Map<A, { readonly answer: T }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.answer;
    const answer = reckon(of);
    if (known.size >= most) known.clear();
    known.set(of, { answer });
    return answer;
  };
};
