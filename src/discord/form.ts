import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Form } from '../answer/form.ts';
import { say } from '../locale/label.ts';

/** A form as Discord opens it. Its texts are fixed labels, short enough for what Discord takes: 45 characters each. */
export const formOf = (
  { title, fields }: Form,
  customId: string,
): APIModalInteractionResponseCallbackData => ({
  custom_id: customId,
  title: say(title),
  components: fields.map((field) => ({
    type: ComponentType.Label,
    label: say(field.label),
    component: {
      type: ComponentType.TextInput,
      custom_id: field.name,
      style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required: field.required,
      max_length: field.longest,
      ...(field.value && { value: field.value.slice(0, field.longest) }),
    },
  })),
});
