import { label, say } from '../../locale/label.ts';
import { announce } from './announce.ts';
import { element } from './dom.ts';
import { themeButton } from './theme.ts';

/** A range of the article's text, from the address: `#120-164`. */
function wanted(): { start: number; end: number } | undefined {
  const [, start, end] = /^#(\d{1,9})-(\d{1,9})$/.exec(location.hash) ?? [];
  return start === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/** Take off the marks of another span. */
function unmark(): void {
  for (const mark of document.querySelectorAll('article mark')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** Mark what a range has of a paragraph's text; gives the mark, if it has any of it. */
function markIn(words: HTMLElement, start: number, end: number): HTMLElement | undefined {
  const text = words.firstChild;
  if (!(text instanceof Text)) return undefined;
  const first = Number(words.dataset.start);
  const [from, to] = [Math.max(start - first, 0), Math.min(end - first, text.length)];
  if (from >= to) return undefined;
  const marked = text.splitText(from);
  const rest = marked.splitText(to - from);
  const mark = element('mark', { tabindex: '-1' }, marked);
  words.insertBefore(mark, rest);
  return mark;
}

/** Mark the span that the address names, and show it. */
function show(): void {
  unmark();
  const span = wanted();
  if (!span) return;
  const marks = [...document.querySelectorAll<HTMLElement>('[data-start]')].flatMap(
    (words) => markIn(words, span.start, span.end) ?? [],
  );
  const [mark] = marks;
  if (!mark) return;
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
  announce(say(label('web.article.marked', { n: mark.closest('p')?.id.slice(1) ?? '' })));
}

themeButton();
addEventListener('hashchange', show);
show();
