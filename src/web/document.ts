import { type Html, html } from './html.ts';

/** A whole page: its title, its script and its styles by name, and its body. */
export const documentOf = (title: string, script: string, styles: readonly string[], body: Html): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="/page/avatar.svg">
${['font', ...styles].map((style) => html`<link rel="stylesheet" href="/page/${style}.css">\n`)}<script type="module" src="/page/${script}.js"></script>
</head>
${body}
</html>
`.text;
