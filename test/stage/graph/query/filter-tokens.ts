import { badRequest } from '../refusal.ts';

export type FilterToken = { kind: 'name' | 'text' | 'mark'; value: string };

/** Cuts a $filter into names and bare values, quoted texts, and marks. */
export const tokensOf = (filter: string): FilterToken[] => {
  const tokens: FilterToken[] = [];
  const pattern = /\s*(?:'((?:[^']|'')*)'|([\w./@#-][\w./@#:+-]*)|([(),:]))/y;
  while (pattern.lastIndex < filter.trimEnd().length) {
    const at = pattern.lastIndex;
    const [, text, name, mark] = pattern.exec(filter) ?? [];
    if (text !== undefined) tokens.push({ kind: 'text', value: text.replaceAll("''", "'") });
    else if (name !== undefined) tokens.push(...lambdaAware(name));
    else if (mark !== undefined) tokens.push({ kind: 'mark', value: mark });
    else throw badRequest(`Invalid filter clause: syntax error at position ${at} in '${filter}'.`);
  }
  return tokens;
};

/** `any(x:x eq 'Team')`: the colon belongs to the lambda, in an instant it does not. */
const lambdaAware = (name: string): FilterToken[] => {
  const [, variable, rest] = /^([a-z]):(.*)$/.exec(name) ?? [];
  if (!variable) return [{ kind: 'name', value: name }];
  const mark: FilterToken[] = [
    { kind: 'name', value: variable },
    { kind: 'mark', value: ':' },
  ];
  return rest ? [...mark, { kind: 'name', value: rest }] : mark;
};
