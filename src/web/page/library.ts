import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-messages.js';

/**
 * The colours of the page for what is inside the components: theirs are too faint to read for many people, and know
 * nothing of the system's preference. The properties are those of style.css.
 */
const INSIDE = [
  [DiscordMessage, '.discord-message-timestamp, .discord-message-edited { color: var(--faint) !important; }'],
  [DiscordAuthorInfo, ':host .discord-author-username { color: var(--strong); }'],
  [
    DiscordEmbed,
    `:host .discord-left-border { background-color: var(--accent); }
     :host .discord-embed-wrapper { background-color: var(--embed); border-color: var(--edge); }
     :host .discord-embed-wrapper .discord-embed-grid { min-width: 0; }`,
  ],
  [DiscordEmbedFooter, ':host .discord-footer-separator { color: inherit; }'],
  [
    DiscordCommand,
    `:host .discord-slash-command-name, :host .discord-slash-command-name:hover {
       color: var(--link) !important; background: var(--chip); }
     .discord-replied-message-username { opacity: 1; color: var(--strong) !important; }`,
  ],
] as const;

for (const [component, rules] of INSIDE) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  component.elementStyles.push(sheet);
}
