import { UserError } from '../../answer/user-error.ts';
import { parseFrontMatter, splitFrontMatter } from '../../corpus/frontmatter.ts';
import { label } from '../../locale/label.ts';
import type { Found, FoundDay } from '../candidate.ts';
import { cleanPhrase, tidyText } from '../clean.ts';
import { MAX_LENGTH } from '../fetch/address.ts';
import type { Draft } from './draft.ts';

const NOTHING_LEFT_OUT = { page: '', pieces: [] } as const;

/** A plain text: all of it is the article. Throws a UserError where there is none. */
export function readText(content: string): Draft {
  const text = tidyText(content);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(label('intake.text.empty'));
  return { kind: 'report', text, leftOut: NOTHING_LEFT_OUT };
}

/** Markdown, with a front matter like that of a file of the corpus or without. Throws a UserError. */
export function readMarkdown(content: string): Draft {
  const plain = content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const parts = splitFrontMatter(plain);
  if (!parts) throw new UserError(label('intake.text.unclosed'));
  const front = parseFrontMatter(parts.yaml ?? '');
  if ('faults' in front) {
    const [fault] = front.faults;
    throw new UserError(
      label('intake.text.front', { line: fault?.line ?? 1, message: fault?.message ?? '' }),
    );
  }
  const { title, outlet, author, url, published, kind, language } = front.metadata;
  const from = label('intake.from.front');
  const found = (text: string): Found => {
    const value = cleanPhrase(text);
    if (value === undefined) throw new UserError(label('intake.form.long'));
    return { value, from };
  };
  if (url && url.length > MAX_LENGTH) throw new UserError(label('intake.address.long', { n: MAX_LENGTH }));
  const day: FoundDay | undefined = published && {
    value: published.date,
    from,
    basis: published.basis,
    ...(published.note && { note: found(published.note).value }),
    others: [],
  };
  return {
    ...readText(parts.text),
    ...(title && { title: found(title) }),
    ...(outlet && { outlet: found(outlet) }),
    ...(author && { author: found(author) }),
    ...(url && { url: { value: url, from } }),
    ...(day && { published: day }),
    // Only what was written there, and not the default, is told by the front matter.
    ...(/^language\s*:/m.test(parts.yaml ?? '') && { language: found(language) }),
    kind,
  };
}
