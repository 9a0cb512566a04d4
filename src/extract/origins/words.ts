import { wordSet } from '../word-set.ts';
/** What the press does with news. */
export const PRESS_VERBS =
  wordSet(`report reports reported reporting say says said write writes wrote reveal reveals
  revealed note notes noted add adds added confirm confirms confirmed cite cites cited quote quotes quoted disclose
  discloses disclosed announce announced publish publishes published describe described learn learned learnt understand
  understands broadcast aired claim claims claimed`);

/** What only the press does, so that others who do it are origins too ("Amnesty reported that"). */
export const REPORTS = wordSet('report reports reported');

/** Participles that make a source of who follows "by", "in" or "with" ("cited by Reuters", "an interview with the BBC"). */
export const SOURCED =
  wordSet(`cited reported quoted published revealed obtained seen reviewed confirmed disclosed carried
  broadcast released interview interviewed wrote written writing told appearing appeared`);

/** Common nouns for the press ("the newspaper said"). */
export const PRESS_NOUNS = wordSet(
  'newspaper newspapers paper magazine broadcaster outlet outlets media tabloid website agency daily weekly television network',
);

/** Words that may stand between a source and the words that attribute to it. */
export const PASSED =
  wordSet(`the a an first also later has have had since exclusively separately on in news agency newspaper
  state broadcaster magazine website daily channel network`);

/** What one acts according to, and no statement comes from. */
export const NORMS = wordSet(
  'law laws rule rules plan plans schedule agreement contract terms regulations constitution need needs tradition custom',
);
