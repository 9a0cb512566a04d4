import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { element } from './dom.ts';

const LOOKS: Partial<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

/** A button of a message. The library's stays in reach of the keyboard when it is disabled, so this is the browser's own. */
function buttonElement(button: APIButtonComponent, message: string): Node {
  const shown = 'label' in button ? (button.label ?? '') : '';
  if (button.style === ButtonStyle.Link)
    return element(
      'a',
      { class: 'button', href: button.url, target: '_blank', rel: 'noopener noreferrer' },
      shown,
    );
  if (!('custom_id' in button)) return document.createTextNode(shown);
  return element(
    'button',
    {
      type: 'button',
      class: `button ${LOOKS[button.style] ?? ''}`.trim(),
      disabled: button.disabled === true,
      'data-press': button.custom_id,
      'data-message': message,
    },
    shown,
  );
}

/** A row of buttons. */
export function rowElement(row: APIMessageTopLevelComponent, message: string): HTMLElement {
  const parts = row.type === ComponentType.ActionRow ? row.components : [];
  return element(
    'discord-action-row',
    { slot: 'components' },
    ...parts.flatMap((part) => (part.type === ComponentType.Button ? [buttonElement(part, message)] : [])),
  );
}
