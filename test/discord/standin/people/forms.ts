import {
  type APIModalInteractionResponseCallbackData,
  type APIModalSubmissionComponent,
  type APIModalSubmitInteraction,
  ComponentType,
  InteractionType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import type { Interaction } from '../exchange.ts';
import { fieldsOf } from '../rules/modal.ts';
import type { Store } from '../store.ts';
import { baseOf } from './setting.ts';

/** A form that the bot opened, and by what. */
export type Form = { readonly modal: APIModalInteractionResponseCallbackData; readonly opener: Interaction };

/** What is filled into a form: text, or chosen values, by the field's custom id. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

type Field = ReturnType<typeof fieldsOf>[number];

/**
 * Submits a form as the person who opened it.
 * @throws when the form has no such field, or Discord's client would not let the entry pass
 */
export function formPayload(
  store: Store,
  { modal, opener }: Form,
  entries: Entries,
): APIModalSubmitInteraction {
  const fields = modal.components.flatMap(fieldsOf);
  const strange = Object.keys(entries).find((id) => !fields.some(({ custom_id }) => custom_id === id));
  if (strange !== undefined) throw new Error(`the form has no field "${strange}"`);
  const components = modal.components.flatMap((part): APIModalSubmissionComponent[] => {
    if (part.type === ComponentType.Label) {
      return [{ type: part.type, id: 0, component: filledIn(part.component, entries) }];
    }
    if (part.type !== ComponentType.ActionRow) return [];
    return part.components.map((field) => ({ type: part.type, id: 0, components: [text(field, entries)] }));
  });
  const { token: _, id: __, ...where } = opener;
  const { id, token } = baseOf(store, {});
  const { message } = opener;
  return {
    ...where,
    id,
    token,
    type: InteractionType.ModalSubmit,
    data: { custom_id: modal.custom_id, components },
    ...(message && { message }),
  };
}

function filledIn(field: Field, entries: Entries): ModalSubmitComponent {
  if (field.type === ComponentType.TextInput) return text(field, entries);
  if (field.type !== ComponentType.StringSelect)
    throw new Error(`the stand-in has no fields of type ${field.type}`);
  const { custom_id, required = true, min_values = 1, max_values = 1 } = field;
  const values = [entries[custom_id] ?? []].flat();
  const least = required ? min_values : 0;
  if (values.length < least || values.length > max_values)
    throw new Error(`"${custom_id}" takes other values`);
  return { type: field.type, id: 0, custom_id, values };
}

function text(field: Extract<Field, { type: ComponentType.TextInput }>, entries: Entries) {
  const { type, custom_id, required = true, min_length = 0, max_length = 4000 } = field;
  const value = entries[custom_id] ?? field.value ?? '';
  if (typeof value !== 'string') throw new Error(`"${custom_id}" takes text`);
  if (required && value === '') throw new Error(`"${custom_id}" is required`);
  if (value !== '' && (value.length < min_length || value.length > max_length)) {
    throw new Error(`"${custom_id}" takes ${min_length} to ${max_length} characters`);
  }
  return { type, id: 0, custom_id, value };
}
