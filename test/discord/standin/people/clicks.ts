import {
  type APIButtonComponentWithCustomId,
  type APIMessage,
  type APIMessageComponentInteraction,
  type APIMessageComponentInteractionData,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { isButton } from '../rules/components.ts';
import { known, type Store } from '../store.ts';
import { type Asker, accountOf } from './asker.ts';
import { resolve } from './resolve.ts';
import { baseOf } from './setting.ts';

/** Who clicks; the one who got the message unless told. */
export type Click = { readonly as?: Asker };

/**
 * Presses a button of a message as it is now.
 * @param which the button's custom id, or its number among the message's buttons from 0
 * @throws when there is no such button for this person to press
 */
export function pressPayload(store: Store, id: string, which: string | number, click: Click) {
  const message = seen(store, id, click);
  const buttons = rowsOf(message).filter(isButton);
  const button = buttons.find((one, n) => n === which || ('custom_id' in one && one.custom_id === which));
  if (button === undefined || !isPressable(button)) {
    const shown = buttons.map((one) => ('custom_id' in one ? one.custom_id : 'link')).join(', ');
    throw new Error(`there is no button ${which} to press, only: ${shown || 'none'}`);
  }
  if (button.disabled) throw new Error(`the button ${which} is disabled`);
  return clickOf(store, message, click, {
    component_type: ComponentType.Button,
    custom_id: button.custom_id,
  });
}

/**
 * Chooses from a select menu of a message as it is now.
 * @param which the menu's custom id, or its number among the message's menus from 0
 * @throws when there is no such menu, or it does not offer these values
 */
export function selectPayload(
  store: Store,
  id: string,
  which: string | number,
  values: readonly string[],
  click: Click,
) {
  const message = seen(store, id, click);
  const menus = rowsOf(message).flatMap((component) => (isButton(component) ? [] : [component]));
  const menu = menus.find((one, n) => n === which || one.custom_id === which);
  if (menu === undefined || menu.disabled) throw new Error(`there is no menu ${which} to choose from`);
  const { min_values = 1, max_values = 1 } = menu;
  if (values.length < min_values || values.length > max_values) {
    throw new Error(`the menu ${which} takes ${min_values} to ${max_values} values`);
  }
  return clickOf(store, message, click, chosen(store, menu, [...values]));
}

function chosen(
  store: Store,
  menu: APISelectMenuComponent,
  values: string[],
): APIMessageComponentInteractionData {
  const { custom_id } = menu;
  switch (menu.type) {
    case ComponentType.StringSelect: {
      const strange = values.find((value) => !menu.options.some((option) => option.value === value));
      if (strange !== undefined) throw new Error(`the menu ${custom_id} does not offer ${strange}`);
      return { component_type: menu.type, custom_id, values };
    }
    case ComponentType.ChannelSelect: {
      const { channels = {} } = resolve(
        store,
        values.map((value) => ({ type: 7, value })),
      );
      return { component_type: menu.type, custom_id, values, resolved: { channels } };
    }
    default:
      throw new Error(`the stand-in has no menus of type ${menu.type}`);
  }
}

function isPressable(button: ReturnType<typeof rowsOf>[number]): button is APIButtonComponentWithCustomId {
  return isButton(button) && button.style !== ButtonStyle.Link && button.style !== ButtonStyle.Premium;
}

function rowsOf({ components = [] }: APIMessage) {
  return components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
}

/** The message as it is now, if this person can see it. */
function seen(store: Store, id: string, { as }: Click): APIMessage {
  const message = store.messages.get(id);
  if (message === undefined) throw new Error('the message was deleted');
  const asker = message.interaction_metadata?.user.id ?? known.user;
  if ((message.flags ?? 0) & MessageFlags.Ephemeral && accountOf(as ?? { userId: asker }).id !== asker) {
    throw new Error('nobody but the asker sees an ephemeral message');
  }
  return message;
}

function clickOf(
  store: Store,
  message: APIMessage,
  { as }: Click,
  data: APIMessageComponentInteractionData,
): APIMessageComponentInteraction {
  const userId = message.interaction_metadata?.user.id;
  const member = as ?? (userId === undefined ? {} : { userId });
  const guild = store.channels.get(message.channel_id)?.guild_id ?? null;
  const base = baseOf(store, { member, guild, channel: message.channel_id });
  return { ...base, type: InteractionType.MessageComponent, message, data };
}
