import { badRequest } from '../refusal.ts';
import { type FilterToken, tokensOf } from './filter-tokens.ts';

export type Row = Record<string, unknown>;

export type Filter = {
  matches: (row: Row) => boolean;
  /** Paths the filter asks for, such as `signInActivity/lastSignInDateTime`. */
  paths: string[];
  /** Holds ne, not or endsWith, which Graph takes only with ConsistencyLevel: eventual and $count=true. */
  advanced: boolean;
};

type Test = (row: Row) => boolean;
type Value = string | number | boolean | null;

const comparisons: Record<string, (one: Value, other: Value) => boolean> = {
  eq: (one, other) => folded(one) === folded(other),
  ne: (one, other) => folded(one) !== folded(other),
  ge: (one, other) => one !== null && other !== null && one >= other,
  le: (one, other) => one !== null && other !== null && one <= other,
  gt: (one, other) => one !== null && other !== null && one > other,
  lt: (one, other) => one !== null && other !== null && one < other,
};

const functions: Record<string, (text: string, part: string) => boolean> = {
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
};

/** Reads `and`, `or`, `not`, comparisons, `in`, startsWith, endsWith and `any`. Refuses (400) anything else. */
export const parseFilter = (filter: string): Filter => {
  const reader = new Reader(filter);
  const matches = reader.either();
  reader.end();
  return { matches, paths: reader.paths, advanced: reader.advanced };
};

class Reader {
  readonly paths: string[] = [];
  advanced = false;
  private readonly tokens: FilterToken[];
  private readonly filter: string;
  private at = 0;
  constructor(filter: string) {
    this.filter = filter;
    this.tokens = tokensOf(filter);
  }

  either(): Test {
    const first = this.both();
    if (!this.skip('or')) return first;
    const second = this.either();
    return (row) => first(row) || second(row);
  }

  end(): void {
    if (this.at < this.tokens.length) throw this.syntaxError();
  }

  private both(): Test {
    const first = this.one();
    if (!this.skip('and')) return first;
    const second = this.both();
    return (row) => first(row) && second(row);
  }

  private one(): Test {
    if (this.skip('not')) {
      this.advanced = true;
      const inner = this.one();
      return (row) => !inner(row);
    }
    if (this.skip('(')) {
      const inner = this.either();
      this.take(')');
      return inner;
    }
    const name = this.name();
    const isFunction = functions[name.toLowerCase()];
    if (isFunction) return this.functionOf(name.toLowerCase(), isFunction);
    if (/\/any$/i.test(name)) return this.anyOf(name.replace(/\/any$/i, ''));
    return this.comparisonOf(name);
  }

  private functionOf(name: string, holds: (text: string, part: string) => boolean): Test {
    if (name === 'endswith') this.advanced = true;
    this.take('(');
    const path = this.path(this.name());
    this.take(',');
    const part = String(folded(this.value()));
    this.take(')');
    return (row) => holds(String(folded(valueAt(row, path)) ?? ''), part);
  }

  private anyOf(collection: string): Test {
    const path = this.path(collection);
    this.take('(');
    const variable = this.name();
    this.take(':');
    if (this.name() !== variable || this.name() !== 'eq') throw this.syntaxError();
    const wanted = folded(this.value());
    this.take(')');
    return (row) => listAt(row, path).some((item) => folded(item) === wanted);
  }

  private comparisonOf(name: string): Test {
    const path = this.path(name);
    const operator = this.name();
    if (operator === 'in') return this.inList(path);
    const compare = comparisons[operator];
    if (!compare) throw this.syntaxError();
    if (operator === 'ne') this.advanced = true;
    const value = this.value();
    return (row) => compare(valueAt(row, path), value);
  }

  private inList(path: string): Test {
    this.take('(');
    const values = [folded(this.value())];
    while (this.skip(',')) values.push(folded(this.value()));
    this.take(')');
    if (values.length > 15)
      throw badRequest('Too many child clauses specified in search filter expression. Maximum allowed is 15.');
    return (row) => values.includes(folded(valueAt(row, path)));
  }

  private path(path: string): string {
    this.paths.push(path);
    return path;
  }

  private name(): string {
    const token = this.tokens[this.at];
    if (token?.kind !== 'name') throw this.syntaxError();
    this.at += 1;
    return token.value;
  }

  private value(): Value {
    const token = this.tokens[this.at];
    if (!token || token.kind === 'mark') throw this.syntaxError();
    this.at += 1;
    if (token.kind === 'text') return token.value;
    if (token.value === 'null') return null;
    if (token.value === 'true' || token.value === 'false') return token.value === 'true';
    if (/^-?\d+$/.test(token.value)) return Number(token.value);
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(token.value)) return new Date(token.value).toISOString();
    if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(token.value)) return token.value;
    throw badRequest(`Invalid filter clause: '${token.value}' is no value.`);
  }

  private skip(value: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind === 'text' || token?.value !== value) return false;
    this.at += 1;
    return true;
  }

  private take(value: string): void {
    if (!this.skip(value)) throw this.syntaxError();
  }

  private syntaxError() {
    return badRequest(`Invalid filter clause: syntax error near token ${this.at + 1} in '${this.filter}'.`);
  }
}

/** Directory and mail compare texts without regard to case. */
const folded = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value);

const at = (row: Row, path: string): unknown =>
  path.split('/').reduce<unknown>((value, name) => (isRow(value) ? value[name] : undefined), row);

const valueAt = (row: Row, path: string): Value => {
  const value = at(row, path);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
};

const listAt = (row: Row, path: string): Value[] => {
  const value = at(row, path);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
