import type { Range } from '../../corpus/article.ts';
import { type Act, actsOf } from './acts.ts';
import { once, type Rule, type Side } from './side.ts';

/** So alike must sentences be that only how sure they are tells them apart. */
const ALIKE = 0.72;
const ALLEGED =
  /\b(?:allegedly|alleged to have|is said to have|accused of|suspected of|supposedly|purportedly)\b/i;
const SAID =
  /\b(?:say|says|said|according to|claim|claims|claimed|told|reported|reportedly|accuse[sd]?|would|may|might)\b/i;

/** A fact in one, an allegation in the other. */
export const attribution: Rule = ({ a, b, score }) => {
  if (score < ALIKE) return null;
  const [x, y] = [allegedIn(a), allegedIn(b)];
  if (x && !y)
    return told(b, a, (fact) => ({
      difference: 'attribution',
      aWords: x,
      bWords: fact,
      rule: 'differ/alleged',
    }));
  if (y && !x)
    return told(a, b, (fact) => ({
      difference: 'attribution',
      aWords: fact,
      bWords: y,
      rule: 'differ/alleged',
    }));
  return null;
};

const textOf = ({ article, tokens }: Side): string =>
  article.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

const allegedIn = once(({ article, tokens }: Side): Range | null => {
  const start = tokens[0]?.start ?? 0;
  const match = ALLEGED.exec(article.text.slice(start, tokens.at(-1)?.end ?? start));
  return match && { start: start + match.index, end: start + match.index + match[0].length };
});

/** The words of the act that one side states outright and the other alleges. */
function told(plain: Side, alleged: Side, found: (fact: Range) => ReturnType<Rule>): ReturnType<Rule> {
  if (SAID.test(textOf(plain)) || plain.reading.origins.length > 0) return null;
  const fact = actsOf(plain).find((act) => actsOf(alleged).some((other) => isOne(act, other)));
  return fact ? found(fact.words) : null;
}

const isOne = (x: Act, y: Act): boolean => x.kin === y.kin && !x.behind.isDisjointFrom(y.behind);
