import { isId } from '../corpus/folder.ts';
import type { Candidate } from './candidate.ts';

/**
 * The file of a candidate, as the corpus reads it: front matter and text. Reading it gives back the same metadata and
 * the same text, to the letter. Phrases are quoted as in JSON, which YAML reads the same.
 */
export function articleFile(candidate: Candidate): string {
  const { title, outlet, author, url, published, kind, language, text } = candidate;
  const lines = [
    ...[{ title }, { outlet }, { author }, { url }].flatMap((one) =>
      Object.entries(one).map(([key, found]) => (found ? `${key}: ${quoted(found.value)}` : '')),
    ),
    published ? `published: ${published.value}` : '',
    published ? `published_basis: ${published.basis}` : '',
    published?.note ? `published_note: ${quoted(published.note)}` : '',
    kind === 'report' ? '' : `kind: ${kind}`,
    `language: ${language.value}`,
  ];
  return `---\n${lines.filter(Boolean).join('\n')}\n---\n${text}`;
}

const quoted = (phrase: string): string => JSON.stringify(phrase);

/** Names of files stay readable in a list. In UTF-16 units. */
const MAX_ID = 48;

/**
 * A name for a candidate's file: the words of its title (or of its address, or "article"), in lower case, without
 * accents, joined by hyphens. A number is added where a taken id is the same, capital letters aside.
 */
export function articleId(candidate: Pick<Candidate, 'title' | 'url'>, taken: Iterable<string>): string {
  const others = new Set([...taken].map((id) => id.toLowerCase()));
  const last = candidate.url && URL.parse(candidate.url.value)?.pathname.split('/').filter(Boolean).at(-1);
  const name = slug(candidate.title?.value) ?? slug(last?.replace(/\.\w{2,5}$/, '')) ?? 'article';
  let id = name;
  for (let n = 2; others.has(id); n++) id = `${name}-${n}`;
  return id;
}

function slug(text: string | undefined): string | undefined {
  const words = (text ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu);
  if (!words) return undefined;
  let id = words[0]?.slice(0, MAX_ID) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + word.length >= MAX_ID) break;
    id += `-${word}`;
  }
  return isId(id) ? id : undefined;
}
