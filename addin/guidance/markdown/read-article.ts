import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

/** The parts of an article: the answer it begins with, and what follows under headings. */
export type ArticleParts = { readonly answer: readonly RootContent[]; readonly rest: readonly RootContent[] };

/** Marks in a row beyond what anybody means by them: reading thousands takes minutes, and they nest as deep. */
const manyMarks = /((?:[>*_~`[\]+-][ \t]?){12})(?:[>*_~`[\]+-][ \t]?)+/g;

/** Markdown as a tree of what it says; HTML in it is text like any other. */
export const treeOf = (markdown: string): Root =>
  fromMarkdown(markdown.replaceAll(manyMarks, '$1'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });

/** What stands before the first heading is the answer. */
export const readArticle = (markdown: string): ArticleParts => {
  const { children } = treeOf(markdown);
  const heading = children.findIndex(({ type }) => type === 'heading');
  return heading < 0
    ? { answer: children.slice(0, 1), rest: children.slice(1) }
    : { answer: children.slice(0, heading), rest: children.slice(heading) };
};

/** All that a part of a tree says, as plain text. */
export const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};
