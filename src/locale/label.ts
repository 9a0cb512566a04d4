import { EN } from './en.ts';

/** A fixed text of the locale file, by its key. */
export type LabelKey = keyof typeof EN;

/** The names of the `{holes}` of a text. */
type Holes<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Holes<Rest> : never;
type Text<K extends LabelKey> = (typeof EN)[K] extends string
  ? (typeof EN)[K]
  : (typeof EN)[K]['other' & keyof (typeof EN)[K]];
type Values<K extends LabelKey> = Record<Holes<Text<K> & string>, string | number>;

/** A fixed text and what fills its holes. The only words of its own that Parallax shows. */
export interface Label {
  readonly key: LabelKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A label; the compiler asks for exactly the values that its text has holes for. */
export const label = <K extends LabelKey>(
  key: K,
  ...[values]: [Holes<Text<K> & string>] extends [never] ? [] : [values: Values<K>]
): Label => ({ key, values: values ?? {} });

const PLURAL = new Intl.PluralRules('en');

/**
 * The text of a label. `neutralise` is applied to the strings that fill it, never to the text itself:
 * they come from users and articles. A text with a plural is chosen by its value `n`.
 */
export function say({ key, values }: Label, neutralise = (text: string): string => text): string {
  const entry: string | { readonly one: string; readonly other: string } = EN[key];
  const text =
    typeof entry === 'string' ? entry : entry[PLURAL.select(Number(values.n)) === 'one' ? 'one' : 'other'];
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? value.toLocaleString('en') : neutralise(value);
  });
}
