import { ASKED_NOUNS } from './classes.ts';
import { isUnreal } from './context.ts';
import type { Found } from './found.ts';
import { type Line, type Phrase, pos, verbOf, word } from './line.ts';
import { phraseFrom } from './phrases.ts';
import { actorOf } from './sides.ts';

/** Verbs that refuse, with the particle that may stand behind what is refused. */
const SPLIT: ReadonlyMap<string, RegExp> = new Map([
  ['turn', /^(?:down|away)$/],
  ['rule', /^out$/],
  ['vote', /^down$/],
  ['throw', /^out$/],
  ['shoot', /^down$/],
  ['knock', /^(?:down|back)$/],
  ['brush', /^(?:aside|off)$/],
  ['wave', /^(?:aside|away|off)$/],
  ['push', /^aside$/],
]);
/** What of these means nothing else whatever its object is. */
const ANYTHING = new Set(['rule', 'vote']);
/** How many tokens the object may fill. */
const REACH = 8;

/** Refusals by a verb whose particle stands behind its object: "turned the offer down", "ruled that out". */
export function findParticles(line: Line): Found[] {
  return line.groups.flatMap((group): Found[] => {
    const verb = verbOf(line, group);
    const particle = SPLIT.get(verb);
    if (!particle || group.passive || isUnreal(line, group, 'rejection')) return [];
    const object = objectBefore(line, group.last + 1, particle);
    if (!object || !(ANYTHING.has(verb) || isAsked(line, object))) return [];
    const words = { first: group.first, last: object.last + 1 };
    return [
      {
        rule: `verb: ${verb} … ${word(line, object.last + 1)}`,
        kind: 'rejection',
        by: actorOf(line, group),
        to: undefined,
        words,
        content: object,
      },
    ];
  });
}

function objectBefore(line: Line, first: number, particle: RegExp): Phrase | undefined {
  const pronoun = /^(?:that|this|it|them|him|her|both)$/.test(word(line, first));
  const last = pronoun ? first : phraseFrom(line, first)?.last;
  if (last === undefined || last - first > REACH || !particle.test(word(line, last + 1))) return undefined;
  return pronoun && pos(line, last + 2) === 'DET' ? undefined : { first, last };
}

/** An ask by its noun, or one that was told before. */
const isAsked = (line: Line, { first, last }: Phrase): boolean =>
  ASKED_NOUNS.has(line.tokens[last]?.lemma ?? '') ||
  (first === last && /^(?:it|that|this)$/.test(word(line, first)));
