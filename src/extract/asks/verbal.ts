import { complementAt } from './complements.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import type { VerbGroup } from './groups.ts';
import { type Line, word } from './line.ts';
import { sideOf } from './sides.ts';
import { grammaticalSubject, subjectOf } from './subjects.ts';
import { ASK_VERBS, type Frame } from './verbs.ts';

/** Asks that a verb makes: "the union demanded", "were rejected by the bank", "to call for". */
export function findVerbal(line: Line): Found[] {
  const found: Found[] = [];
  for (const group of line.groups) {
    const frames = ASK_VERBS.get(line.tokens[group.last]?.lemma ?? '');
    if (!frames || isUnreal(line, group)) continue;
    const ask = group.passive ? passive(line, group, frames) : active(line, group, frames);
    if (ask) found.push(ask);
  }
  return found;
}

function active(line: Line, group: VerbGroup, frames: readonly Frame[]): Found | undefined {
  for (const { kind, after, form } of frames) {
    if (after.some((text, k) => word(line, group.last + 1 + k) !== text)) continue;
    const end = group.last + after.length;
    const complement = complementAt(line, end + 1, form);
    if (!complement) continue;
    return {
      rule: `verb: ${line.tokens[group.last]?.lemma} ${[...after, form].join(' ')}`,
      kind,
      by: sideOf(line, subjectOf(line, group)),
      to: sideOf(line, complement.to),
      words: { first: group.first, last: end },
      content: complement.content,
    };
  }
  return undefined;
}

function passive(line: Line, group: VerbGroup, frames: readonly Frame[]): Found | undefined {
  const frame = frames.find(({ form }) => form === 'thing') ?? frames[0];
  const subject = grammaticalSubject(line, group);
  if (!frame) return undefined;
  const addressed = frames.find(({ form, after }) => form === 'person to' && after.length === 0);
  const complement = addressed && complementAt(line, group.last + 1, 'to');
  const content = complement?.content ?? subject;
  if (!content) return undefined;
  return {
    rule: `verb: ${line.tokens[group.last]?.lemma} passive`,
    kind: frame.kind,
    by: sideOf(line, subjectOf(line, group)),
    to: complement && sideOf(line, subject),
    words: group,
    content,
  };
}
