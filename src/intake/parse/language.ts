import { eld } from 'eld/small';
import { label } from '../../locale/label.ts';
import type { Found } from '../candidate.ts';

/** Below this many letters a language is a guess. */
const MIN_LETTERS = 50;
/** More than this tells no more, in UTF-16 units. */
const SAMPLE = 5000;

/**
 * The language of a text. Where the text is too short to tell, what the document says (`told`), else English,
 * which every article of a corpus is until somebody says otherwise.
 */
export function languageOf(text: string, told: Found | undefined): Found {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const detected = eld.detect(sample);
  const sure = letters >= MIN_LETTERS && detected.isReliable() && /^[a-z]{2}$/.test(detected.language);
  if (sure) return { value: detected.language, from: label('intake.from.text') };
  return told ?? { value: 'en', from: label('intake.from.assumed') };
}
