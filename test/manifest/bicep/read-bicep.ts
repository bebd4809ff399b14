/** A value as far as it can be known without running it: anything computed is an expression. */
export type Value =
  | { readonly kind: 'object'; readonly entries: ReadonlyMap<string, Value> }
  | { readonly kind: 'array'; readonly items: readonly Value[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression' };

/** One resource: its full type with the version, and what is said of it. */
export type Resource = { readonly type: string; readonly existing: boolean; readonly body: Value };

type Token = { readonly sign: string; readonly text?: string };

// Strings whole, with what they hold when nothing in them is computed; everything else word by word.
const tokensOf = (code: string): Token[] => {
  const pattern = /\/\/[^\n]*|'((?:\\.|\$\{[^}]*\}|[^'\\])*)'|\n|[A-Za-z_][\w.]*|\d+|[^\s]/g;
  return [...code.matchAll(pattern)].flatMap(([whole, inside]) => {
    if (whole.startsWith('//')) return [];
    if (inside === undefined) return [{ sign: whole }];
    return [inside.includes('${') ? { sign: 'computed' } : { sign: 'string', text: inside.replaceAll("\\'", "'") }];
  });
};

const ends = new Set(['\n', '}', ']', ',']);
const opens: Readonly<Record<string, number>> = { '{': 1, '[': 1, '(': 1, '}': -1, ']': -1, ')': -1 };

/** Reads the resources of one Bicep file, nested ones too. Reads just the shapes that the files here use. */
export const readBicep = (code: string): Resource[] => {
  const tokens = tokensOf(code);
  const found: Resource[] = [];
  let at = 0;
  const sign = (): string => tokens[at]?.sign ?? '';
  const take = (): Token => tokens[at++] ?? { sign: '' };
  const skipLines = (): void => {
    while (sign() === '\n') at += 1;
  };

  const goesOn = (end: string): boolean => {
    skipLines();
    return at < tokens.length && sign() !== end;
  };

  // To the end of this line, brackets closed.
  const skipExpression = (): Value => {
    for (let depth = 0; at < tokens.length && (depth > 0 || !ends.has(sign())); at += 1) depth += opens[sign()] ?? 0;
    return { kind: 'expression' };
  };

  const value = (parent: string): Value => {
    skipLines();
    if (sign() === '{') return object(parent);
    if (sign() === '[') return array(parent);
    const { text } = tokens[at] ?? {};
    if (text !== undefined && ends.has(tokens[at + 1]?.sign ?? '\n')) {
      at += 1;
      return { kind: 'text', text };
    }
    return skipExpression();
  };

  const object = (parent: string): Value => {
    const entries = new Map<string, Value>();
    for (take(); goesOn('}'); ) {
      if (sign() === 'resource') resource(parent);
      else if (sign() === ',') at += 1;
      else {
        const key = take();
        at += 1; // the colon
        entries.set(key.text ?? (key.sign === 'computed' ? '*' : key.sign), value(parent));
      }
    }
    at += 1;
    return { kind: 'object', entries };
  };

  const array = (parent: string): Value => {
    const items: Value[] = [];
    for (take(); goesOn(']'); ) {
      if (sign() === ',') at += 1;
      else if (sign() === 'for') toBodyOfLoop();
      else items.push(value(parent));
    }
    at += 1;
    return { kind: 'array', items };
  };

  // `for origin, i in [...]: { ... }`: what is made again and again is read once.
  const toBodyOfLoop = (): void => {
    for (let depth = 0; depth > 0 || sign() !== ':'; at += 1) depth += opens[sign()] ?? 0;
    at += 1;
  };

  const resource = (parent: string): void => {
    at += 2; // the word and the name
    const named = take().text ?? '';
    const [outer = '', version = ''] = parent.split('@');
    const type = parent ? `${outer}/${named}@${version}` : named;
    const existing = sign() === 'existing';
    if (existing) at += 1;
    at += 1; // the equals sign
    const body = value(type);
    for (const one of body.kind === 'array' ? body.items : [body]) found.push({ type, existing, body: one });
  };

  while (at < tokens.length) {
    if (sign() === 'resource') resource('');
    else at += 1;
  }
  return found;
};
