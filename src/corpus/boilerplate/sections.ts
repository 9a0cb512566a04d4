import type { Line } from './line.ts';

/** Headings under which a page lists other articles. */
const RELATED =
  /^(?:you (?:may|might|could|will|'ll) (?:also )?(?:like|enjoy|be interested in)|(?:related|recommended|similar|suggested|trending|popular|latest|recent|more|other|further|top|featured|sponsored)(?: (?:articles?|stories|posts?|news|content|topics?|coverage|links?|reading|reads|videos?|headlines|now|for you))+|related|recommended|trending|more like (?:this|our|us)\b.{0,40}|more (?:from|by) [^.]{1,40}|more on this (?:story|topic)|most (?:read|popular|viewed|shared|commented|recent)|editor'?s'? (?:picks?|choice)|(?:what to )?read next|around the web|from (?:around )?the web|from our partners|don't miss|in case you missed it|up next|keep reading)[:!.]?$/;

/** Headings under which readers write. */
const COMMENTS =
  /^(?:(?:no|all|show|view|hide|read|see|load|reader|top|latest|your) )*comments?(?: ?\(?\d+\)?)?(?: (?:yet|section|below|so far|on this (?:article|story|post)))?[:!.]?$|^\d+ (?:comments?|replies|responses|thoughts)(?: (?:to|on|so far|yet)\b[^.]{0,80})?$|^(?:leave|post|add|write|submit|make) (?:a|your) (?:comment|reply|response)\b.{0,20}$|^be the first to comment\b.{0,20}$/;

type Section = 'related' | 'comments';

/** The kind of section that a line opens, where it opens one that is not part of the article. */
export function sectionOf({ plain, words }: Pick<Line, 'plain' | 'words'>): Section | undefined {
  if (words > 12) return undefined;
  return COMMENTS.test(plain) ? 'comments' : RELATED.test(plain) ? 'related' : undefined;
}

/** A paragraph of this many words that ends like a sentence is the article itself, not the title of another. */
const PROSE_WORDS = 25;

/**
 * Add to what was found what stands under such a heading: under "You may also like" all up to the next prose, and
 * under "Comments" all that follows where most of the article is above it.
 */
export function fillSections(
  lines: readonly Line[],
  found: readonly (string | undefined)[],
): (string | undefined)[] {
  const prose = lines.map(
    ({ kind, words, plain }, i) =>
      kind === 'text' && words >= PROSE_WORDS && /[.!?…]["')]*$/.test(plain) && found[i] === undefined,
  );
  const total = prose.filter(Boolean).length;
  let above = 0;
  let section: Section | undefined;
  return lines.map((line, i) => {
    const opened = sectionOf(line);
    if (opened !== undefined) {
      section = opened;
    } else if (section !== undefined) {
      const byReaders = section === 'comments' && above * 3 > total * 2;
      const byArticle = line.kind === 'text' && (prose[i] || above < total);
      if (byReaders || !byArticle) return found[i] ?? section;
      section = undefined;
    }
    if (prose[i]) above++;
    return found[i];
  });
}
