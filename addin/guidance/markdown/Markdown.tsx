import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Nodes, PhrasingContent, RootContent, Table } from 'mdast';
import { Fragment, type ReactNode } from 'react';
import { sourcesIn } from '#shared/guidance/sources-in.ts';
import { PageLink } from '../../look/PageLink.tsx';
import { linkOf } from './link-of.ts';
import { textOf } from './read-article.ts';

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  heading: {
    ...typographyStyles.subtitle2,
    margin: `${tokens.spacingVerticalS} 0 0`,
    overflowWrap: 'anywhere',
    '@media print': { fontSize: '10.5pt', lineHeight: '13pt', marginTop: '2pt' },
  },
  smaller: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0`, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    '@media print': { rowGap: '1pt' },
  },
  callOut: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  source: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    '@media print': { fontSize: '7.5pt', lineHeight: '10pt' },
  },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, whiteSpace: 'pre-wrap', margin: 0 },
  scroll: { overflowX: 'auto' },
  table: {
    ...typographyStyles.body1,
    borderCollapse: 'collapse',
    minWidth: '100%',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    '& th': { ...typographyStyles.body1Strong },
  },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  rule: { width: '100%', border: 'none', borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** What is nested deeper than anybody writes is shown as plain text. */
const deepest = 12;

/** Parts of an article as React elements, and nothing else: HTML in it is shown as it was typed, pictures by their words. */
export const Markdown = ({ blocks }: { blocks: readonly RootContent[] }) => <Blocks nodes={blocks} depth={0} />;

type Given<N> = { nodes: readonly N[]; depth: number };

// Parts of one text never move: where each begins is its key.
const each = <N extends Nodes>(nodes: readonly N[], shown: (node: N) => ReactNode): ReactNode[] =>
  nodes.map((node) => <Fragment key={node.position?.start.offset ?? node.type}>{shown(node)}</Fragment>);

const Blocks = ({ nodes, depth }: Given<RootContent>) => each(nodes, (node) => <Block node={node} depth={depth} />);

const Block = ({ node, depth }: { node: RootContent; depth: number }) => {
  const styles = useStyles();
  if (depth > deepest) return <p className={styles.text}>{textOf(node)}</p>;
  switch (node.type) {
    case 'paragraph':
      return (
        <p className={styles.text}>
          <Phrases nodes={node.children} depth={depth} />
        </p>
      );
    case 'heading': {
      const said = <Phrases nodes={node.children} depth={depth} />;
      return node.depth <= 2 ? <h2 className={styles.heading}>{said}</h2> : <h3 className={styles.smaller}>{said}</h3>;
    }
    case 'list': {
      const items = each(node.children, (item) => (
        <li>
          <Item nodes={item.children} depth={depth + 1} />
        </li>
      ));
      return node.ordered ? (
        <ol className={styles.list} start={node.start ?? 1}>
          {items}
        </ol>
      ) : (
        <ul className={styles.list}>{items}</ul>
      );
    }
    case 'blockquote':
      return (
        <blockquote className={styles.callOut}>
          <Blocks nodes={node.children} depth={depth + 1} />
        </blockquote>
      );
    case 'table':
      return <Rows table={node} depth={depth} />;
    case 'code':
      return <pre className={styles.code}>{node.value}</pre>;
    case 'thematicBreak':
      return <hr className={styles.rule} />;
    case 'html':
      return <p className={styles.text}>{node.value}</p>;
    default:
      return <p className={styles.text}>{textOf(node)}</p>;
  }
};

/** A point of one paragraph is a line of the list. */
const Item = ({ nodes, depth }: Given<RootContent>) => {
  const [only] = nodes;
  return nodes.length === 1 && only?.type === 'paragraph' ? (
    <Phrases nodes={only.children} depth={depth} />
  ) : (
    <Blocks nodes={nodes} depth={depth} />
  );
};

const Rows = ({ table, depth }: { table: Table; depth: number }) => {
  const styles = useStyles();
  const [head, ...rows] = table.children;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {each(head?.children ?? [], (cell) => (
              <th scope="col">
                <Phrases nodes={cell.children} depth={depth} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {each(rows, (row) => (
            <tr>
              {each(row.children, (cell) => (
                <td>
                  <Phrases nodes={cell.children} depth={depth} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Phrases = ({ nodes, depth }: Given<PhrasingContent>) =>
  each(nodes, (node) => <Phrase node={node} depth={depth} />);

const Phrase = ({ node, depth }: { node: PhrasingContent; depth: number }) => {
  const styles = useStyles();
  if (depth > deepest) return textOf(node);
  switch (node.type) {
    case 'text':
      return sourcesIn(node.value).map(({ from, text, isSource }) =>
        isSource ? (
          <span key={from} className={styles.source}>{` ${text}`}</span>
        ) : (
          <Fragment key={from}>{text}</Fragment>
        ),
      );
    case 'strong':
      return (
        <strong>
          <Phrases nodes={node.children} depth={depth + 1} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Phrases nodes={node.children} depth={depth + 1} />
        </em>
      );
    case 'link':
      return <Leading to={node.url} words={textOf(node)} />;
    case 'break':
      return <br />;
    case 'inlineCode':
      return <code className={styles.code}>{node.value}</code>;
    case 'image':
      return node.alt ?? '';
    default:
      return textOf(node);
  }
};

const Leading = ({ to, words }: { to: string; words: string }) => {
  const styles = useStyles();
  const link = linkOf(to);
  if (!link) return words;
  if ('page' in link) return <PageLink to={link.page}>{words}</PageLink>;
  return (
    <a className={styles.link} href={link.web} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  );
};
