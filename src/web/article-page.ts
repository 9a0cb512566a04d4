import type { ShownArticle } from '../answer/article.ts';
import { showDate } from '../answer/meta.ts';
import { type Label, label, say } from '../locale/label.ts';
import { documentOf } from './document.ts';
import { type Html, html } from './html.ts';

const fact = (name: Label, value: string | Html): Html =>
  html`<div><dt>${say(name)}</dt><dd>${value}</dd></div>\n`;

const inferred = (): Html => html`<span class="inferred">${say(label('mark.inferred'))}</span>`;

/** When it was published: what is not stated in the article is marked, with the reason that was given. */
function published({ published: when }: ShownArticle): Html {
  if (!when) return html`${say(label('sources.undated'))}`;
  const day = html`<time datetime="${when.date}">${showDate(when.date)}</time>`;
  const note = when.note ? html`<p class="note">${when.note}</p>` : '';
  return when.basis === 'inferred' ? html`${day} ${inferred()}${note}` : html`${day}${note}`;
}

function facts(article: ShownArticle): Html {
  const { outlet, author, url, counts } = article;
  const known = [
    outlet && fact(label('web.article.outlet'), outlet),
    author && fact(label('web.article.author'), author),
    fact(label('web.article.published'), published(article)),
    fact(label('web.article.kind'), say(label(`web.article.kind.${article.kind}`))),
    fact(label('web.article.language'), article.language),
    url &&
      fact(
        label('web.article.original'),
        html`<a href="${url}" rel="noopener noreferrer external nofollow">${url}</a>`,
      ),
    fact(
      label('web.article.found'),
      html`${[
        label('sources.sentences', { n: counts.sentences }),
        label('sources.asks', { n: counts.asks }),
        label('sources.dates', { n: counts.dates }),
      ]
        .map((of) => say(of))
        .join(' · ')} ${inferred()}`,
    ),
  ].filter((of) => of instanceof Object);
  return html`<dl class="facts">\n${known}</dl>`;
}

/** The text, to the character; each paragraph says where it starts, so that a span can be found in it. */
const paragraphs = ({ text, paragraphs: all }: ShownArticle): Html[] =>
  all.map(({ start, end, quoted }, i) => {
    const number = html`<span class="number" aria-hidden="true">¶ ${i + 1}</span>`;
    const mark = quoted ? '' : html`<span class="unquoted">${say(label('web.article.unquoted'))}</span>`;
    const words = html`<span data-start="${start}">${text.slice(start, end)}</span>`;
    return html`<p id="p${i + 1}" class="${quoted ? 'paragraph' : 'paragraph left-out'}">${number}${words}${mark}</p>\n`;
  });

/** The page of an article: its text, what is known of it, and what is inferred and marked as such. */
export function articlePage(article: ShownArticle, home: string | undefined): string {
  const name = article.title ?? article.outlet ?? article.id;
  const back = home ? html`<p><a href="${home}">${say(label('web.article.back'))}</a></p>\n` : html``;
  return documentOf(
    name,
    'article',
    ['style', 'article'],
    html`<body class="article">
<header>
${back}<button type="button" id="theme" class="text-button"></button>
</header>
<main>
<h1>${name}</h1>
<p class="story">${article.story} / ${article.id}</p>
${facts(article)}
<p class="heard" id="status" role="status"></p>
<article lang="${article.language}">
${paragraphs(article)}</article>
</main>
</body>`,
  );
}

/** What is shown where there is no such article. */
export const noArticlePage = (): string =>
  documentOf(
    say(label('web.article.none')),
    'article',
    ['style', 'article'],
    html`<body class="article">
<header><button type="button" id="theme" class="text-button"></button></header>
<main>
<h1>${say(label('web.article.none'))}</h1>
<p>${say(label('web.article.none.why'))}</p>
</main>
</body>`,
  );
