import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { element } from './dom.ts';
import { markdown } from './markdown.ts';

/** How many inline fields stand beside each other at most. */
const COLUMNS = 3;

/** The fields in rows: an inline one beside those before it that are inline too. */
function rowsOf(fields: readonly APIEmbedField[]): APIEmbedField[][] {
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0]?.inline && row.length < COLUMNS) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

const fieldElement = ({ name, value }: APIEmbedField, beside: number): Node =>
  element(
    'discord-embed-field',
    { class: beside > 1 ? `of-${beside}` : undefined },
    element('div', { class: 'field-name' }, ...markdown(name)),
    element('div', {}, ...markdown(value)),
  );

const fieldsElement = (fields: readonly APIEmbedField[]): Node =>
  element(
    'discord-embed-fields',
    { slot: 'fields' },
    ...rowsOf(fields).flatMap((row) => row.map((field) => fieldElement(field, row.length))),
  );

/** An embed. `altOf` gives the alternative text of a file by its address. */
export function embedElement(embed: APIEmbed, altOf: (url: string) => string): HTMLElement {
  const { title, description, fields = [], image, footer, color } = embed;
  const made = element(
    'discord-embed',
    { slot: 'embeds' },
    ...(title ? [element('h3', { slot: 'description', class: 'embed-title' }, ...markdown(title))] : []),
    ...(description
      ? [element('discord-embed-description', { slot: 'description' }, ...markdown(description))]
      : []),
    ...(fields.length ? [fieldsElement(fields)] : []),
    ...(image ? [picture(image.url, altOf(image.url), 'footer')] : []),
    ...(footer ? [element('discord-embed-footer', { slot: 'footer' }, footer.text)] : []),
  );
  made.style.setProperty('--accent', `#${(color ?? 0).toString(16).padStart(6, '0')}`);
  return made;
}

/** A picture that opens in full. */
export const picture = (url: string, alt: string, slot?: string): HTMLElement =>
  element('a', { href: url, target: '_blank', class: 'picture', slot }, element('img', { src: url, alt }));
