import type { Range } from '../../corpus/article.ts';

const ASKS =
  /\b(?:what|how) (?:did|do|does|has|have|had) (?:the |an? |its |his |her |their )?(.{1,60}?) (?:say|said|think|thought|comment|commented|react|reacted|respond|responded)\b/di;

/** Whose words a question asks for ("the pilots' union" in "what did the pilots' union say?"), as UTF-16 offsets into it. */
export function speakerIn(query: string): Range | undefined {
  const [start, end] = ASKS.exec(query)?.indices?.[1] ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}
