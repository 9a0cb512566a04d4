import { likeContents } from '../asks/likeness.ts';
import { type Member, membersOf } from '../asks/members.ts';
import { LATER, type Rule, type Side } from './side.ts';

/** So alike must be what is offered and what is refused. */
const ALIKE = 0.55;

/** Who asks for a thing and refuses it in sentences less alike than this (0 to 1) asks for another thing. */
const UNLIKE = 0.2;

/** A party offers, or asks for, in one article what it refuses in the other. */
export const stances: Rule = ({ a, b, score, daysApart }) => {
  const { byArticle } = membersOf(a.story);
  const inArticle = ({ ref }: Side) => byArticle.get(ref.article) ?? [];
  const here = (side: Side) => inArticle(side).filter(({ ask }) => ask.sentence === side.ref.sentence);
  for (const x of here(a)) {
    for (const y of here(b)) {
      if (!turned(x, y) || asksNot(a, x) || asksNot(b, y)) continue;
      if (score < UNLIKE && [x, y].some(({ ask }) => ask.kind === 'demand')) continue;
      // An article that tells of both has told of the change itself.
      if (inArticle(a).some((other) => turned(other, x)) || inArticle(b).some((other) => turned(other, y)))
        continue;
      return {
        difference: daysApart >= LATER ? 'changed' : 'polarity',
        aWords: { start: x.ask.emphasis.start, end: x.ask.emphasis.end },
        bWords: { start: y.ask.emphasis.start, end: y.ask.emphasis.end },
        rule: 'differ/stance',
      };
    }
  }
  return null;
};

/** Whether one side refuses the very thing that it asks or offers elsewhere. */
const turned = (x: Member, y: Member): boolean =>
  x.by !== undefined &&
  x.by === y.by &&
  (x.ask.kind === 'rejection') !== (y.ask.kind === 'rejection') &&
  likeContents(x.content, y.content) >= ALIKE;

/** Whether what is demanded is that something is not done: who refuses it wants the same. */
const asksNot = ({ article }: Side, { ask: { kind, emphasis, content } }: Member): boolean =>
  kind === 'demand' && /\b(?:not|never|no)\b|n[’']t\b/i.test(article.text.slice(emphasis.start, content.end));
