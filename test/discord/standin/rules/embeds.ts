import type { APIEmbed } from 'discord-api-types/v10';
import type { Problem } from '../rest/refusal.ts';

type Path = readonly PropertyKey[];

/** What an embed's schema cannot say: texts that are blank, links that are not web links, and 6000 characters in all. */
export function embedProblems(embeds: readonly APIEmbed[], at: Path): Problem[] {
  const problems = embeds.flatMap((embed, n) => oneEmbed(embed, [...at, n]));
  const total = embeds.reduce((sum, embed) => sum + size(embed), 0);
  if (total > 6000) {
    const message = `Embed size exceeds maximum size of 6000 (${total})`;
    problems.push({ path: at, code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return problems;
}

function oneEmbed(embed: APIEmbed, at: Path): Problem[] {
  const problems: Problem[] = [];
  const required = (text: string | undefined, ...path: Path) => {
    if (text?.trim()) return;
    problems.push({ path: [...at, ...path], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  };
  embed.fields?.forEach(({ name, value }, n) => {
    required(name, 'fields', n, 'name');
    required(value, 'fields', n, 'value');
  });
  if (embed.footer) required(embed.footer.text, 'footer', 'text');
  if (embed.author) required(embed.author.name, 'author', 'name');
  const { title, description, fields, image, thumbnail, footer, author } = embed;
  const shown = [title?.trim(), description?.trim(), fields?.length, image, thumbnail, footer, author];
  if (!shown.some(Boolean)) required(undefined, 'description');

  const links: readonly [string | undefined, readonly string[], Path][] = [
    [embed.url, webSchemes, ['url']],
    [author?.url, webSchemes, ['author', 'url']],
    [author?.icon_url, fileSchemes, ['author', 'icon_url']],
    [footer?.icon_url, fileSchemes, ['footer', 'icon_url']],
    [image?.url, fileSchemes, ['image', 'url']],
    [thumbnail?.url, fileSchemes, ['thumbnail', 'url']],
  ];
  for (const [link, schemes, path] of links) {
    if (!link || schemes.includes(URL.parse(link)?.protocol ?? '')) continue;
    const message = `Scheme must be one of (${schemes.join(', ')})`;
    problems.push({ path: [...at, ...path], code: 'URL_TYPE_INVALID_SCHEME', message });
  }
  return problems;
}

const webSchemes = ['http:', 'https:'];
const fileSchemes = [...webSchemes, 'attachment:'];

/** The characters that count towards the sum over all embeds of a message. */
function size({ title, description, fields, footer, author }: APIEmbed): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const { name, value } of fields ?? []) texts.push(name, value);
  return texts.reduce((sum, text) => sum + (text?.trim().length ?? 0), 0);
}
