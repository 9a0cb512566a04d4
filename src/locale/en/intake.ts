import type { Texts } from './texts.ts';

/** What is wrong with an address, a page, a file or a feed, and what to do; and what said a piece of metadata. */
export const INTAKE = {
  'intake.address.none': 'This is no web address. Give one that begins with http:// or https://.',
  'intake.address.long': 'This address is too long: at most {n} characters.',
  'intake.address.scheme': 'Only addresses that begin with http:// or https:// can be fetched.',
  'intake.address.credentials':
    'This address holds a user name or a password. Give it without them, or paste the text with /corpus paste.',
  'intake.address.port':
    'Only the usual ports of web sites (80 and 443) can be fetched, not {port}. Paste the text with /corpus paste.',
  'intake.address.private':
    'The site {host} is not on the public internet, so it cannot be fetched. Paste the text with /corpus paste.',
  'intake.address.unknown': 'No site called {host} was found. Check the address.',
  'intake.fetch.unreachable':
    'The site {host} could not be reached safely. Try again later, or paste the text with /corpus paste.',
  'intake.fetch.broken':
    'The site {host} broke off its answer. Try again later, or paste the text with /corpus paste.',
  'intake.fetch.slow': {
    one: 'The site took more than {n} second. Try again later, or paste the text with /corpus paste.',
    other: 'The site took more than {n} seconds. Try again later, or paste the text with /corpus paste.',
  },
  'intake.fetch.large': 'The page is larger than {n} MiB. Paste the text of the article with /corpus paste.',
  'intake.fetch.damaged': 'The site sent a page that cannot be unpacked. Paste the text with /corpus paste.',
  'intake.fetch.redirects':
    'The site leads from one address to the next more than {n} times. Give the address that it ends at.',
  'intake.fetch.forbidden':
    'The site does not show this page to programs (HTTP {status}). Paste the text with /corpus paste.',
  'intake.fetch.missing': 'The site has no such page (HTTP {status}). Check the address.',
  'intake.fetch.status':
    'The site answered with an error (HTTP {status}). Try again later, or paste the text with /corpus paste.',
  'intake.media.type':
    'The address leads to something that is not read ({type}). Give a web page, a PDF or a text.',
  'intake.media.content':
    'The content is not what it is said to be. Give a web page, a PDF or a text, or paste the text with /corpus paste.',
  'intake.file.ending': 'Only .html, .txt, .md and .pdf files are read.',
  'intake.file.large': 'The file is larger than {n} MiB. Paste the text of the article with /corpus paste.',
  'intake.page.error': 'The page is an error message, not an article. Check the address.',
  'intake.page.robot':
    'The site asks whether we are human, so the article cannot be read. Paste the text with /corpus paste.',
  'intake.page.cookies':
    'The page shows a question about cookies instead of the article. Paste the text with /corpus paste.',
  'intake.page.paywall':
    'The page shows only the beginning of the article. If you may read it, paste the text with /corpus paste.',
  'intake.page.list': 'The page leads to articles but is none itself. Give the address of one of them.',
  'intake.page.short': 'No article was found on the page. If it has one, paste the text with /corpus paste.',
  'intake.page.complex':
    'The page is built in such a way that it cannot be read. Paste the text with /corpus paste.',
  'intake.parse.slow': 'Reading it takes too long. If it is an article, paste its text with /corpus paste.',
  'intake.parse.memory':
    'Reading it takes too much memory. If it is an article, paste its text with /corpus paste.',
  'intake.pdf.locked':
    'The PDF is locked with a password. Save it without one, or paste its text with /corpus paste.',
  'intake.pdf.damaged': 'The PDF is damaged and cannot be read. Paste its text with /corpus paste.',
  'intake.pdf.scanned':
    'The PDF has hardly any text: its pages are pictures. Paste the text with /corpus paste.',
  'intake.pdf.long': 'The PDF has more than {n} pages. Give one with the article alone.',
  'intake.text.empty': 'There is no text in it.',
  'intake.text.long': 'The text is longer than an article can be (256 KiB). Give the article alone.',
  'intake.text.unclosed': 'The front matter is never closed. End it with a line ---.',
  'intake.text.front': 'The front matter is wrong in line {line}: {message}.',
  'intake.form.long': 'A field is too long: at most 300 characters.',
  'intake.form.date': 'The date must be a day of the calendar, written as YYYY-MM-DD.',
  'intake.form.address': 'The address must begin with http:// or https:// and hold no password.',
  'intake.feed.none':
    'The address leads to no feed, and to no page that names one. Give that of an RSS, Atom or JSON feed.',
  'intake.feed.robots': 'The site {host} does not let programs fetch this feed (robots.txt).',
  'intake.from.jsonLd': 'JSON-LD {name}',
  'intake.from.meta': 'meta element {name}',
  'intake.from.element': 'element {name}',
  'intake.from.time': 'time element',
  'intake.from.line': 'a line beside the headline',
  'intake.from.dated': 'the line “{line}”',
  'intake.from.address': 'the address',
  'intake.from.lang': 'the page’s lang attribute',
  'intake.from.text': 'the text',
  'intake.from.assumed': 'assumed',
  'intake.from.front': 'the front matter',
  'intake.from.form': 'a moderator',
  'intake.from.pdf': 'the PDF’s {name}',
  'intake.from.headline': 'the largest line of the first page',
  'intake.note.pdf': 'The day is that on which the PDF was made; its text states none.',
  'intake.note.address': 'The day stands in the address of the page; the page itself gives none.',
} as const satisfies Texts;
