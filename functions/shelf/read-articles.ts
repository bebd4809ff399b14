import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { articleSource } from '#shared/guidance/article-source.ts';
import type { ProductArticle, ProductArticles } from './product-article.ts';

/** The articles in a folder, by slug: the name of their file. @throws Error that names a file which is none */
export const readArticles = (folder: string): ProductArticles => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return new Map(
    files.toSorted().map((file) => {
      const slug = file.replace(/\.md$/, '');
      return [slug, readArticle(slug, readFileSync(join(folder, file), 'utf8'))];
    }),
  );
};

const parts = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/;
const head = z.strictObject({
  title: z.string().min(1),
  topic: z.string().min(1),
  sources: z.array(articleSource).min(1),
  checked: z.iso.date(),
  words: z.array(z.string().min(1)),
});

/** An article as a file has it: what is said about it above, then Markdown. */
export const readArticle = (slug: string, file: string): ProductArticle => {
  const [, above = '', body = ''] = parts.exec(file.replaceAll('\r\n', '\n')) ?? [];
  const read = head.safeParse(fieldsIn(above));
  if (!read.success) throw new Error(`${slug}.md is no article: ${z.prettifyError(read.error)}`);
  const digest = createHash('sha256')
    .update(JSON.stringify([read.data, body]))
    .digest('hex');
  return { slug, ...read.data, body: body.trim(), digest };
};

const field = /^(\w+):\s*(.*)$/;
const ofSource = /^ {2}(- | {2})(\w+):\s*(.*)$/;

/** The few forms of YAML that articles use: a text, a list in brackets, and the list of sources. */
const fieldsIn = (above: string): Record<string, unknown> => {
  const fields: Record<string, unknown> = {};
  const sources: Record<string, string>[] = [];
  for (const line of above.split('\n')) {
    const [, begins, of = '', said = ''] = ofSource.exec(line) ?? [];
    if (begins === '- ') sources.push({});
    const source = sources.at(-1);
    const [, name, value = ''] = field.exec(line) ?? [];
    if (begins && source) source[of] = unquoted(said);
    else if (name) fields[name] = name === 'sources' ? sources : readField(value);
    else fields[line] = 'is not understood';
  }
  return fields;
};

const unquoted = (text: string): string => (text.startsWith('"') ? z.string().parse(JSON.parse(text)) : text);
const inBrackets = /^\[(.*)\]$/;
const readField = (text: string): string | string[] => {
  const [, list] = inBrackets.exec(text) ?? [];
  return list === undefined ? unquoted(text) : list.split(',').map((one) => unquoted(one.trim()));
};
