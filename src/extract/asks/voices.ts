import { slice } from '../../corpus/article.ts';
import type { AskSide } from '../finding.ts';
import { withPlainMarks } from '../tokens.ts';
import type { VerbGroup } from './groups.ts';
import type { Line } from './line.ts';
import { sideOf } from './sides.ts';
import { invertedSpeaker, says } from './speech.ts';
import { subjectOf } from './subjects.ts';

/** For so many sentences a quotation goes on without anybody being named again. */
const LASTS = 6;

/**
 * Who speaks in each sentence that is quoted without saying who speaks: it goes on with the quotation of the sentence before
 * it ("“We are tired,” Lund said. “We need a break.”"), whose speaker is told there. Undefined for all others.
 */
export function voicesOf(lines: readonly Line[]): (AskSide | undefined)[] {
  let open = false;
  let voice: AskSide | undefined;
  let since = 0;
  return lines.map((line) => {
    const { article, sentence } = line;
    const text = withPlainMarks(slice(article, article.sentences[sentence] ?? { start: 0, end: 0 }));
    const starts = open || /^[“"]/.test(text);
    const quoted = quotedIn(text, open);
    const offset = line.tokens[0]?.start ?? 0;
    const outside = line.groups.filter(
      ({ first, form }) => form === 'finite' && !quoted.inside((line.tokens[first]?.start ?? 0) - offset),
    );
    open = quoted.open;
    if (outside.length > 0) {
      const group = outside.find((other) => says(line, other));
      voice = group && (quoted.any || starts) ? speakerAt(line, group) : undefined;
      since = 0;
      return undefined;
    }
    since++;
    if (!starts || since > LASTS) voice = undefined;
    return voice && { party: voice.party, basis: 'inferred' };
  });
}

/** "“…,” said Lund", "Lund said: “…" */
const speakerAt = (line: Line, group: VerbGroup): AskSide | undefined =>
  sideOf(line, invertedSpeaker(line, group)) ?? sideOf(line, subjectOf(line, group));

/** What of a text is quoted: whether any, whether a character, and whether the quotation goes on after it. */
function quotedIn(text: string, open: boolean) {
  const changes: number[] = [];
  let inside = open;
  for (const { index } of text.matchAll(/[“”"]/g)) {
    // A mark that opens within a quotation is one that was set the wrong way round; at the start it goes on with it.
    const opens =
      !(inside && index > 0) &&
      /\S/.test(text.slice(index + 1).trimStart()) &&
      !/\S/.test(text[index - 1] ?? '');
    if (opens === inside) continue;
    inside = opens;
    changes.push(index);
  }
  return {
    any: changes.length > 0,
    open: inside,
    inside: (at: number) => changes.filter((index) => index <= at).length % 2 === (open ? 0 : 1),
  };
}
