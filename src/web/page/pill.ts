import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import { label, say } from '../../locale/label.ts';
import type { Offer } from '../protocol.ts';
import { element } from './dom.ts';
import type { Item } from './popup.ts';

type Value = string | number | boolean;

/** An option in the composer: its name, and an input for its value. */
export interface Pill {
  readonly option: APIApplicationCommandBasicOption;
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** What it can be, where that is known from the start; undefined where anything can be typed. */
  readonly values: readonly Item[] | undefined;
  /** Put in what was picked. */
  fill(item: Item): void;
  /** What is sent; undefined while nothing was typed. */
  value(): Value | undefined;
}

/** The values that an option has from the start; undefined where it has none, or asks for them as it is typed. */
function valuesOf(option: APIApplicationCommandBasicOption, offer: Offer): Item[] | undefined {
  const named = ({ id, name }: { id: string; name: string }): Item => ({ value: id, shown: name });
  if (option.type === Type.Boolean)
    return [
      { value: 'true', shown: say(label('web.true')) },
      { value: 'false', shown: say(label('web.false')) },
    ];
  if (option.type === Type.Channel) return offer.channels.map(named);
  if (option.type === Type.Role) return offer.roles.map(named);
  if ('choices' in option && option.choices)
    return option.choices.map(({ name, value }) => ({ value: String(value), shown: name }));
  return undefined;
}

/** A typed text as the option takes it; what it does not take stays a text, and is refused when it is sent. */
function typedValue({ type }: APIApplicationCommandBasicOption, text: string): Value {
  if (type === Type.Boolean) return text === 'true' ? true : text === 'false' ? false : text;
  if (type === Type.Integer || type === Type.Number)
    return Number.isFinite(Number(text)) ? Number(text) : text;
  return text;
}

/** An option to fill in. */
export function pillOf(option: APIApplicationCommandBasicOption, offer: Offer): Pill {
  const id = `pill-${option.name}`;
  const input = element('input', { id, type: 'text', 'aria-description': option.description });
  input.required = option.required === true;
  const root = element('span', { class: 'pill' }, element('label', { for: id }, option.name), input);
  const values = valuesOf(option, offer);
  let picked: Item | undefined;
  return {
    option,
    root,
    input,
    values,
    fill(item) {
      picked = item;
      input.value = item.shown;
    },
    value() {
      const text = input.value.trim();
      if (text === '') return undefined;
      const meant = [picked, ...(values ?? [])].find(
        (of) => of?.shown.trim().toLowerCase() === text.toLowerCase(),
      );
      return typedValue(option, meant?.value ?? text);
    },
  };
}
