import type { Offer } from '../protocol.ts';
import { act } from './api.ts';
import type { Draft } from './draft.ts';
import type { Pill } from './pill.ts';
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

/** The values that begin with what was typed, then those that have it in them. */
function fitting(values: readonly Item[], typed: string): Item[] {
  const word = typed.trim().toLowerCase();
  const place = ({ shown }: Item): number => shown.toLowerCase().indexOf(word);
  return values.filter((of) => place(of) >= 0).sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0));
}

/** What an option of a draft can be, by what was typed of it: its fixed values, or what Parallax suggests. */
export async function valuesFor(pill: Pill, draft: Draft, signal: AbortSignal): Promise<readonly Item[]> {
  const { option, input, values } = pill;
  if (values) return fitting(values, input.value);
  if (!('autocomplete' in option) || !option.autocomplete) return [];
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  signal.throwIfAborted();
  const options = { ...draft.values, [option.name]: input.value };
  const what = { act: 'complete', command: draft.command.name, options, focused: option.name } as const;
  const answer = await act(what, signal);
  if (answer.is !== 'choices') return [];
  return answer.choices.map(({ name, value }) => ({ value: String(value), shown: name }));
}
