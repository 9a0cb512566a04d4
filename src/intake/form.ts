import { UserError } from '../answer/user-error.ts';
import { checkMetadata } from '../corpus/metadata.ts';
import { label } from '../locale/label.ts';
import type { Candidate, Found } from './candidate.ts';
import { cleanPhrase, cleanText } from './clean.ts';

/** The details of an article as a moderator types them; an empty field says nothing. */
export interface Details {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  /** YYYY-MM-DD. */
  readonly date?: string | undefined;
}

/** A pasted article. */
export interface Form extends Details {
  readonly text: string;
}

const FIELDS = ['title', 'outlet', 'author', 'url'] as const;

/**
 * A candidate with the details that a moderator gave: a field that is given replaces what was found, an empty one
 * removes it, an absent one changes nothing. Throws a UserError for an address or a day that is none.
 */
export function withDetails(candidate: Candidate, details: Details): Candidate {
  const from = label('intake.from.form');
  let changed = candidate;
  for (const field of FIELDS) {
    const given = details[field];
    if (given === undefined || given === candidate[field]?.value) continue;
    if (cleanText(given).trim() !== '' && cleanPhrase(given) === undefined)
      throw new UserError(label('intake.form.long'));
    changed = replaced(changed, field, cleanPhrase(given), from);
  }
  if (changed.url) checkAddress(changed.url.value);
  const date = details.date?.trim();
  if (date === undefined || date === changed.published?.value) return changed;
  const { published: _, ...undated } = changed;
  if (date === '') return undated;
  if ('faults' in checkMetadata({ published: date })) throw new UserError(label('intake.form.date'));
  return { ...undated, published: { value: date, from, basis: 'stated', others: [] } };
}

function replaced(
  candidate: Candidate,
  field: (typeof FIELDS)[number],
  value: string | undefined,
  from: Found['from'],
): Candidate {
  if (candidate[field]?.value === value) return candidate;
  const { [field]: _, ...rest } = candidate;
  return value === undefined ? rest : { ...rest, [field]: { value, from } };
}

function checkAddress(text: string): void {
  const url = URL.parse(text);
  const faulty =
    url === null || url.username !== '' || url.password !== '' || 'faults' in checkMetadata({ url: text });
  if (faulty) throw new UserError(label('intake.form.address'));
}
