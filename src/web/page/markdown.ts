import { parse } from 'discord-markdown-parser';
import { label, say } from '../../locale/label.ts';
import { element } from './dom.ts';
import { isMention, mention } from './mentions.ts';

type Tree = ReturnType<typeof parse>[number];

/** Tags for what only sets its content apart. The component library's own put spaces around it, which a quote may not have. */
const TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  spoiler: 'span',
  subtext: 'small',
  blockQuote: 'blockquote',
} as const;

const tagOf = (type: string): (typeof TAGS)[keyof typeof TAGS] | undefined =>
  type in TAGS ? TAGS[type as keyof typeof TAGS] : undefined;

/** A quote takes the line break after it with it. */
const withoutLastBreak = (content: readonly Tree[]): readonly Tree[] =>
  content.at(-1)?.type === 'br' ? content.slice(0, -1) : content;

const isLink = (target: string): boolean => /^https?:\/\//.test(target);

/** The id of a message that a link leads to, as Discord writes such links: that message is on this page. */
const messageIn = (target: string): string | undefined =>
  /^https:\/\/discord\.com\/channels\/\d+\/\d+\/(\d+)$/.exec(target)?.[1];

function link(target: string, ...shown: readonly (Node | string)[]): Node {
  const message = messageIn(target);
  if (message) return element('a', { href: `#message-${message}`, class: 'mention' }, say(label('web.jump')));
  if (!isLink(target)) return element('span', {}, ...shown);
  return element('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, ...shown);
}

function nodeOf(tree: Tree): Node | string {
  const { type, content, target } = tree;
  const inner = (): (Node | string)[] =>
    Array.isArray(content) ? nodesOf(content) : [String(content ?? '')];
  const tag = tagOf(type);
  if (tag) return element(tag, {}, ...(type === 'blockQuote' ? nodesOf(withoutLastBreak(content)) : inner()));
  if (isMention(type)) return mention(type, String(tree.id));
  switch (type) {
    case 'br':
    case 'newline':
      return element('br');
    case 'link':
    case 'url':
    case 'autolink':
      return link(String(target), ...inner());
    case 'inlineCode':
      return element('code', {}, ...inner());
    case 'codeBlock':
      return element('pre', {}, element('code', {}, ...inner()));
    case 'heading':
      return element('p', { class: 'heading' }, ...inner());
    case 'twemoji':
      return String(tree.name);
    case 'text':
      return String(content);
    default:
      // What our messages never have (emoji of a server, timestamps) shows what it is.
      return `<${type}>`;
  }
}

const nodesOf = (trees: readonly Tree[]): (Node | string)[] => trees.map(nodeOf);

/** A text with Discord's markdown as what it looks like there. */
export const markdown = (text: string): (Node | string)[] => nodesOf(parse(text, 'extended'));
