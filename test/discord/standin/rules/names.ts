import type { Problem } from '../rest/refusal.ts';

/** Texts by locale. */
export type Translations = { readonly [locale: string]: string | null | undefined } | null | undefined;

/** What has a name that people type. */
export type Named = { readonly name: string; readonly name_localizations?: Translations };

const typed = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Names of commands and options, in every language, that hold blanks, capitals or marks. */
export function nameProblems({ name, name_localizations }: Named, at: readonly PropertyKey[]): Problem[] {
  const translated = Object.entries(name_localizations ?? {});
  const names = translated.map(([locale, text]) => ({ path: ['name_localizations', locale], text }));
  return [{ path: ['name'], text: name }, ...names]
    .filter(({ text }) => text && (!typed.test(text) || text !== text.toLowerCase()))
    .map(({ path }) => ({
      path: [...at, ...path],
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}
