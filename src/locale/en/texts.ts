/** Texts by key. A hole is `{name}`; an entry with `one` and `other` is chosen by the number `n`. */
export type Texts = Readonly<Record<string, string | { readonly one: string; readonly other: string }>>;
