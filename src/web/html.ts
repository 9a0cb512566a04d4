const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A browser would make a line feed of it, and the offsets after it would not fit any more.
  '\r': '&#13;',
};

/** Markup that was made by `html`, and by nothing else. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | readonly Part[];

const markup = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(markup).join('');
  return String(part).replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? '');
};

/** Markup with what is put into it escaped, in texts and in quoted attributes; markup and lists of it stay what they are. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(strings.reduce((made, string, i) => made + markup(parts[i - 1] ?? '') + string));
