import type { Offer } from '../protocol.ts';
import { act } from './api.ts';
import type { Draft } from './draft.ts';
import { fixedValues, type Pill } from './pill.ts';
import type { Item } from './popup.ts';

/** How long to wait for the next letter before suggestions are asked for, in milliseconds. */
const PAUSE = 120;

/** The commands that begin with what was typed after a slash. */
export const commandsFor = (typed: string, { commands }: Offer): Item[] =>
  typed.startsWith('/')
    ? commands
        .filter(({ name }) => name.startsWith(typed.slice(1).trim().toLowerCase()))
        .map(({ name, description }) => ({ value: name, shown: `/${name}`, detail: description }))
    : [];

/** What an option of a draft can be, by what was typed of it: its fixed values, or what Parallax suggests. */
export async function valuesFor(
  pill: Pill,
  draft: Draft,
  offer: Offer,
  signal: AbortSignal,
): Promise<readonly Item[]> {
  const { option, input } = pill;
  const fixed = fixedValues(pill, offer);
  if (fixed || !('autocomplete' in option) || !option.autocomplete) return fixed ?? [];
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  signal.throwIfAborted();
  const options = { ...draft.values, [option.name]: input.value };
  const what = { act: 'complete', command: draft.command.name, options, focused: option.name } as const;
  const answer = await act(what, signal);
  if (answer.is !== 'choices') return [];
  return answer.choices.map(({ name, value }) => ({ value: String(value), shown: name }));
}
