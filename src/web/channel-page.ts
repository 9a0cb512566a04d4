import { type LabelKey, label, say } from '../locale/label.ts';
import { documentOf } from './document.ts';
import { html } from './html.ts';

/** Texts without values. */
type Plain = Extract<LabelKey, 'web.title' | 'web.topic' | `web.welcome${string}` | 'web.script'>;
const text = (key: Plain): string => say(label(key));

/** What a newcomer may begin with: commands by their words. */
const FIRST = ['demands', 'timeline', 'compare', 'search', 'help'];

/** The channel before anything is said in it. */
export const channelPage = (): string =>
  documentOf(
    text('web.title'),
    'main',
    ['style', 'channel', 'composer', 'form'],
    html`<body class="channel">
<header class="channel-header">
<h1>parallax</h1>
<p>${text('web.topic')}</p>
<button type="button" id="theme" class="text-button"></button>
</header>
<main class="log">
<section class="welcome" aria-labelledby="welcome">
<img src="/page/avatar.svg" alt="">
<h2 id="welcome">${text('web.welcome')}</h2>
<p>${text('web.welcome.what')}</p>
<div class="suggested" id="suggested">
${FIRST.map((name) => html`<button type="button" class="button" data-command="${name}">/${name}</button>\n`)}
</div>
<p>${text('web.welcome.link')}</p>
<noscript><p>${text('web.script')}</p></noscript>
</section>
<discord-messages id="messages" no-background role="feed" aria-label="${say(label('web.messages'))}"></discord-messages>
</main>
<form class="composer" id="composer" aria-label="${say(label('web.composer'))}">
<div class="popup" id="popup" hidden>
<h2 id="popup-heading"></h2>
<ul id="popup-list" role="listbox" aria-labelledby="popup-heading"></ul>
</div>
<div class="bar">
<div class="line" id="line"><input id="entry" type="text" aria-label="${say(label('web.entry'))}" placeholder="${say(label('web.entry.placeholder'))}"></div>
<button type="submit" class="button primary">${say(label('web.send'))}</button>
</div>
<p class="hint" id="hint"></p>
</form>
<dialog id="form" aria-labelledby="form-title"></dialog>
<p class="heard" id="status" role="status"></p>
</body>`,
  );
